import type { BreadcrumbList } from 'schema-dts';

/** A page above this one, or this one. */
export interface Crumb {
	readonly name: string;
	readonly url: string;
}

/** The way from the top of the site to a page, this page last. */
export const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, url }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: { '@id': url },
	})),
});

/** Where a source stands in the ledger; root-relative, for the page. */
export const sourceLink = (base: string, slug: string) => `${base}evidence/#source-${slug}`;

/** The paragraph of the chapter on ethics that a row of the card comes from. */
export const paragraphLink = (base: string, anchor: string) => `${base}guide/ethics/#${anchor}`;

/** With the site’s address, for what is copied elsewhere. */
export const absolute = (path: string, pageUrl: string) => new URL(path, pageUrl).href;

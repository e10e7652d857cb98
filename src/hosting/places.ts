/** A file of the built site; of a page, the HTML too. */
export interface BuiltFile {
	/** Below the base path, without a slash before: `guide/ethics/index.html`. */
	readonly file: string;
	readonly html?: string | undefined;
}

/** What one rule is for: a folder, or one file that stands alone. */
export interface Place {
	/** Below the base path: `guide/`, or `robots.txt`. */
	readonly name: string;
	readonly isFolder: boolean;
	/** Holds a tool for other people's pages. */
	readonly isFramed: boolean;
	readonly files: readonly BuiltFile[];
}

const INDEX = 'index.html';
/** A tool for other people's pages, with a page for each of its settings. */
const FRAME = /^embed\/[^/]+\//;

/**
 * Files by the rule they fall under. Pages are ruled by the folder right below the base path and not one
 * by one, because hosts take a hundred rules.
 *
 * @param folders Folders without pages, for all that lies below.
 */
export function placesOf(
	files: readonly BuiltFile[],
	folders: readonly string[],
): readonly Place[] {
	const frames = files.flatMap(({ file, html }) =>
		html === undefined ? [] : (FRAME.exec(file) ?? []),
	);
	const withPages = files.flatMap(({ file, html }) => (html === undefined ? [] : folderOf(file)));
	const all = [
		...frames,
		...folders,
		...withPages.filter((folder) => folder && folder !== 'embed/'),
	];
	const places = new Map<string, BuiltFile[]>();
	for (const one of files) {
		const name = all.find((folder) => one.file.startsWith(folder)) ?? one.file;
		places.set(name, [...(places.get(name) ?? []), one]);
	}
	return [...places]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, found]) => ({
			name,
			isFolder: name.endsWith('/'),
			isFramed: frames.includes(name),
			files: found,
		}));
}

/** The paths of a rule; a page that stands alone has two addresses. */
export function pathsOf({ name, isFolder }: Place, base: string): readonly string[] {
	if (isFolder) return [`${base}${name}*`];
	const folder = name.endsWith(INDEX) ? [name.slice(0, -INDEX.length)] : [];
	return [...folder, name].map((path) => `${base}${path}`);
}

/** The folder right below the base path, `guide/`; empty for a file beside it. */
const folderOf = (file: string) => file.slice(0, file.indexOf('/') + 1);

/**
 * Places that a link in a frame leads to. A browser refuses to open them from a sandbox if they ask for
 * a browsing context group of their own.
 *
 * @param site The address of the first page.
 */
export function ledToByFrames(places: readonly Place[], site: URL): ReadonlySet<string> {
	const html = places.flatMap(({ isFramed, files }) => (isFramed ? files : []));
	const links = html.flatMap(({ html = '' }) =>
		[...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href = '']) =>
			URL.canParse(href, site) ? [new URL(href, site)] : [],
		),
	);
	return new Set(
		links
			.filter(
				({ origin, pathname }) => origin === site.origin && pathname.startsWith(site.pathname),
			)
			.map(({ pathname }) => folderOf(pathname.slice(site.pathname.length)) || INDEX),
	);
}

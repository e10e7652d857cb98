import { writeNumbersIn } from './numbers.ts';
import { readTheme, type HeightMessage, type ResultMessage } from './protocol.ts';

/*
 * Stands in the head of every frame, before anything is drawn. It waits for no message: a frame whose
 * host says nothing is complete. What it sends says how tall the frame is; what a reader typed is
 * not sent, but for the answer's sentence where the host asked for it in the address.
 */
const root = document.documentElement;
const query = new URLSearchParams(location.search);
/** WordPress writes `#?secret=…`; a tool's state may stand in the same fragment. */
const fragment = new URLSearchParams(location.hash.replace(/^#\??/, ''));
/** As the host wrote it: a tool may change it later, and its fragment is the reader's. */
const address = location.href.replace(/#.*/s, '');

/** As WordPress and pym write them; anything longer or stranger is none. */
const short = (text: string | null) => /^[\w-]{1,64}$/.exec(text ?? '')?.[0];
const secret = short(fragment.get('secret'));
const pymId = short(query.get('childId'));

function showTheme(said: unknown): void {
	const theme = readTheme(said);
	if (theme === 'auto') delete root.dataset['theme'];
	else if (theme) root.dataset['theme'] = theme;
}

/** Takes the hue of a colour; the lightness stays ours, so that every hue can be read. */
function showAccent(said: string): void {
	const color = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(said) ? `#${said}` : said;
	const isPlain =
		/^(?:#[\da-f]{3,8}|[a-z]{3,20}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\((?:[\d\s.,%/+-]|deg|none){1,60}\))$/i;
	if (!isPlain.test(color) || !CSS.supports('color', `oklch(from ${color} l c h)`)) return;
	root.style.setProperty('--accent-from', color);
	root.dataset['accent'] = '';
}

/** A proposal to the HTML standard that Chromium has; other browsers have not. */
type FrameSizing = Window & { requestResize?: () => Promise<void> | undefined };

const send = (message: unknown) => parent.postMessage(message, '*');

function sendHeight(height: number): void {
	const message: HeightMessage = { type: 'five-truths:height', v: 1, height };
	send(message);
	// AMP, then Medium and those who listen for the same text.
	send({ sentinel: 'amp', type: 'embed-size', height });
	send(JSON.stringify({ src: address, context: 'iframe.resize', method: 'resize', height }));
	if (pymId) send(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
	if (secret) send({ message: 'height', value: height, secret });
	try {
		// Browsers that size a frame to its content by themselves, where page and host both agreed.
		void (window as FrameSizing).requestResize?.()?.catch(() => undefined);
	} catch {
		// This host did not agree, and was told above.
	}
}

/** Sends the answer in words when it has changed and then rested for a moment. */
function sendResults(): void {
	let sent: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const sentence = [...document.querySelectorAll('.tool-sentence')].at(-1)?.textContent.trim();
		const isChanged = sentence && sent !== undefined && sentence !== sent;
		sent = sentence ?? '';
		const message: ResultMessage = {
			type: 'five-truths:result',
			v: 1,
			tool: root.dataset['tool'] ?? '',
			sentence: sent,
		};
		if (isChanged) send(message);
	};
	look();
	new MutationObserver(() => {
		clearTimeout(timer);
		timer = setTimeout(look, 700);
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}

showTheme(query.get('theme'));
showAccent(query.get('accent') ?? '');

let height = 0;
function measure(): void {
	const now = Math.ceil(root.getBoundingClientRect().height);
	if (!now || now === height) return;
	height = now;
	sendHeight(height);
}
function tellAgain(): void {
	height = 0;
	measure();
}

if (parent !== window) {
	if (query.get('share') === '1') root.dataset['shares'] = '';
	// WordPress hides the frame until it hears from it. A hidden frame is observed by nobody, and what
	// it said before the page around it was ready is lost.
	if (secret)
		addEventListener('load', () => {
			tellAgain();
			setTimeout(tellAgain, 1000);
		});
	addEventListener('message', ({ source, data }: MessageEvent) => {
		if (source !== parent) return;
		const said = Object(data) as Readonly<Record<string, unknown>>;
		if (said['type'] === 'five-truths:theme' && said['v'] === 1) showTheme(said['theme']);
		// WordPress asks again once it listens.
		if (secret && said['message'] === 'ready' && said['secret'] === secret) tellAgain();
	});
}

// Not sooner: a page comes in pieces. One may end within a figure, and none is as tall as the whole.
document.addEventListener('DOMContentLoaded', () => {
	writeNumbersIn(query.get('numbers') ?? '');
	if (parent === window) return;
	new ResizeObserver(measure).observe(root);
	if ('shares' in root.dataset) sendResults();
});

/** What a host, or whoever led to it, put into the address: not the tool's. */
const NOT_THE_TOOLS =
	/^(?:theme|accent|numbers|share|secret|childId|initialWidth|parent\w+|utm_\w+|\w*clid)$/;

/** The tool's own part of a query or a fragment. */
function ownPart(part: string): string {
	const params = new URLSearchParams(part.replace(/^#?\??/, ''));
	for (const [name, value] of [...params])
		if (!value || NOT_THE_TOOLS.test(name)) params.delete(name);
	return params.toString();
}

// Nothing here is for the tool, so that it need not fetch what reads an address.
if (!ownPart(location.search + location.hash.replace(/^#\??/, '&'))) root.dataset['start'] = '';

// Before the browser reads the address: on a press, too, for whoever copies the link or opens a tab.
for (const type of ['pointerdown', 'click'])
	addEventListener(
		type,
		({ target }) => {
			const link = (target as Element).closest('a');
			const fullSize = document.querySelector<HTMLAnchorElement>('.embed-footer a');
			if (!link || !fullSize) return;
			// Untouched, the frame is what its link says already.
			if (!('start' in root.dataset)) {
				fullSize.search = ownPart(location.search);
				// It stays with the reader, as it does here: no server is told a fragment.
				fullSize.hash = ownPart(location.hash);
			}
			// In WordPress's sandbox no link opens: WordPress opens it, if it leads to our own site. For
			// one that leads elsewhere the tool's own page opens, where it works.
			const opened = link.host === location.host ? link : fullSize;
			if (secret && type === 'click')
				send({ message: 'link', value: opened.href.replace(/#.*/s, ''), secret });
		},
		true,
	);

import type { Answer } from './answer.ts';
import type { Audience } from './modes.ts';

/** A sentence without its emphasis. */
const plain = (text: string) => text.replaceAll('*', '');

/** The sentence with its address, for a mail or a chat. */
export function asText({ sentence }: Answer, audience: Audience, url: string): string {
	return `${plain(sentence(audience))}\n${url}`;
}

/** What Markdown reads as a mark, so that a metric’s own signs stay signs. */
const escaped = (text: string) => text.replace(/[\\`_[\]<>#|]/g, '\\$&');

/** The sentence in Markdown: figures bold, the figures behind it as a table, the address as a link. */
export function asMarkdown({ sentence, rows }: Answer, audience: Audience, url: string): string {
	const table = rows.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`);
	return [
		escaped(sentence(audience)).replace(/\*([^*]*)\*/g, '**$1**'),
		'',
		...(table.length ? ['| | |', '| --- | --- |', ...table, ''] : []),
		`[Made with Five Truths](${url})`,
	].join('\n');
}

/** Text for a picture of the bar: what it shows, with every figure. */
export function asImageDescription({ sentence, bar }: Answer, audience: Audience): string {
	return `${bar ? `A bar from end to end of the interval. ${bar.text}. ` : ''}${plain(sentence(audience))}`;
}

import { position } from '../../domain/interval-labels.ts';
import type { PicturedAnswer } from './pictured-answer.ts';

const WIDTH = 1200;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const SERIF = '"Source Serif 4", Georgia, serif';
const SANS = '"Instrument Sans", system-ui, sans-serif';

/** Lines of at most the inner width, in the font that the canvas has. */
function wrapped(context: CanvasRenderingContext2D, text: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && context.measureText(longer).width > INNER) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

/**
 * Draws the answer as a PNG, 1200 pixels wide and as tall as it takes, in the page's colours.
 *
 * @throws where the browser gives no canvas.
 */
export async function answerPicture(answer: PicturedAnswer): Promise<Blob> {
	const { title, sentence, bars, scale, caption, address } = answer;
	await document.fonts.ready;
	const color = (name: string) => {
		const probe = document.createElement('i');
		probe.style.color = `var(--color-${name})`;
		document.body.append(probe);
		const resolved = getComputedStyle(probe).color;
		probe.remove();
		return resolved;
	};
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no canvas.');

	context.font = `400 38px ${SERIF}`;
	const said = wrapped(context, sentence);
	context.font = `400 26px ${SANS}`;
	const below = wrapped(context, caption);
	canvas.height = 150 + said.length * 52 + 30 + bars.length * 96 + below.length * 36 + 110;

	context.fillStyle = color('paper');
	context.fillRect(0, 0, WIDTH, canvas.height);
	const write = (text: string, x: number, y: number, font: string, ink = 'ink') => {
		context.font = font;
		context.fillStyle = color(ink);
		context.fillText(text, x, y);
	};
	let y = 108;
	write(title, MARGIN, y, `600 56px ${SERIF}`);
	y += 76;
	for (const line of said) {
		write(line, MARGIN, y, `400 38px ${SERIF}`);
		y += 52;
	}
	y += 20;
	const at = (figure: number) => MARGIN + (position(figure, scale) / 100) * INNER;
	for (const { name, figures, interval } of bars) {
		write(name, MARGIN, y, `600 28px ${SANS}`);
		context.textAlign = 'right';
		write(figures, WIDTH - MARGIN, y, `400 28px ${SANS}`, 'ink-soft');
		context.textAlign = 'left';
		const middle = y + 32;
		context.fillStyle = color('line-strong');
		context.fillRect(MARGIN, middle - 1, INNER, 2);
		const { low, central, high } = interval;
		if (low !== undefined || high !== undefined) {
			const [from, to] = [
				low === undefined ? MARGIN : at(low),
				high === undefined ? WIDTH - MARGIN : at(high),
			];
			context.fillStyle = color('band');
			context.beginPath();
			context.roundRect(from, middle - 9, Math.max(to - from, 6), 18, 9);
			context.fill();
		}
		if (scale.min < 0 && scale.max > 0) {
			context.fillStyle = color('ink-soft');
			context.fillRect(at(0) - 1, middle - 16, 2, 32);
		}
		if (central !== undefined) {
			context.fillStyle = color('accent');
			context.beginPath();
			context.arc(at(central), middle, 11, 0, 2 * Math.PI);
			context.fill();
		}
		y += 96;
	}
	for (const line of below) {
		write(line, MARGIN, y, `400 26px ${SANS}`, 'ink-soft');
		y += 36;
	}
	write('Five Truths', MARGIN, canvas.height - 44, `600 30px ${SERIF}`);
	context.textAlign = 'right';
	write(
		address.replace(/^https?:\/\//, ''),
		WIDTH - MARGIN,
		canvas.height - 44,
		`400 24px ${SANS}`,
		'ink-soft',
	);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) =>
			blob ? resolve(blob) : reject(new Error('The canvas gave no picture.')),
		),
	);
}

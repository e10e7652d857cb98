import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

const CACHE = '.cache/pdf';

/** The version of a browser that starts, or why there is none. */
export type Printer =
	| { readonly version: string; readonly missing?: never }
	| { readonly version?: never; readonly missing: string };

/** Starts a browser and ends it again: one that is there may still lack what it needs. */
export async function findPrinter(): Promise<Printer> {
	try {
		const browser = await startBrowser();
		const version = browser.version();
		await browser.close();
		return { version };
	} catch (error) {
		const [missing = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { missing };
	}
}

/** @throws when there is none; none is installed for it. */
async function startBrowser(): Promise<Browser> {
	const { installedBrowser } = await import('../../scripts/find-browser.mjs');
	const executablePath = installedBrowser();
	if (executablePath === undefined) throw new Error('no Chromium or Chrome found');
	const { chromium } = await import('@playwright/test');
	// A PDF names the program that made it by the browser’s name.
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--user-agent=Five Truths'] });
}

export interface Printing {
	/** The page to print; its style sheets are read from the built site. */
	readonly html: string;
	/** The folder of the built site, and its address. */
	readonly dist: string;
	readonly site: URL;
	/** The day the PDF says it was made, `YYYY-MM-DD`: the content's. */
	readonly day: string;
	/** The browser's version: another may break lines elsewhere. */
	readonly version: string;
}

/**
 * The page as a PDF with bookmarks, tagged for screen readers. The same page printed before is read
 * from `.cache/pdf`, where its name is what it was made from.
 */
export async function pdfOf(printing: Printing): Promise<Uint8Array> {
	const { html, day, version } = printing;
	const described = JSON.stringify([html, day, version]);
	const path = `${CACHE}/${createHash('sha256').update(described).digest('hex').slice(0, 24)}.pdf`;
	if (existsSync(path)) return readFile(path);
	const browser = await startBrowser();
	try {
		const made = repeatable(await print(browser, printing), day);
		await mkdir(CACHE, { recursive: true });
		// Whoever builds at the same time sees the whole file or none.
		const part = `${path}.${process.pid}`;
		await writeFile(part, made);
		await rename(part, path);
		return made;
	} finally {
		await browser.close();
	}
}

async function print(browser: Browser, { html, dist, site }: Printing): Promise<Buffer> {
	const page = await browser.newPage();
	const address = new URL('five-truths.pdf', site).href;
	// Nothing is served: every request is answered from the built site, and no other is let out.
	await page.route('**', async (route) => {
		const url = new URL(route.request().url());
		if (url.href === address)
			return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
		const isOurs = url.origin === site.origin && url.pathname.startsWith(site.pathname);
		return isOurs
			? route.fulfill({ path: join(dist, url.pathname.slice(site.pathname.length)) })
			: route.abort();
	});
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/**
 * The same bytes from the same page: Chromium writes the time of printing, and names header cells by
 * a number that counts on between runs. What takes their place is as long, so every offset holds.
 */
function repeatable(pdf: Buffer, day: string): Buffer {
	const date = `(D:${day.replaceAll('-', '')}000000+00'00')`;
	const cells = new Map<string, string>();
	const text = pdf
		.toString('latin1')
		.replace(/(?<=\/(?:CreationDate|ModDate) )\(D:\d{14}[^)]*\)/g, (written) => {
			if (written.length !== date.length)
				throw new Error(`PDF: expected a date as long as ${date}, received ${written}.`);
			return date;
		})
		.replace(/\(node\d{8}\)/g, (cell) => {
			const number = cells.get(cell) ?? `(node${String(cells.size).padStart(8, '0')})`;
			cells.set(cell, number);
			return number;
		});
	return Buffer.from(text, 'latin1');
}

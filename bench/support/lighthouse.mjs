import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { installed } from './installed.mjs';
import { spread } from './statistics.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse with the mobile settings it has by itself, on one browser for all runs. It has a package
 * of its own, because the site needs none of what it brings.
 */
export async function startLighthouse() {
	const require = createRequire(`${installed('lighthouse')}/package.json`);
	const load = (name) => import(pathToFileURL(require.resolve(name)).href);
	const { default: lighthouse } = await load('lighthouse');
	const { launch } = await load('chrome-launcher');
	const browser = await launch({
		chromePath: findBrowser(),
		chromeFlags: ['--headless=new', '--no-sandbox'],
		logLevel: 'silent',
	});
	const run = async (url, options) => {
		const { lhr } = await lighthouse(url, {
			port: browser.port,
			logLevel: 'silent',
			// It makes the window as tall as the page, and so brings every tool to life.
			disableFullPageScreenshot: true,
			...options,
		});
		if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
		return lhr;
	};
	return {
		/**
		 * What one page scores: speed as the median of the runs; the rest, which does not vary, from
		 * the first run.
		 */
		async measure(url, { runs, categories = CATEGORIES, skipAudits = [] }) {
			const first = await run(url, { onlyCategories: categories, skipAudits });
			const reports = [first];
			while (reports.length < runs)
				reports.push(await run(url, { onlyCategories: ['performance'] }));
			const of = (audit) => spread(reports.map(({ audits }) => audits[audit].numericValue));
			const requests = first.audits['network-requests'].details.items.filter(
				({ url: address }) => !address.endsWith('/favicon.ico'),
			);
			const bytes = (items) => items.reduce((sum, { transferSize }) => sum + transferSize, 0);
			const scripts = requests.filter(({ resourceType }) => resourceType === 'Script');
			return {
				performance: spread(reports.map((one) => 100 * one.categories.performance.score)),
				...Object.fromEntries(
					categories
						.filter((name) => name !== 'performance')
						.map((name) => [name, Math.round(100 * first.categories[name].score)]),
				),
				lcpMs: of('largest-contentful-paint'),
				tbtMs: of('total-blocking-time'),
				cls: of('cumulative-layout-shift'),
				bytes: bytes(requests),
				scriptBytes: bytes(scripts),
				requests: requests.length,
				failed: failedAudits(first),
			};
		},
		close: () => browser.kill(),
	};
}

/** What costs points, so that a lost point can be found again. */
const failedAudits = ({ categories, audits }) =>
	Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs
			.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
			.map(({ id }) => id),
	);

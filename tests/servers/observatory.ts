import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer } from './ask.ts';
import { HOST } from './running.ts';

const FOLDER = resolve('tests/observatory/node_modules/@mdn/mdn-http-observatory');

/** MDN's analyser has a lock file of its own, because its package must not run its scripts. */
export const isObservatoryInstalled: boolean = existsSync(FOLDER);

export const INSTALL = 'npm ci --ignore-scripts --prefix tests/observatory';

/** What servers said when they were asked for one address. */
export interface Visit {
	readonly path: string;
	readonly answer: Answer;
	/** The same address without encryption, which leads on. */
	readonly plain: Answer;
	/** A question from another site, before it reads the address. */
	readonly preflight: Answer;
}

export interface Grade {
	readonly grade: string;
	readonly score: number;
	/** Each of its tests that takes points away, with how many. */
	readonly lost: readonly string[];
}

interface Found {
	readonly result: string;
}
interface Analyser {
	readonly ALL_TESTS: readonly ((requests: unknown) => Found)[];
}
interface Grader {
	readonly getScoreModifier: (result: string) => number;
	readonly getGradeForScore: (score: number) => { readonly grade: string };
}
interface Charts {
	readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}
interface Reader {
	readonly parseHttpEquivHeaders: (html: string, url: string) => Map<string, string[]>;
}

const from = async (file: string): Promise<unknown> => import(`${FOLDER}/src/${file}`);

/** The grade as `scan` of the package gives it, for answers that are here already. */
export async function observatory(): Promise<(visit: Visit) => Grade> {
	// Its install script would fetch the names of sites that browsers know to be encrypted. Ours is none.
	const known = `${FOLDER}/conf/hsts-preload.json`;
	if (!existsSync(known)) writeFileSync(known, '{}\n');
	const { ALL_TESTS } = (await from('constants.js')) as Analyser;
	const { getGradeForScore, getScoreModifier } = (await from('grader/grader.js')) as Grader;
	const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = (await from('grader/charts.js')) as Charts;
	const { parseHttpEquivHeaders } = (await from('retriever/utils.js')) as Reader;

	return (visit) => {
		const requests = requestsOf(visit, parseHttpEquivHeaders);
		const results = ALL_TESTS.map((test) => {
			const { result } = test(requests);
			return { result, points: getScoreModifier(result) };
		});
		const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 100);
		const bare = sum(results.map(({ points }) => Math.min(points, 0)));
		const score =
			bare < MINIMUM_SCORE_FOR_EXTRA_CREDIT ? bare : sum(results.map(({ points }) => points));
		return {
			score,
			grade: getGradeForScore(score).grade,
			lost: results.flatMap(({ result, points }) => (points < 0 ? [`${result} ${points}`] : [])),
		};
	};
}

/** As its retriever hands them to the tests (`src/retriever/retriever.js`). */
function requestsOf(
	{ path, answer, plain, preflight }: Visit,
	metaHeaders: Reader['parseHttpEquivHeaders'],
) {
	const url = new URL(path, `https://${HOST}`);
	const html = answer.body.toString();
	const isHtml = (answer.headers['content-type'] ?? '').startsWith('text/html');
	const response = ({ status, headers }: Answer) => ({
		status,
		// Read both by name and by `get`.
		headers: { ...headers, get: (name: string) => headers[name] },
		verified: true,
	});
	const https = {
		...response(answer),
		httpEquiv: isHtml ? metaHeaders(html, url.href) : new Map<string, string[]>(),
	};
	const led = new URL(plain.headers.location ?? '', `http://${HOST}${path}`);
	const redirects = [
		{ url: new URL(path, `http://${HOST}`), status: plain.status },
		{ url: led, status: answer.status },
	];
	return {
		hostname: HOST,
		session: { url },
		resources: { path: html },
		responses: {
			auto: https,
			https,
			http: response(plain),
			cors: response(preflight),
			httpRedirects: redirects,
			httpsRedirects: [{ url, status: answer.status }],
		},
	};
}

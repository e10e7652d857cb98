import { describe, expect, inject, test } from 'vitest';
import { isLikeAnother } from '../support/currency-frames.ts';
import { builtFiles } from '../support/each-file.ts';
import { ask, askPlainly } from './ask.ts';
import { INSTALL, isObservatoryInstalled, observatory, type Grade } from './observatory.ts';

if (!isObservatoryInstalled)
	console.log(`NOTE MDN's Observatory was not asked: it is not installed. Run: ${INSTALL}`);

/** Pages, frames, and what machines read: whatever has an address that somebody is given. */
const routes = builtFiles.filter(
	({ file }) =>
		/\.(?:html|md|txt|json|csv|xml)$/.test(file) &&
		!isLikeAnother(`/${file.replace(/index\.html$/, '')}`),
);

describe.skipIf(!isObservatoryInstalled).each(inject('servers'))(
	'MDN’s Observatory, of what $name sends',
	(server) => {
		test('gives every route an A+ and takes no point away', async () => {
			const gradeOf = await observatory();
			const grades = new Map<string, Grade>();
			for (const { address } of routes) {
				const grade = gradeOf({
					path: address,
					answer: await ask(server, address),
					plain: await askPlainly(server, address),
					preflight: await ask(
						server,
						address,
						{ Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
						'OPTIONS',
					),
				});
				grades.set(address, grade);
			}
			for (const [address, grade] of grades)
				expect(grade, address).toMatchObject({ grade: 'A+', lost: [] });
			const scores = [...grades.values()].map(({ score }) => score);
			console.log(
				`NOTE Observatory, ${server.name}: A+ on ${scores.length} routes, ` +
					`${Math.min(...scores)} to ${Math.max(...scores)} points.`,
			);
		}, 300_000);
	},
);

import { expect, test } from 'vitest';
import { article } from '../../../src/structured-data/article.ts';
import { asScript } from '../../../src/structured-data/graph.ts';
import { webPage } from '../../../src/structured-data/web-page.ts';

const home = 'https://guide.example/';

test('no words of an entry can end the script element they stand in', () => {
	const page = webPage({ home, url: home, name: 'a</script><b>', description: '<!--' });
	const script = asScript([page]);
	expect(script).not.toContain('<');
	expect((JSON.parse(script) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(
		'a</script><b>',
	);
});

test('an article names what it cites by the address under which the ledger describes it', () => {
	const told = article({
		home,
		url: `${home}guide/x/`,
		title: 'X',
		description: 'About X.',
		published: '2026-01-02',
		changed: '2026-01-03',
		minutes: 4,
		picture: `${home}x.png`,
		claims: [['C07', `${home}evidence/#seven`]],
	});
	// `PT4M` is four minutes in ISO 8601, which schema.org asks for.
	expect(told).toMatchObject({
		timeRequired: 'PT4M',
		citation: [{ '@type': 'Claim', '@id': 'https://guide.example/evidence/#seven', name: 'C07' }],
	});
});

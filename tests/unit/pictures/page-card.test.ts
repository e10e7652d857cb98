import { expect, test } from 'vitest';
import { CARD } from '../../../src/pictures/card.ts';
import { pageCard, pageCardAlt, type PagePicture } from '../../../src/pictures/page-card.ts';

const words = { title: 'How sure?', under: 'Truth 1 of 5', caption: 'As checked.' };
const scale = { min: 0, max: 100 };

test.each<[PagePicture['shows'], string]>([
	[
		{
			bars: [
				{ name: 'Success', figures: '80%, 58% to 92%', interval: { low: 58, high: 92 }, scale },
			],
		},
		'How sure? Truth 1 of 5. Success: 80%, 58% to 92%. As checked.',
	],
	[
		{
			verdicts: [
				['supported', 2],
				['mixed', 0],
			],
		},
		'How sure? Truth 1 of 5. 2 supported. As checked.',
	],
	[{ lines: ['Recall', 'Drift'] }, 'How sure? Truth 1 of 5. Recall; Drift. As checked.'],
])('whoever does not see the picture of %j is told what it shows', (shows, alt) => {
	expect(pageCardAlt({ ...words, shows })).toBe(alt);
});

test('a band stands where its figures are on the scale', () => {
	const bars = [{ name: 'Success', figures: '', interval: { low: 58, high: 92 }, scale }];
	const drawn = JSON.stringify(pageCard({ ...words, shows: { bars } }));
	// 58 of 100 from the left, and 92 − 58 = 34 of 100 wide.
	expect(drawn).toContain('"left":"58%","width":"34%"');
	expect(drawn).toContain(`"width":${CARD.width},"height":${CARD.height}`);
});

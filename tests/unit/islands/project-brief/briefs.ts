import fc from 'fast-check';
import {
	GUARDRAIL_IDS,
	PART_NAMES,
	USE_IDS,
	withText,
	type Brief,
} from '../../../../src/islands/project-brief/core/brief.ts';

/** Any text a field can hold: browsers have whole characters and `\n` alone there. */
const anyText = fc
	.string({ unit: 'binary', maxLength: 60 })
	.map((text) => text.replace(/\r\n?/g, '\n'));

/** Any brief a reader could fill in, with any part left out. */
export const anyBrief: fc.Arbitrary<Brief> = fc
	.record({
		texts: fc.tuple(...[...PART_NAMES, ...GUARDRAIL_IDS].map(() => fc.option(anyText))),
		users: fc.option(fc.integer({ min: 1, max: 500 })),
		uses: fc.subarray([...USE_IDS]),
		passed: fc.subarray([...GUARDRAIL_IDS]),
	})
	.map(({ texts, users, uses, passed }) => {
		const filled = [...PART_NAMES, ...GUARDRAIL_IDS].reduce<Brief>(
			(brief, name, index) => withText(brief, name, texts[index] ?? ''),
			{},
		);
		return [
			['users', String(users ?? 20)],
			['uses', uses.join('_')],
			['passed', passed.join('_')],
		].reduce<Brief>((brief, [name, text]) => withText(brief, name as 'users', text ?? ''), filled);
	});

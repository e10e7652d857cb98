import items from 'virtual:content/quiz';
import fc from 'fast-check';
import { choicesOf, type Answers } from '../../../../src/islands/readiness-quiz/core/items.ts';

/** Any answers a reader could give, with any left out. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
	.tuple(
		...items.map((item) =>
			fc.option(fc.constantFrom(...choicesOf(item).map(([choice]) => choice)), { nil: undefined }),
		),
	)
	.map((choices) =>
		Object.fromEntries(
			choices.flatMap((choice, index) => {
				const id = items[index]?.id;
				return id === undefined || choice === undefined ? [] : [[id, choice]];
			}),
		),
	);

export { items };

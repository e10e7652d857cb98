import { LEVELS, type Answers, type Item } from './items.ts';

/** An example for those who have not begun, and for readers without script: middling, with gaps. */
export function exampleAnswers(items: readonly Item[]): Answers {
	return Object.fromEntries(
		items.flatMap((item, index) => {
			if (index % 7 === 6) return [];
			return [
				[
					item.id,
					item.kind === 'evidence'
						? (LEVELS[[3, 1, 2, 2, 0][index % 5] ?? 1] ?? 'none')
						: (item.answers.find(({ grade }) => grade === (index % 2 ? 'best' : 'second'))?.id ??
							''),
				],
			];
		}),
	);
}

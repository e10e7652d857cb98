import type { Verdict } from '../domain/verdict.ts';
import { COLORS } from './card.ts';
import { box, text, type Node } from './node.ts';

export type VerdictCount = readonly [verdict: Verdict, count: number];

const MARK = 34;

/** The mark of a verdict, as on the site: no two differ by colour alone. */
function mark(verdict: Verdict): Node {
	const color = COLORS[verdict];
	const frame = { width: MARK, height: MARK, borderRadius: 8, flexShrink: 0 };
	if (verdict === 'supported') return box({ ...frame, backgroundColor: color });
	if (verdict === 'contested')
		return text('×', { ...frame, color, fontSize: 56, fontWeight: 600, lineHeight: 0.6 });
	const open = { ...frame, boxSizing: 'border-box', border: `5px solid ${color}` };
	return verdict === 'attributed'
		? box(open)
		: box({ ...open, alignItems: 'flex-end' }, [
				box({ width: '100%', height: '50%', backgroundColor: color }),
			]);
}

/** One bar with a part for each verdict, as long as its share of the claims, and the counts under it. */
export function verdictMix(counts: readonly VerdictCount[]): Node {
	const known = counts.filter(([, count]) => count > 0);
	return box({ flexDirection: 'column', gap: 34 }, [
		box(
			{ height: 44, gap: 6 },
			known.map(([verdict, count]) =>
				box({ flexGrow: count, flexBasis: 0, borderRadius: 10, backgroundColor: COLORS[verdict] }),
			),
		),
		box(
			{ gap: 44 },
			known.map(([verdict, count]) =>
				box({ flexDirection: 'column', color: COLORS[verdict] }, [
					text(String(count), { fontSize: 96, fontWeight: 600, lineHeight: 1 }),
					box({ alignItems: 'center', gap: 14 }, [
						mark(verdict),
						text(verdict, { fontSize: 40, fontWeight: 600 }),
					]),
				]),
			),
		),
	]);
}

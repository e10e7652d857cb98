import { type ContentSet, pagesOf } from '../content-set.ts';
import type { Fault } from '../fault.ts';
import type { MdxDocument } from '../mdx.ts';
import { nearest } from '../nearest.ts';

/** The ids of a text's `<Anchor>`s, in order. */
export function anchorsIn(body: MdxDocument): string[] {
	return body.components
		.filter(({ name }) => name === 'Anchor')
		.flatMap(({ attributes }) => attributes.id ?? []);
}

/** An id twice in one text, and a self-check that sends readers to none. */
export function anchorFaults(set: ContentSet): Fault[] {
	const repeated = pagesOf(set).flatMap(({ file, body }) => {
		const seen = new Set<string>();
		return body.components.flatMap(({ name, attributes, line }) => {
			const id = attributes.id;
			if (name !== 'Anchor' || id === undefined) return [];
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			const fault = `the anchor ${id} stands here twice`;
			return [{ file, line, fault, fix: 'give one of them another id' }];
		});
	});
	const unseen = [...set.guide.values()].flatMap(({ file, readable, see, body }) => {
		if (!readable) return [];
		const anchors = anchorsIn(body);
		return [...new Set(see)]
			.filter((id) => !anchors.includes(id))
			.map((id) => {
				const meant = nearest(id, anchors);
				const write = `write <Anchor id="${id}" /> at the start of the paragraph that settles it`;
				const fix = meant === undefined ? write : `write see: ${meant}, or ${write}`;
				return {
					file,
					fault: `a self-check answer says see: ${id}, and no anchor has that id`,
					fix,
				};
			});
	});
	return [...repeated, ...unseen, ...unseenByTools(set)];
}

/** Quiz items and guardrails that send readers to a paragraph their chapter does not have. */
function unseenByTools(set: ContentSet): Fault[] {
	const guardrails = [...set.guardrails.values()].map((one) => ({ ...one, truth: 'ethics' }));
	return [...set.quiz.values(), ...guardrails].flatMap(({ file, readable, truth, see }) => {
		const chapter = set.guide.get(truth);
		if (!readable || !chapter?.readable) return [];
		const anchors = anchorsIn(chapter.body);
		if (anchors.includes(see)) return [];
		const meant = nearest(see, anchors);
		const write = `write <Anchor id="${see}" /> in ${chapter.file}`;
		const fix = meant === undefined ? write : `write see: ${meant}, or ${write}`;
		return [{ file, fault: `see: ${see}, and ${chapter.file} has no such anchor`, fix }];
	});
}

import type { Brief } from './brief.ts';

/** A made-up brief for those who have not begun, and for readers without script. */
export const EXAMPLE: Brief = {
	name: 'Inbox sorter for a charity',
	problem:
		'Volunteers share one inbox. Each mail is opened by two or three of them, and urgent ones wait.',
	people: 'The twelve volunteers on the rota.',
	reach: 'At the Tuesday meeting; I sit beside four of them as they use it.',
	tool: 'A form builder and one call to a language model: it proposes a label or says “not sure”.',
	measure: 'Unseen mails with the right label, counted by hand.',
	baseline: 'Always choosing the most common label is right for two mails in five.',
	wrong:
		'One click puts a mail back. Whatever mentions a child or a danger skips the model. Nothing is sent without a person.',
};

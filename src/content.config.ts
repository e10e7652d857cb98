import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { QUANTITY_UNITS } from './domain/quantity-unit.ts';
import { SOURCE_TIERS } from './domain/source-tier.ts';
import { VERDICTS } from './domain/verdict.ts';

/*
 * All schemas stand in this one file on purpose: Astro re-applies a schema to unchanged entries
 * only when this file itself changes. References between entries are checked by
 * `src/integrations/content-check.ts`, which stops the build; Astro's own `reference()` only logs.
 */

/** A calendar day, `2026-11-23`. Kept as text: a day has no time zone. */
const day = z.iso.date('Write a day as YYYY-MM-DD, such as 2026-11-23.');

/** The file name of another entry without its ending, such as `pay-premium`. */
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write a slug in kebab-case, such as pay-premium.');

/** Plain text as a reader sees it: no Markdown, no markup. */
const text = z.string().trim().min(1);

/** What changed in an entry that readers may have relied on. Stands on `/changes/` and in the feeds. */
const change = z
	.strictObject({
		on: day,
		/** What is different, in one sentence: a feed shows it below the entry’s name. */
		what: text.max(160),
		/** The reason; a changed value must have one. */
		why: text.optional(),
		/** Each value as it was and as it is, as text prints them; `of: Verdict` for a verdict. */
		values: z.array(z.strictObject({ of: text.max(80), from: text, to: text })).default([]),
	})
	.refine(({ values, why }) => values.length === 0 || why !== undefined, {
		message: 'A changed value needs its reason: why.',
	});

/** When an entry was first published, and what changed since, newest first. */
const history = {
	published: day,
	changes: z.array(change).default([]),
};

/** Days tell an entry’s changes apart in addresses, so each has its own, after publication. */
const hasDaysInOrder = ({
	published,
	changes,
}: {
	published: string;
	changes: readonly { on: string }[];
}) => changes.every(({ on }, index) => on > (changes[index + 1]?.on ?? published));
const DAYS_IN_ORDER = {
	message: 'Changes are newest first, one a day, each later than published.',
};

/** The day on which the site first appeared. */
const FIRST_EDITION = '2026-11-23';

/** The title that search engines show where the page's own does not say what is asked: at most 65 characters. */
const searchTitle = text.max(65);

/** One publication that a claim rests on. */
const source = z.strictObject({
	/** How a sentence cites it, `Faulkner 2003`: who said it, not where it was read. Unique. */
	cite: text.max(40),
	/** As printed; `unnamed` where the page names nobody. */
	author: text,
	title: text,
	publisher: text,
	/** Omit where the page gives none. */
	year: z.number().int().min(1900).max(2100).optional(),
	/** Root-relative where it is a page of this site. */
	url: z.union([z.url(), z.string().regex(/^\/\S*$/)]),
	/** What it says that we use, in our words, with its figures. */
	finding: text,
	tier: z.enum(SOURCE_TIERS),
	/** The licence that lets the site compute with its rows and give the results away; only where it does. */
	licence: z.enum(['CC0-1.0', 'MIT']).optional(),
	/** The day we last read it. */
	accessed: day,
	/** What to know before leaning on it: an interest, a small sample, a copy of a better page. */
	caution: text.optional(),
});

/** A figure a claim states, as its source prints it. Tools compute with it; pages quote it. */
const quantity = z
	.strictObject({
		/** Unique within the claim; tools name it. */
		id: slug,
		/** What it measures, for whom, in a few words. */
		label: text,
		unit: z.enum(QUANTITY_UNITS),
		low: z.number().optional(),
		central: z.number().optional(),
		high: z.number().optional(),
		/** Confidence level in percent where `low` and `high` are an interval with one; omit where they are only a range somebody states. */
		level: z.number().gt(0).lt(100).optional(),
		/** Sample size as the source gives it. */
		n: z.number().int().positive().optional(),
		/** Size of the group compared with. */
		comparedWith: z.number().int().positive().optional(),
		/** Whom the figure covers, in a few words. */
		covers: text,
		/** How it was got, or that no method is shown. */
		method: text,
		/** The sources entry it is from; `own-calculation` for ours. */
		source: slug,
	})
	.refine((q) => q.low !== undefined || q.central !== undefined || q.high !== undefined, {
		message: 'A quantity needs at least one of low, central and high.',
	})
	.refine((q) => (q.low ?? -Infinity) <= (q.central ?? q.low ?? -Infinity), {
		message: 'low must not be above central.',
	})
	.refine((q) => (q.central ?? q.low ?? -Infinity) <= (q.high ?? Infinity), {
		message: 'central and low must not be above high.',
	});

/** One piece of evidence for or against a claim, with what it rests on. */
const evidence = z.strictObject({
	/** One or two sentences of plain text; figures as the source prints them. */
	note: text,
	sources: z.array(slug).min(1, 'Name at least one source; use own-calculation for ours.'),
});

/** One checkable statement of the source article, said once here and shown wherever it is used. */
const claim = z
	.strictObject({
		/** Its number in the register, 1 to 45; shown as C01 to C45. Never reused. */
		number: z.number().int().min(1).max(999),
		/** What the article claims, in our words: a full sentence that a sceptic could test. */
		statement: text.min(20),
		verdict: z.enum(VERDICTS),
		/** Why the verdict, in one sentence of at most 200 characters: shown in the popover. */
		verdictInShort: text.max(200),
		for: z.array(evidence).default([]),
		against: z.array(evidence).default([]),
		quantities: z.array(quantity).default([]),
		/** The guide entry it belongs to. */
		chapter: slug,
		/** How we would say it instead, where the wording matters. */
		fairVersion: text.optional(),
		/** The evidence that would move the verdict. */
		wouldChangeOurMind: text,
		checkedOn: day,
		/** The day by which somebody looks again. */
		checkBy: day,
		...history,
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER)
	.refine((c) => c.checkBy > c.checkedOn, { message: 'checkBy must be after checkedOn.' })
	.refine((c) => c.verdict === 'attributed' || c.for.length + c.against.length > 0, {
		message: 'A supported, mixed or contested claim needs evidence for or against it.',
	});

/** A self-check question at a chapter's end. */
const selfCheck = z
	.strictObject({
		question: text,
		answers: z
			.array(
				z.strictObject({
					answer: text,
					right: z.boolean().default(false),
					/** Why it is right, or where the thought goes wrong. */
					why: text,
					/** Id of the paragraph (`<Anchor id="…" />`) that settles it; a wrong answer needs one. */
					see: slug.optional(),
				}),
			)
			.min(3)
			.max(4),
	})
	.refine((q) => q.answers.filter((answer) => answer.right).length === 1, {
		message: 'Exactly one answer is right: true.',
	})
	.refine((q) => q.answers.every((answer) => answer.right || answer.see !== undefined), {
		message: 'Every wrong answer names the paragraph that settles it: see: <anchor id>.',
	});

/** The guide's opening, a chapter, or its conclusion. */
const guide = z
	.strictObject({
		title: text,
		searchTitle,
		/** Short form for the contents list. */
		shortTitle: text.max(28),
		kind: z.enum(['opening', 'truth', 'conclusion']),
		/** Place in the reading order: opening 0, truths 1 to 5, conclusion 6. */
		order: z.number().int().min(0).max(6),
		/** The truth in one or two sentences, below the title. */
		lede: text,
		/** For search engines: what question this page answers. 70 to 160 characters. */
		description: text.min(70).max(160),
		/** What the next chapter's link promises of this one, one short sentence. */
		promise: text.max(110),
		/** Three concrete steps. */
		thisWeek: z.array(text).length(3).optional(),
		selfChecks: z.array(selfCheck).min(2).max(3).optional(),
		keywords: z.array(text).default([]),
		/** The figures of a claim that previews of the page show; its claims' verdicts where omitted. */
		pictured: z
			.strictObject({
				claim: slug,
				quantities: z.array(slug).min(1).max(3),
				/** What the figures are of, where their labels do not say it; no figures in it. */
				caption: text.max(80).optional(),
			})
			.optional(),
		...history,
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER);

/** Groups of questions, in the order shown. */
const FAQ_GROUPS = ['getting-in', 'skills', 'the-work', 'pay-and-market'] as const;

/** One question as a reader asks it. The body is the longer answer. */
const faq = z
	.strictObject({
		question: text,
		group: z.enum(FAQ_GROUPS),
		/** Place within the group. */
		order: z.number().int().min(1),
		/** The answer in at most 320 characters of plain text, complete in itself. */
		short: text.max(320),
		/** Claims whose figures the short answer states or that it rests on. */
		claims: z.array(slug).default([]),
		/** Guide entries to go on with. */
		chapters: z.array(slug).min(1),
		/** Where people were seen asking it. */
		askedAt: z.url().optional(),
		keywords: z.array(text).default([]),
		...history,
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER);

/** One term a reader may meet. */
const glossary = z
	.strictObject({
		term: text,
		/** Other names and abbreviations people search for. */
		alsoCalled: z.array(text).default([]),
		/** The definition in one sentence of at most 200 characters: shown in the popover. */
		short: text.max(200),
		/** Why it matters to a product manager, with an example where it helps; one to three sentences. */
		matters: text,
		/** The guide entry where it is used. */
		chapter: slug,
		seeAlso: z.array(slug).default([]),
		/** A page to read more. */
		reference: z.strictObject({ title: text, url: z.url() }).optional(),
		...history,
		/** Omit for what was there from the first edition. */
		published: day.default(FIRST_EDITION),
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER);

/** A tool's page: how it works, below the tool itself. */
const tool = z
	.strictObject({
		title: text,
		searchTitle,
		/** What it is to a machine that reads. */
		kind: z.enum(['calculator', 'quiz']).default('calculator'),
		/** The question it answers, as a reader would ask it. */
		question: text,
		/** One sentence for cards. */
		summary: text.max(160),
		/** For search engines, 70 to 160 characters. */
		description: text.min(70).max(160),
		order: z.number().int().min(1),
		/** The guide entry whose skill it practises. */
		chapter: slug,
		/** Claims whose quantities the tool computes with, by the name the tool's code uses. */
		evidence: z.record(z.string(), slug).default({}),
		/** FAQ entries shown on the tool's page. */
		faq: z.array(slug).default([]),
		keywords: z.array(text).default([]),
		/** What a writer may set beside a preset: its query takes `?currency=`. */
		takesCurrency: z.boolean().default(false),
		/** The day somebody last checked its method and its sources. */
		checkedOn: day,
		...history,
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER);

/** What the site gives away as files: their title, what is in them, and their history. */
const dataset = z
	.strictObject({
		title: text,
		/** One or two sentences, 50 characters or more, for catalogues too. */
		description: text.min(50).max(320),
		order: z.number().int().min(1),
		...history,
	})
	.refine(hasDaysInOrder, DAYS_IN_ORDER);

/** A place where people write, and what it takes of an embed. */
const host = z.strictObject({
	name: text,
	order: z.number().int().min(1),
	/** The best that it takes: an address on a line of its own, or in a block for frames; else a picture with a link. */
	takes: z.enum(['script', 'frame', 'address', 'frame-address', 'picture']),
	says: text.max(320),
	steps: z.array(text.max(200)).min(1),
	/** What a reader or a writer will miss there. */
	limits: text.max(320),
	/** How far we know it: tried, read, or heard. */
	known: text.max(160),
	documentation: z.url().optional(),
	checked: day,
});

/** What an advertised pay range looks like for one group of ads. Made by `scripts/pay/recompute.mjs`. */
const payRange = z.strictObject({
	group: text,
	country: text,
	level: text,
	currency: z.literal('USD'),
	/** Distinct full-time ads after merging each ad's two rows and dropping repeats. */
	n: z.number().int().nonnegative(),
	reliability: z.enum(['ok', 'thin', 'too-small']),
	/** Percentiles of the ads' midpoints, USD a year; absent where there are too few ads to say. */
	percentiles: z
		.strictObject({
			p10: z.number().optional(),
			p25: z.number().optional(),
			p50: z.number(),
			p75: z.number().optional(),
			p90: z.number().optional(),
		})
		.optional(),
});

/** A published scale from probability words to percentages. */
const vocabulary = z.strictObject({
	name: text,
	order: z.number().int().min(1),
	source: slug,
	/** What the scale does where bands meet, overlap or leave a gap, and what we do then. */
	note: text,
	/** From the highest band to the lowest. */
	terms: z
		.array(
			z
				.strictObject({
					/** As it stands in a list, `a remote chance`. */
					word: text,
					/** As it opens a sentence before “that”, `There is a remote chance`. */
					opening: text,
					/** Percent. */
					low: z.number().min(0).max(100),
					high: z.number().min(0).max(100),
					/** Only numbers above `low`, or below `high`, have the word. */
					above: z.boolean().default(false),
					below: z.boolean().default(false),
				})
				.refine((term) => term.low < term.high, { message: 'low must be below high.' }),
		)
		.min(3),
});

/** What people say they hear in probability words. Made by `scripts/words/recompute.mjs`. */
const perception = z.strictObject({
	source: slug,
	/** How many people answered. */
	n: z.number().int().positive(),
	phrases: z
		.array(
			z.strictObject({
				phrase: text,
				/** Percent: the middle answer, and the span of the middle half. */
				median: z.number().min(0).max(100),
				low: z.number().min(0).max(100),
				high: z.number().min(0).max(100),
			}),
		)
		.min(1),
});

/** A rule that the confidence framing tool holds sentences to. The file name is its id in the tool. */
const rule = z.strictObject({
	order: z.number().int().min(1),
	/** What is wrong, as a reader sees it above the reason. */
	title: text.max(60),
	/** Why it matters, at most 240 characters. Its figures are its claims' or its sources'. */
	why: text.max(240),
	/** What to do about it, in one sentence. */
	instead: text.max(160),
	sources: z.array(slug).min(1),
	claims: z.array(slug).default([]),
});

/** What an answer to a quiz item can amount to, least first. `none` is not written: it is always there. */
const QUIZ_LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const;

const quizItem = {
	/** The truth it counts for: a guide entry. */
	truth: slug,
	order: z.number().int().min(1),
	/** A statement that begins with “You have”, or a case with a question. */
	ask: text.max(240),
	/** What it counts for, and why. */
	why: text.max(240),
	/** The paragraph of that truth's chapter that goes with it: an `<Anchor id>`. */
	see: slug,
	/** A tool that practises it. */
	tool: slug.optional(),
	/** The next step to build: one sentence that says what to do. */
	project: text.max(240),
};

/**
 * An item of the readiness quiz. Its file name is its id in links and on readers' devices: never
 * rename one, and never let it mean something else; write a new one and raise the version in
 * `src/islands/readiness-quiz/core/version.ts`.
 */
const quiz = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('evidence'),
		...quizItem,
		/** Levels of doing, each in a sentence. */
		levels: z.strictObject(
			Object.fromEntries(QUIZ_LEVELS.map((level) => [level, text.max(140)])) as Record<
				(typeof QUIZ_LEVELS)[number],
				z.ZodString
			>,
		),
	}),
	z.strictObject({
		kind: z.literal('scenario'),
		...quizItem,
		answers: z
			.array(
				z.strictObject({
					/** A letter, for ever the same: links carry it. */
					id: z.string().regex(/^[a-e]$/),
					answer: text.max(180),
					grade: z.enum(['best', 'second', 'other']),
					because: text.max(240),
				}),
			)
			.min(3)
			.max(5)
			.refine(
				(answers) =>
					['best', 'second'].every(
						(grade) => answers.filter((answer) => answer.grade === grade).length === 1,
					),
				{ message: 'Exactly one answer is best, and exactly one second.' },
			)
			.refine((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, {
				message: 'Each answer has a letter of its own.',
			}),
	}),
]);

/** What other frameworks call the levels of the quiz. */
const framework = z.strictObject({
	name: text,
	order: z.number().int().min(1),
	source: slug,
	/** How far the names can be trusted to mean the same. */
	note: text,
	levels: z.strictObject({
		none: text,
		awareness: text,
		working: text,
		practitioner: text,
		expert: text,
	}),
});

/** A use of AI that law treats apart. The file name is its id in the project brief and in its links. */
const regulatedUse = z
	.strictObject({
		name: text.max(20),
		order: z.number().int().min(1),
		/** The warning in one or two sentences, without figures. */
		inShort: text.max(200),
		rules: z
			.array(
				z
					.strictObject({
						place: text.max(40),
						/** Law and place in it, such as `AI Act, Annex III, point 4`. */
						law: text.max(60),
						/** What it asks, in our words; its figures are those of its sources' findings. */
						says: text.max(260),
						/** What begins on `from`, as a sentence up to its day: `The ban applies from`. */
						begins: text
							.max(60)
							.regex(/ (?:from|since)$/, 'End with “from” or “since”.')
							.optional(),
						/** The day as a source's finding states it. */
						from: day.optional(),
						sources: z.array(slug).min(1),
					})
					.refine(({ begins, from }) => (begins === undefined) === (from === undefined), {
						message: 'begins and from go together: write both or neither.',
					}),
			)
			.min(2),
		/** Projects that teach the same and harm less. */
		safer: z.array(text.max(160)).min(2),
		checkedOn: day,
		/** The day by which somebody looks again. */
		checkBy: day,
	})
	.refine((use) => use.checkBy > use.checkedOn, { message: 'checkBy must be after checkedOn.' });

/** A row of the guardrail card. The file name is its id in the project brief and in its links. */
const guardrail = z.strictObject({
	name: text.max(40),
	order: z.number().int().min(1),
	/** What a reader is asked for, as a question. */
	ask: text.max(120),
	/** A check that can fail, without figures. */
	check: text.max(200),
	/** The paragraph of the chapter on ethics that goes with it: an `<Anchor id>`. */
	see: slug,
	/** What stands behind it. */
	standards: z.array(z.strictObject({ name: text.max(90), source: slug })).min(1),
});

/** Words readers type for a thing, and the words the site uses for it. */
const searchWords = z.strictObject({
	/** Misspelt or other word, lower case → the word to search for. */
	instead: z.record(z.string(), text),
});

export const collections = {
	sources: defineCollection({
		loader: glob({ base: 'src/content/sources', pattern: '*.yaml' }),
		schema: source,
	}),
	claims: defineCollection({
		loader: glob({ base: 'src/content/claims', pattern: '*.yaml' }),
		schema: claim,
	}),
	guide: defineCollection({
		loader: glob({ base: 'src/content/guide', pattern: '*.mdx' }),
		schema: guide,
	}),
	faq: defineCollection({
		loader: glob({ base: 'src/content/faq', pattern: '*.mdx' }),
		schema: faq,
	}),
	glossary: defineCollection({
		loader: glob({ base: 'src/content/glossary', pattern: '*.yaml' }),
		schema: glossary,
	}),
	tools: defineCollection({
		loader: glob({ base: 'src/content/tools', pattern: '*.mdx' }),
		schema: tool,
	}),
	datasets: defineCollection({
		loader: glob({ base: 'src/content/datasets', pattern: '*.yaml' }),
		schema: dataset,
	}),
	pay: defineCollection({
		loader: glob({ base: 'src/content/pay', pattern: '*.yaml' }),
		schema: payRange,
	}),
	vocabularies: defineCollection({
		loader: glob({ base: 'src/content/vocabularies', pattern: '*.yaml' }),
		schema: vocabulary,
	}),
	perceptions: defineCollection({
		loader: glob({ base: 'src/content/perceptions', pattern: '*.yaml' }),
		schema: perception,
	}),
	rules: defineCollection({
		loader: glob({ base: 'src/content/rules', pattern: '*.yaml' }),
		schema: rule,
	}),
	quiz: defineCollection({
		loader: glob({ base: 'src/content/quiz', pattern: '*.yaml' }),
		schema: quiz,
	}),
	frameworks: defineCollection({
		loader: glob({ base: 'src/content/frameworks', pattern: '*.yaml' }),
		schema: framework,
	}),
	regulated: defineCollection({
		loader: glob({ base: 'src/content/regulated', pattern: '*.yaml' }),
		schema: regulatedUse,
	}),
	guardrails: defineCollection({
		loader: glob({ base: 'src/content/guardrails', pattern: '*.yaml' }),
		schema: guardrail,
	}),
	hosts: defineCollection({
		loader: glob({ base: 'src/content/hosts', pattern: '*.yaml' }),
		schema: host,
	}),
	search: defineCollection({
		loader: glob({ base: 'src/content/search', pattern: '*.yaml' }),
		schema: searchWords,
	}),
};

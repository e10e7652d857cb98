import { getCollection } from 'astro:content';
import { citedSource, sourceById } from './sources.ts';

/* What the project brief holds a project to: laws by use, and the checks of the guardrail card. */

const cited = async (id: string) => citedSource(await sourceById(id));

/** The uses that law treats apart, in order, each rule with its sources. */
export async function regulatedUses() {
	const entries = (await getCollection('regulated')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		entries.map(async ({ id, data }) => ({
			id,
			...data,
			rules: await Promise.all(
				data.rules.map(async (rule) => ({
					...rule,
					sources: await Promise.all(rule.sources.map(cited)),
				})),
			),
		})),
	);
}

/** The rows of the guardrail card, in order, each standard with its source. */
export async function guardrails() {
	const entries = (await getCollection('guardrails')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		entries.map(async ({ id, data }) => ({
			id,
			...data,
			standards: await Promise.all(
				data.standards.map(async ({ name, source }) => ({ name, source: await cited(source) })),
			),
		})),
	);
}

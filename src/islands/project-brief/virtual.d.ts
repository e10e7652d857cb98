/** Every entry of `src/content/regulated`, in order: `src/integrations/content-modules.ts`. */
declare module 'virtual:content/regulated' {
	const uses: readonly import('./core/regulated.ts').RegulatedUse[];
	export default uses;
}

/** Every entry of `src/content/guardrails`, in order. */
declare module 'virtual:content/guardrails' {
	const guardrails: readonly import('./core/guardrails.ts').Guardrail[];
	export default guardrails;
}

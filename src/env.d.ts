/// <reference types="astro/client" />

// ESLint's TypeScript cannot read .astro files; Astro's own checker, which can, ignores this.
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}

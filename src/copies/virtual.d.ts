/** Made by `src/integrations/copies.ts`. */
declare module 'virtual:copies' {
	/** Whether this build makes the PDF: it needs a browser that starts. */
	export const hasPdf: boolean;
}

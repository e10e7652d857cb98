import { storedText, storeText } from './device-storage.ts';

/** Shows the choice of colours in the footer and keeps it. The head sets it before first paint. */
export function offerColours(page: Document): void {
	const choice = page.querySelector<HTMLSelectElement>('#theme');
	if (!choice) return;
	choice.value = storedText('theme') ?? '';
	choice.parentElement?.removeAttribute('hidden');
	choice.addEventListener('change', () => {
		storeText('theme', choice.value);
		page.documentElement.dataset['theme'] = choice.value;
	});
}

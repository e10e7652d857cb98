import { storedText, storeText } from './device-storage.ts';

/* Shows the choice of colours in the footer and keeps it. The head sets it before first paint. */
const choice = document.querySelector('#theme') as HTMLSelectElement;
choice.value = storedText('theme') ?? '';
(choice.parentElement as HTMLElement).hidden = false;
choice.onchange = () => {
	storeText('theme', choice.value);
	document.documentElement.dataset['theme'] = choice.value;
};

import { keepText } from './device-storage.ts';

/* Shows the choice of colours in the footer and keeps it. The head sets it before first paint. */
const choice = document.querySelector('#theme') as HTMLSelectElement;
const { dataset } = document.documentElement;
choice.value = dataset['theme'] ?? '';
(choice.parentElement as HTMLElement).hidden = false;
choice.onchange = () => {
	keepText('theme', choice.value);
	dataset['theme'] = choice.value;
};

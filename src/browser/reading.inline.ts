import { keepText, storedText } from './device-storage.ts';

/*
 * Remembers on this device which chapters were read and where a reader left off. What is remembered is
 * read anew each time: it may have changed in another tab, or while this page was away in the history.
 */
{
	const toggle = document.querySelector<HTMLElement>('[data-read-toggle]');
	const chapter = toggle?.dataset['readToggle'] ?? '';
	const stored = () => new Set(storedText('read')?.split(' '));
	const show = (read = stored()) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-chapter]'))
			link.toggleAttribute('data-read', read.has(link.dataset['chapter'] ?? ''));
		if (!toggle) return;
		toggle.ariaPressed = String(read.has(chapter));
		toggle.textContent = read.has(chapter) ? 'Read ✓' : 'Mark as read';
	};
	(onpageshow = () => show())();

	if (toggle) {
		toggle.hidden = false;
		toggle.onclick = () => {
			const read = stored();
			// What the button says, also where nothing can be stored.
			read[toggle.ariaPressed === 'true' ? 'delete' : 'add'](chapter);
			keepText('read', [...read].join(' '));
			show(read);
		};
		onpagehide = () => {
			const id = [...document.querySelectorAll('.prose > h2[id]')].findLast(
				(heading) => heading.getBoundingClientRect().top < innerHeight / 2,
			)?.id;
			keepText('left-at', `${location.pathname}#${id ?? ''}`);
		};
	}
}

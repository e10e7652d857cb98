import { storedText, storeText } from './device-storage.ts';

/* Remembers on this device which chapters were read and where a reader left off. */
{
	const read = new Set(storedText('read')?.split(' '));
	const chapters = [...document.querySelectorAll<HTMLAnchorElement>('[data-chapter]')];
	const show = () => {
		for (const link of chapters)
			link.toggleAttribute('data-read', read.has(link.dataset['chapter'] ?? ''));
	};
	show();

	const toggle = document.querySelector<HTMLElement>('[data-read-toggle]');
	if (toggle) {
		const chapter = toggle.dataset['readToggle'] ?? '';
		const label = () => {
			toggle.ariaPressed = String(read.has(chapter));
			toggle.textContent = read.has(chapter) ? 'Read ✓' : 'Mark as read';
		};
		label();
		toggle.hidden = false;
		toggle.onclick = () => {
			if (!read.delete(chapter)) read.add(chapter);
			storeText('read', [...read].join(' '));
			label();
			show();
		};
		onpagehide = () => {
			const id = [...document.querySelectorAll('.prose > h2[id]')].findLast(
				(heading) => heading.getBoundingClientRect().top < innerHeight / 2,
			)?.id;
			storeText('left-at', `${location.pathname}#${id ?? ''}`);
		};
	}
}

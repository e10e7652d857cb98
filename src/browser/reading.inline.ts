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
		toggle.addEventListener('click', () => {
			if (!read.delete(chapter)) read.add(chapter);
			storeText('read', [...read].join(' '));
			label();
			show();
		});
		addEventListener('pagehide', () => {
			const passed = [...document.querySelectorAll('.prose > h2[id]')].filter(
				(heading) => heading.getBoundingClientRect().top < innerHeight / 2,
			);
			const id = passed.at(-1)?.id;
			storeText('left-at', location.pathname + (id ? `#${id}` : ''));
		});
	}

	const resume = document.querySelector<HTMLAnchorElement>('[data-continue]');
	const leftAt = storedText('left-at') ?? '';
	const chapter = chapters.find((link) => link.pathname === leftAt.split('#')[0]);
	if (resume && chapter) {
		resume.href = leftAt;
		resume.textContent = `Continue where you left off: ${chapter.textContent.trim()}`;
		resume.hidden = false;
	}
}

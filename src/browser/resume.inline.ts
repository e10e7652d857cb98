import { storedText } from './device-storage.ts';

/* Leads back to where a reader left off on this device. */
const resume = document.querySelector<HTMLAnchorElement>('[data-continue]');
const leftAt = storedText('left-at') ?? '';
const chapter = [...document.querySelectorAll<HTMLAnchorElement>('[data-chapter]')].find(
	(link) => link.pathname === leftAt.split('#')[0],
);
if (resume && chapter) {
	resume.href = leftAt;
	resume.append(chapter.textContent.trim());
	resume.hidden = false;
}

/**
 * Shows the claims of one verdict and one chapter, says how many, and keeps the choice in the
 * address. Without script the ledger stands whole, in sections with anchors.
 */
export function filterLedger(page: Document, address: Location, past: History): void {
	const form = page.querySelector<HTMLFormElement>('.filters');
	const status = page.querySelector('[data-ledger-count]');
	if (!form || !status) return;
	const chosen = (name: string) => {
		const value = new FormData(form).get(name);
		return typeof value === 'string' ? value : 'all';
	};

	const show = () => {
		const verdict = chosen('verdict');
		const chapter = chosen('chapter');
		let shown = 0;
		const claims = page.querySelectorAll<HTMLElement>('[data-claim-verdict]');
		for (const claim of claims) {
			const { claimVerdict, claimChapter } = claim.dataset;
			claim.hidden =
				(verdict !== 'all' && claimVerdict !== verdict) ||
				(chapter !== 'all' && claimChapter !== chapter);
			if (!claim.hidden) shown++;
		}
		for (const section of page.querySelectorAll<HTMLElement>('[data-ledger-chapter]'))
			section.hidden = !section.querySelector('[data-claim-verdict]:not([hidden])');
		const all = shown === claims.length;
		status.textContent = all
			? ''
			: shown === 0
				? 'No claim has this verdict in this chapter. Choose All in one of the two.'
				: `${shown} of ${claims.length} claims`;
	};

	const query = new URLSearchParams(address.search);
	for (const name of ['verdict', 'chapter']) {
		const wanted = query.get(name);
		for (const input of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
			if (input.value === wanted) input.checked = true;
	}
	form.addEventListener('change', () => {
		show();
		const state = new URLSearchParams();
		for (const name of ['verdict', 'chapter'])
			if (chosen(name) !== 'all') state.set(name, chosen(name));
		const search = state.size > 0 ? `?${state}` : '';
		past.replaceState(null, '', address.pathname + search);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	// A link to one claim must find it, whatever was filtered.
	addEventListener('hashchange', () => {
		const target = page.getElementById(address.hash.slice(1));
		if (target?.closest('[hidden]')) {
			form.reset();
			show();
			target.scrollIntoView();
		}
	});
	show();
}

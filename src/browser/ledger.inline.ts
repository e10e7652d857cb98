/*
 * Says how many claims the ledger's filter shows and keeps the choice in the address. The filter
 * itself is CSS and works without this.
 */
{
	const NAMES = ['verdict', 'chapter'];
	const status = document.querySelector('[data-ledger-count]') as HTMLElement;
	const choice = (name: string, value = ':checked') =>
		document.querySelector<HTMLInputElement>(`[name=${name}]${value}`);

	const count = () => {
		const claims = [...document.querySelectorAll('.claim-entry')];
		const shown = claims.filter((claim) => claim.checkVisibility()).length;
		status.textContent =
			shown === claims.length
				? ''
				: shown === 0
					? 'No claim has this verdict in this chapter. Choose All in one of the two.'
					: `${shown} of ${claims.length} claims`;
	};

	const wanted = new URLSearchParams(location.search);
	for (const name of NAMES) {
		const value = wanted.get(name);
		const input = value && /^[a-z-]+$/.test(value) && choice(name, `[value="${value}"]`);
		if (input) input.checked = true;
	}
	onchange = () => {
		count();
		const state = new URLSearchParams();
		for (const name of NAMES) {
			const value = choice(name)?.value;
			if (value && value !== 'all') state.set(name, value);
		}
		history.replaceState(null, '', location.pathname + (state.size ? `?${state}` : ''));
	};
	const openTarget = () => {
		const target = document.getElementById(location.hash.slice(1));
		const details = target?.querySelector('details');
		if (details) details.open = true;
		return target;
	};
	// A link to one claim must find it open, whatever was filtered.
	const showTarget = () => {
		const target = openTarget();
		if (!target || target.checkVisibility()) return;
		for (const name of NAMES) (choice(name, '[value=all]') as HTMLInputElement).checked = true;
		count();
		target.scrollIntoView();
	};
	onhashchange = showTarget;
	// The page comes in pieces: opened with the piece it is in, the claim is never seen to open.
	const arriving = new MutationObserver(openTarget);
	arriving.observe(document, { childList: true, subtree: true });
	// Also after a step back, when the browser restores the choice.
	onpageshow = () => {
		arriving.disconnect();
		count();
		showTarget();
	};
}

/** What somebody typed or chose before the script came: each field, and the event that tells of it. */
export function typedIn(root: Element) {
	const fields = root.querySelectorAll<HTMLInputElement & HTMLOptionElement>(
		'input, textarea, option',
	);
	return [...fields].flatMap((field) => {
		const { value, defaultValue, checked, defaultChecked, selected, defaultSelected } = field;
		if ((checked && !defaultChecked) || (selected && !defaultSelected))
			return [{ field, event: 'change' }];
		// An option has no default value.
		return value === ((defaultValue as string | undefined) ?? value)
			? []
			: [{ field, event: 'input' }];
	});
}

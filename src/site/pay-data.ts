/** What the pay figures are, as the page about the site says it, and machines are told. */
export const PAY_DATA = {
	name: 'Advertised pay of product managers, by country and level',
	description:
		'The advertised ranges are computed from the final public-domain edition of the aijobs.net salary index.',
	/** The source they are computed from. */
	source: 'aijobs-net-salaries-2025',
} as const;

/** The small calculator that every peer has: what a premium is worth, as a range. No figure of ours. */
export const START = { pay: '80000', low: '5', high: '15' };

let written;
/** Made once and late: a formatter costs more than all else here. */
const money = (amount) => {
	written ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
	return written.format(amount);
};

/** @returns {string} a sentence for whatever stands in the three fields. */
export function answer({ pay, low, high }) {
	const [amount, from, to] = [pay, low, high].map((text) => Number.parseFloat(text));
	if (![amount, from, to].every(Number.isFinite)) return 'Enter three numbers.';
	return `From ${money((amount * from) / 100)} to ${money((amount * to) / 100)} more a year.`;
}

/** The fields, in their order. */
export const FIELDS = [
	['pay', 'Base pay a year'],
	['low', 'Premium from, %'],
	['high', 'to, %'],
];

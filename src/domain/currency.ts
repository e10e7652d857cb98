/** A currency as a label: figures are never converted from one to another. */
export interface Currency {
	/** ISO 4217. */
	readonly code: string;
	/** What is printed before a figure. */
	readonly symbol: string;
	/** A sign people type for it, which several currencies may share. */
	readonly sign: string;
	/** Digits after the decimal point. */
	readonly decimals: number;
	/** Grouped in lakh and crore: 12,34,567. */
	readonly isIndian: boolean;
}

/** Code, symbol (`-` where only the code is clear), another sign people type. Most chosen first, then by code. */
const LIST =
	'USD $ US$|GBP £|EUR €|INR ₹ Rs|AED|AUD A$ $|BRL R$|CAD CA$ $|CHF - Fr|CNY CN¥ ¥|CZK - Kč|' +
	'DKK - kr|HKD HK$ $|HUF - Ft|IDR - Rp|ILS ₪|JPY ¥|KES - KSh|KRW ₩|KWD|MXN MX$ $|MYR - RM|' +
	'NGN ₦|NOK - kr|NZD NZ$ $|PHP ₱|PKR - Rs|PLN - zł|SAR|SEK - kr|SGD S$ $|THB ฿|TRY ₺|TWD NT$ $|' +
	'VND ₫|ZAR - R';

/** Currencies whose smallest unit is not a hundredth (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, KWD: 3 };

export const CURRENCIES = LIST.split('|').map((entry) => {
	const [code = '', symbol = '-', sign = symbol] = entry.split(' ');
	return {
		code,
		symbol: symbol === '-' ? `${code}\u00a0` : symbol,
		sign,
		decimals: DECIMALS[code] ?? 2,
		isIndian: code === 'INR',
	};
}) as unknown as readonly [Currency, ...Currency[]];

/** The currency with this code; undefined for a code not on the list. */
export function currencyOf(code: string): Currency | undefined {
	return CURRENCIES.find((currency) => currency.code === code);
}

/**
 * The currency somebody typed as a code, a symbol or a sign.
 *
 * Rule: a sign that several currencies share (`$`, `¥`, `kr`, `Rs`) means the chosen one where it
 * is one of them, else the one whose symbol it is, else the first on the list.
 */
export function typedCurrency(mark: string, chosen: Currency): Currency | undefined {
	const typed = mark.toUpperCase().replace(/\.$/, '');
	const is = (name: string) => name.toUpperCase() === typed;
	return (
		[chosen, ...CURRENCIES].find(({ code, symbol, sign }, index) =>
			[code, symbol, index ? code : sign].some(is),
		) ?? CURRENCIES.find(({ sign }) => is(sign))
	);
}

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

/** Code, symbol (the code where there is none that is only its own), other sign that people type. */
const ROWS: readonly (readonly [code: string, symbol?: string, sign?: string])[] = [
	['USD', '$'],
	['GBP', '£'],
	['EUR', '€'],
	['INR', '₹', 'Rs'],
	['AED'],
	['AUD', 'A$', '$'],
	['BRL', 'R$'],
	['CAD', 'CA$', '$'],
	['CHF', '', 'Fr'],
	['CNY', 'CN¥', '¥'],
	['CZK', '', 'Kč'],
	['DKK', '', 'kr'],
	['HKD', 'HK$', '$'],
	['HUF', '', 'Ft'],
	['IDR', '', 'Rp'],
	['ILS', '₪'],
	['JPY', '¥'],
	['KES', '', 'KSh'],
	['KRW', '₩'],
	['KWD'],
	['MXN', 'MX$', '$'],
	['MYR', '', 'RM'],
	['NGN', '₦'],
	['NOK', '', 'kr'],
	['NZD', 'NZ$', '$'],
	['PHP', '₱'],
	['PKR', '', 'Rs'],
	['PLN', '', 'zł'],
	['SAR'],
	['SEK', '', 'kr'],
	['SGD', 'S$', '$'],
	['THB', '฿'],
	['TRY', '₺'],
	['TWD', 'NT$', '$'],
	['VND', '₫'],
	['ZAR', '', 'R'],
];

/** Currencies whose smallest unit is not a hundredth (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, KWD: 3 };

/** Most chosen first, then by code. */
export const CURRENCIES: readonly Currency[] = ROWS.map(([code, symbol, sign]) => ({
	code,
	symbol: symbol || `${code}\u00a0`,
	sign: sign ?? symbol ?? code,
	decimals: DECIMALS[code] ?? 2,
	isIndian: code === 'INR',
}));

/** The currency with this code; undefined for a code not on the list. */
export function currencyOf(code: string): Currency | undefined {
	return CURRENCIES.find((currency) => currency.code === code);
}

/**
 * The currency somebody typed as a code, a symbol or a sign.
 *
 * Rule: a sign that several currencies share (`$`, `¥`, `kr`, `Rs`) means the chosen one where it
 * is one of them, else the first on the list.
 */
export function typedCurrency(mark: string, chosen: Currency): Currency | undefined {
	const typed = mark.toUpperCase().replace(/\.$/, '');
	const names = ({ code, symbol, sign }: Currency) =>
		[code, symbol, sign, code === 'USD' ? 'US$' : code].some(
			(name) => name.toUpperCase() === typed,
		);
	return names(chosen) ? chosen : CURRENCIES.find(names);
}

/*
 * What people and machines put into fields and addresses, by kind. Every field of every tool and every
 * parameter is given all of it: tests/unit/hostile-links.test.ts, tests/e2e/hostile.test.ts.
 */

const KINDS = {
	'empty and blank': ['', ' ', '   ', '\t', '\n', '\u00a0', '\u3000'],
	'signs and negative zero': ['-5', '+5', '−5', '--5', '-', '+', '-0', '0', '00', '-0.0'],
	'other ways of writing numbers': [
		'1e5',
		'1e309',
		'1e-400',
		'1E+2',
		'0x1F',
		'0b11',
		'0o17',
		'1_000',
	],
	'no numbers': [
		'NaN',
		'Infinity',
		'-Infinity',
		'∞',
		'undefined',
		'null',
		'true',
		'[object Object]',
	],
	'digits of other scripts': [
		'٥٠٠٠٠',
		'۵۰۰۰۰',
		'५०,०००',
		'৫০০০০',
		'๕๐๐๐๐',
		'５００００',
		'五万',
		'Ⅻ',
		'½',
	],
	'grouping and decimal marks': [
		...['1,234.56', '1.234,56', '1 234,56', '1\u202f234,56', "1'234.56", '1’234.56', '12,34,567'],
		...['1.20.000', '1,2,3,4', '1..2', '..', '.', ',', '.5', '5.', '1,', '0,5', '1.234'],
	],
	'large and small words': [
		...[
			'12k',
			'12 K',
			'1.5m',
			'2bn',
			'24 lakh',
			'1.5 crore',
			'2.4L',
			'3 Cr',
			'24 LPA',
			'12kk',
			'k',
		],
	],
	currencies: [
		'£85k',
		'85k£',
		'€',
		'$',
		'USD 120,000',
		'120000 USD',
		'A$90k',
		'₹24 lakh',
		'¤5',
		'XXX 5',
		'$€5',
	],
	'percent and fractions': ['50%', '%', '150 %', '5%%', '1/2', '3 / 4', '5 per cent', '0.5‰', '٪5'],
	ranges: ['50-60k', '50–60', '5 to 6', '5..6', '50% – 60%', '>5', '~5', '<5'],
	'marks that nobody sees': [
		...['\u200b100000', '100\u200d000', '\u202e100000', '\u2066\u2067', '\ufeff5', '5\u00ad0'],
		...[
			'e\u0301\u0301\u03011000',
			'5\u0336',
			'\ud800',
			'\udc00x',
			'\u0000',
			'\u001b[31m',
			'\u2028',
		],
	],
	'very long': [
		...['9'.repeat(400), '1,'.repeat(4000), '1 '.repeat(15), 'x'.repeat(10_000), '-'.repeat(5000)],
		...[`${'1,234'.repeat(6)}!`, `${'1'.repeat(29)}x`, 'e\u0301'.repeat(3000), '😀'.repeat(2500)],
	],
	'markup and script': [
		...[
			'<b>5</b>',
			'<script>alert(1)</script>',
			'<img src=x onerror=alert(1)>',
			'"><svg onload=alert(1)>',
		],
		...[
			"'-alert(1)-'",
			'</textarea><script>alert(1)</script>',
			'{{7*7}}',
			'${7*7}',
			'&lt;b&gt;',
			'<!--',
		],
		...[
			'javascript:alert(1)',
			'data:text/html,<script>alert(1)</script>',
			'*5*',
			'**',
			'# 5',
			'[a](b)',
		],
	],
	'names that objects have': [
		...[
			'__proto__',
			'constructor',
			'prototype',
			'toString',
			'hasOwnProperty',
			'__proto__[x]=1',
			'then',
		],
	],
	'parts of addresses': [
		'%E0%A4%A',
		'%00',
		'&a=b',
		'#a=b',
		'?a=b',
		'=',
		'../..',
		'//evil.example/',
		'a=b&a=c',
	],
	'days and times': [
		...[
			'29 February 2027',
			'2027-02-30',
			'31/04/2027',
			'0 weeks',
			'-1 weeks',
			'1e9 weeks',
			'9999-12-31',
		],
		...['25:61', 'tomorrow', '2024-02-29', '13 months', '3 weeks 3 weeks'],
	],
	'queries of databases and shells': [
		"'; DROP TABLE answers;--",
		'$(id)',
		'`id`',
		'\\',
		'\\u0000',
		'%s%n',
	],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every input, each with its kind. */
export const HOSTILE_INPUTS: readonly { readonly kind: string; readonly input: string }[] =
	Object.entries(KINDS).flatMap(([kind, inputs]) => inputs.map((input) => ({ kind, input })));

/** What no reader may be shown, unless they typed it. */
export const NEVER_SHOWN = /NaN|undefined|Infinity|∞|\[object/;

/** An input as a message can name it. */
export const shortly = (input: string) =>
	JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}… (${input.length})` : input);

/** An input as it stands in an address: browsers write half a character as a sign that one is missing. */
export const inAddress = (input: string) =>
	encodeURIComponent(
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(input)),
	);

import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, inside `src`. A folder missing on the right is forbidden; each message says
 * what to do instead. Keep in step with "Import directions" in the README.
 */
const FOLDERS = {
	pages: ['layouts', 'components', 'pictures', 'site', 'domain', 'styles'],
	layouts: ['components', 'site', 'structured-data', 'domain', 'styles', 'assets', 'embed'],
	components: [
		'pictures',
		'structured-data',
		'site',
		'domain',
		'browser',
		'search',
		'content-check',
	],
	pictures: ['domain'],
	'structured-data': [],
	site: ['domain', 'islands', 'pictures', 'structured-data'],
	islands: ['domain', 'components', 'browser'],
	domain: [],
	browser: ['domain'],
	search: ['domain', 'browser'],
	embed: [],
	offline: [],
	'content-check': ['domain'],
	hosting: [],
	copies: ['domain', 'pictures'],
	integrations: ['content-check', 'copies', 'hosting', 'search', 'site', 'domain'],
};

const INSTEAD = {
	islands: 'Pages show tools through site/tool-islands.ts; a tool never imports another tool.',
	pages: 'Nothing imports a page.',
	site: 'Pass values in as props; ask collections in pages, layouts and components.',
	domain: 'Domain code stands alone.',
};

const zones = Object.entries(FOLDERS).flatMap(([folder, allowed]) =>
	Object.keys(FOLDERS)
		.filter((other) => other !== folder && !allowed.includes(other))
		.map((other) => ({
			target: `./src/${folder}`,
			from: `./src/${other}`,
			message: `src/${folder} may import ${allowed.join(', ') || 'nothing else'}. ${INSTEAD[other] ?? ''}`,
		})),
);

/** Narrower rows than a whole folder. */
const NARROW = [
	{
		target: './src/islands',
		from: './src/components',
		except: ['./IntervalBar.tsx', './interval-bar-labels.ts', './interval-bar.css'],
		message:
			'Of src/components an island may import IntervalBar only; shared controls live in islands/_shared.',
	},
	{
		target: './src/islands',
		from: './src/browser',
		except: ['./device-storage.ts', './handover.ts', './reader-day.ts', './sharing.ts'],
		message:
			'Of src/browser an island may import device-storage, handover, reader-day and sharing only.',
	},
	{
		target: './src/site/!(tool-islands|tool-papers|tool-pictures|embed-builder).ts',
		from: './src/islands',
		message:
			'Only src/site/tool-islands.ts, tool-papers.ts and embed-builder.ts import islands, and tool-pictures.ts their cores: every page that imports an island carries all tools’ CSS.',
	},
];

const PURE = ['src/domain/**/*.{ts,tsx}', 'src/islands/*/core/**/*.{ts,tsx}'];
const impure = [
	'window',
	'document',
	'location',
	'history',
	'navigator',
	'localStorage',
	'fetch',
	'Intl',
];

export default defineConfig(
	{
		ignores: [
			'dist/',
			'.astro/',
			'node_modules/',
			'.cache/',
			'public/embed/v1.*.js',
			'bench/peers/',
			'bench/calculator/',
		],
	},
	eslint.configs.recommended,
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	{
		files: ['src/**/*.{ts,tsx,astro}'],
		plugins: { 'import-x': importX },
		rules: { 'import-x/no-restricted-paths': ['error', { zones: [...zones, ...NARROW] }] },
	},
	{
		files: PURE,
		rules: {
			'no-restricted-globals': [
				'error',
				...impure.map((name) => ({ name, message: 'Core and domain are pure: pass it in.' })),
			],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^(preact|astro|zod)', message: 'Core and domain are plain TypeScript.' },
					],
				},
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "MemberExpression[object.name='Date'][property.name='now']",
					message: 'Pass the time in.',
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Pass the time in.',
				},
				{
					selector: "MemberExpression[object.name='Math'][property.name='random']",
					message: 'Pass randomness in.',
				},
			],
		},
	},
	{
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// It asks for `!`, which the strict set forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// An event handler may be async: nobody waits for what it returns.
			'@typescript-eslint/no-misused-promises': [
				'error',
				{ checksVoidReturn: { attributes: false } },
			],
			// `noPropertyAccessFromIndexSignature` asks for the brackets.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{
		files: ['**/*.mjs', '**/*.astro'],
		...tseslint.configs.disableTypeChecked,
	},
	{
		files: ['**/*.mjs'],
		languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
	},
);

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
	readonly dependencies?: Record<string, string>;
	readonly devDependencies?: Record<string, string>;
	readonly optionalDependencies?: Record<string, string>;
	readonly overrides?: Record<string, string>;
}
interface Locked {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
}
interface Lock {
	readonly lockfileVersion: number;
	readonly packages: Record<string, Locked>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const packages = ['package.json', ...globSync('bench/**/package.json')].filter(
	(file) => !file.includes('node_modules'),
);
/** Three numbers, perhaps a pre-release: no range, no tag, no address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

describe.each(packages)('whoever installs %s', (file) => {
	const { dependencies, devDependencies, optionalDependencies, overrides } = read(file) as Package;
	const named = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
	const { lockfileVersion, packages: locked } = read(
		join(dirname(file), 'package-lock.json'),
	) as Lock;

	test('finds every version said exactly', () => {
		const loose = [...named, ...Object.entries(overrides ?? {})].filter(
			([, version]) => !EXACT.test(version),
		);
		expect(loose).toEqual([]);
	});

	test('gets the versions that are named', () => {
		const others = named.filter(
			([name, version]) => locked[`node_modules/${name}`]?.version !== version,
		);
		expect(others).toEqual([]);
		expect(lockfileVersion).toBe(3);
	});

	// Without an address npm asks the registry it is set to, and nobody else.
	test('gets every file from their registry, held to its hash', () => {
		const loose = Object.entries(locked).filter(
			([name, { resolved, integrity }]) =>
				name !== '' && (resolved !== undefined || !integrity?.startsWith('sha512-')),
		);
		expect(loose.map(([name]) => name)).toEqual([]);
	});
});

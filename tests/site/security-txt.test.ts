import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, DIST, fileAt, readPage } from '../support/built-site.ts';

const text = readFileSync(`${DIST}/.well-known/security.txt`, 'utf8');
const { day } = JSON.parse(readFileSync(`${DIST}/build.json`, 'utf8')) as { day: string };

/*
 * RFC 9116, section 4: lines end in LF or CRLF, each a field, a comment or empty. A field is its name,
 * a colon, one space and its value. The values of the fields used here have grammars of their own.
 */
const FIELD = /^([A-Za-z][A-Za-z-]*): (\S.*)$/;
const VALUES: Readonly<Record<string, RegExp>> = {
	Contact: /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/,
	Canonical: /^https:\/\/\S+$/,
	Policy: /^https:\/\/\S+$/,
	// RFC 3339.
	Expires: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
	// RFC 5646, one or several, set apart by commas.
	'Preferred-Languages': /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*(?:, ?[a-z]{2,3}(?:-[A-Za-z0-9]+)*)*$/,
};
const lines = text.split(/\r?\n/);
const fields = lines
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => FIELD.exec(line)?.slice(1) ?? [line]);
const valuesOf = (name: string) =>
	fields.flatMap(([field = '', value = '']) =>
		field.toLowerCase() === name.toLowerCase() ? value : [],
	);

describe('a researcher’s program that reads security.txt', () => {
	test('finds it to end with a line’s end, and every line a field it knows', () => {
		expect(text.endsWith('\n')).toBe(true);
		for (const [name = '', value] of fields) {
			expect(Object.keys(VALUES)).toContain(name);
			expect(value).toMatch(VALUES[name] ?? /./);
		}
	});

	test('finds a contact, one day until which it holds, at most one list of languages', () => {
		expect(valuesOf('Contact').length).toBeGreaterThanOrEqual(1);
		expect(valuesOf('Expires')).toHaveLength(1);
		expect(valuesOf('Preferred-Languages').length).toBeLessThanOrEqual(1);
	});

	test('finds it not run out, and holding for less than a year, as the RFC recommends', () => {
		const [expires = ''] = valuesOf('Expires');
		const days = (Date.parse(expires) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
		expect(days).toBeGreaterThan(180);
		expect(days).toBeLessThan(365);
	});

	test('finds the address it is at, and a policy that is there', () => {
		const [canonical = ''] = valuesOf('Canonical');
		expect(new URL(canonical).pathname).toBe(`${BASE}.well-known/security.txt`);
		const [policy = ''] = valuesOf('Policy');
		const { pathname, hash } = new URL(policy);
		const path = pathname.slice(BASE.length - 1);
		expect(fileAt(path)).toBeDefined();
		expect(readPage(path).document.querySelector(hash)).not.toBeNull();
	});
});

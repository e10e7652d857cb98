import { describe, expect, test } from 'vitest';
import { securityContact, securityText } from '../../../src/site/security.ts';

describe('whoever looks for somebody to tell of a hole', () => {
	const site = new URL('https://guide.example');

	test('is given the address that the publisher set', () => {
		const text = securityText(site, '2026-11-26', 'mailto:security@guide.example');
		expect(text).toMatch(/^Contact: mailto:security@guide\.example$/m);
	});

	test('is led to the page that says what to do, where nobody set one', () => {
		expect(securityText(site, '2026-11-26')).toMatch(
			/^Contact: https:\/\/guide\.example\/about\/#security$/m,
		);
	});

	// 364 days after 29 February 2040 is 27 February 2041: 306 to the end of the year, and 58.
	test('finds a file that holds for almost a year from the build, leap day or not', () => {
		expect(securityText(site, '2040-02-29')).toMatch(/^Expires: 2041-02-27T00:00:00Z$/m);
	});

	test.each(['security@guide.example', 'http://guide.example/', 'javascript:alert(1)', ''])(
		'never meets %j, which RFC 9116 does not allow',
		(contact) => {
			expect(() => securityContact(contact)).toThrow(/SECURITY_CONTACT/);
		},
	);
});

import { absolute, SECURITY, SECURITY_TXT } from './links.ts';

/** RFC 9116 recommends less than a year; a site that is built once a year still has one that holds. */
const HOLDS_DAYS = 364;
const MS_A_DAY = 86_400_000;
/** Ways to reach somebody that RFC 9116 names; it refuses a web address without https. */
const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/;

/**
 * Whom to tell of a hole: what whoever publishes the site sets as `SECURITY_CONTACT`, such as
 * `mailto:security@example.org`. Undefined where nobody did; the About page then says what to do.
 *
 * @throws {RangeError} when it is no address that RFC 9116 allows.
 */
export function securityContact(set: string | undefined): string | undefined {
	if (set !== undefined && !CONTACT.test(set))
		throw new RangeError(
			`SECURITY_CONTACT: expected mailto:…, https://… or tel:+…, received ${set}.`,
		);
	return set;
}

/**
 * `security.txt` as RFC 9116 has it.
 *
 * @param site Where the site is published; the RFC wants web addresses with https, so they have it.
 * @param day The day of the build, `YYYY-MM-DD`, from which it holds for almost a year.
 */
export function securityText(site: URL, day: string, contact?: string): string {
	const secure = new URL(site);
	secure.protocol = 'https:';
	const policy = absolute(SECURITY, secure);
	const expires = new Date(Date.parse(`${day}T00:00:00Z`) + HOLDS_DAYS * MS_A_DAY);
	return [
		`Contact: ${contact ?? policy}`,
		`Expires: ${expires.toISOString().replace('.000', '')}`,
		'Preferred-Languages: en',
		`Canonical: ${absolute(SECURITY_TXT, secure)}`,
		`Policy: ${policy}`,
		'',
	].join('\n');
}

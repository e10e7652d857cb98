/**
 * @typedef {{ id: string, package: string, why: string, until: string }} Exception An advisory we live
 *   with: its name in the advisory's address, such as `GHSA-xxxx-xxxx-xxxx`; why; and until which day.
 * @typedef {{ id: string, package: string, severity: string, title: string, url: string }} Advisory
 */

/**
 * The advisories in what `npm audit --json` printed, each once for each package.
 *
 * @param {{ vulnerabilities?: Record<string, { via: (string | { name: string, severity: string, title: string, url: string })[] }> }} report
 * @returns {Advisory[] | undefined} undefined when the registry gave no answer.
 */
export function advisoriesOf(report) {
	if (report.vulnerabilities === undefined) return undefined;
	const found = Object.values(report.vulnerabilities)
		// A text is the name of a package that has the advisory itself.
		.flatMap(({ via }) => via.filter((cause) => typeof cause !== 'string'))
		.map(({ name, severity, title, url }) => ({
			id: url.slice(url.lastIndexOf('/') + 1),
			package: name,
			severity,
			title,
			url,
		}));
	return [...new Map(found.map((one) => [`${one.id} ${one.package}`, one])).values()];
}

/**
 * What is wrong between the advisories and the exceptions, a sentence each: an advisory that nothing
 * explains, an explanation that has run out, and one that is no longer needed.
 *
 * @param {readonly Advisory[]} advisories
 * @param {readonly Exception[]} exceptions
 * @param {string} today `YYYY-MM-DD`
 * @returns {string[]}
 */
export function faultsOf(advisories, exceptions, today) {
	const isSame = (one, other) => one.id === other.id && one.package === other.package;
	return [
		...advisories
			.filter((advisory) => !exceptions.some((exception) => isSame(exception, advisory)))
			.map(
				({ id, package: name, severity, title, url }) =>
					`${name}: ${title} (${severity}, ${id}). Update it, or explain it in scripts/audit/exceptions.json and SECURITY.md. ${url}`,
			),
		...exceptions
			.filter(({ until }) => until < today)
			.map(
				({ id, package: name, until }) => `${name}: the exception for ${id} ran out on ${until}.`,
			),
		...exceptions
			.filter((exception) => !advisories.some((advisory) => isSame(exception, advisory)))
			.map(({ id, package: name }) => `${name}: ${id} is gone. Take its exception away.`),
	];
}

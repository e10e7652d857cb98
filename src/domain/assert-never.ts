/** Closes a switch over a union: a new member makes the call a type error. */
export function assertNever(value: never, where: string): never {
	throw new Error(`${where}: unexpected ${JSON.stringify(value)}.`);
}

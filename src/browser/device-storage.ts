/** Storage on this device that may be blocked, full or absent: reading gives nothing, writing is tried. */

export function storedText(key: string): string | undefined {
	try {
		return localStorage.getItem(`five-truths:${key}`) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text, or forgets it when it is empty. */
export function storeText(key: string, value: string): void {
	try {
		if (value) localStorage.setItem(`five-truths:${key}`, value);
		else localStorage.removeItem(`five-truths:${key}`);
	} catch {
		// A reader who blocks storage loses a convenience, nothing else.
	}
}

/** Storage on this device that may be blocked, full or absent: reading gives nothing, writing is tried. */

export function storedText(key: string): string | undefined {
	try {
		return localStorage[`five-truths:${key}`] as string | undefined;
	} catch {
		return;
	}
}

/** Keeps a text where the device lets us; else a reader loses a convenience, nothing more. */
export function keepText(key: string, value: string): void {
	try {
		localStorage[`five-truths:${key}`] = value;
	} catch {
		// Full or blocked.
	}
}

/**
 * Keeps a text, or forgets it when it is empty.
 *
 * @returns Whether the device did. A reader whose storage is full or blocked loses a convenience,
 *   nothing else.
 */
export function storeText(key: string, value: string): boolean {
	try {
		if (value) localStorage[`five-truths:${key}`] = value;
		else localStorage.removeItem(`five-truths:${key}`);
		return true;
	} catch {
		return false;
	}
}

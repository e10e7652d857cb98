import { useEffect, useState } from 'preact/hooks';

/** The value once it has stayed the same for a while; empty until it first changes. For status lines, which should not chatter. */
export function useSettled(value: string, pauseMs = 1200): string {
	const [first] = useState(value);
	const [settled, settle] = useState('');
	useEffect(() => {
		if (value === first && !settled) return undefined;
		const timer = setTimeout(() => settle(value), pauseMs);
		return () => clearTimeout(timer);
	}, [value]);
	return settled;
}

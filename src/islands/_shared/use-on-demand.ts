import { useCallback, useState } from 'preact/hooks';

/**
 * Code that most readers never need, loaded when one turns to it. Gives the module once it is
 * there, and the function that fetches it. A failed fetch is tried again at the next turn.
 */
export function useOnDemand<Module>(load: () => Promise<Module>) {
	const [module, setModule] = useState<Module>();
	const wake = useCallback(
		() =>
			load().then((loaded) => {
				setModule(() => loaded);
				return loaded;
			}),
		[],
	);
	return [module, wake] as const;
}

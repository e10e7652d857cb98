/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		// A busy machine is slow; speed is measured in bench/.
		testTimeout: 60_000,
		include: ['tests/{unit,components,content}/**/*.test.{ts,tsx}'],
		env: { TZ: 'Pacific/Chatham' },
	},
});

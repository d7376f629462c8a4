import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const astro = fileURLToPath(new URL('tests/content/support/astro.ts', import.meta.url));

export default defineConfig({
	resolve: {
		alias: [{ find: /^astro:content$|^astro\/loaders$/, replacement: astro }],
	},
	test: { include: ['tests/{unit,content,grader}/**/*.test.ts'] },
});

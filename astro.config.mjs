import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundledSource } from './src/build/bundled-source.ts';
import { shippedScripts } from './src/build/shipped-scripts.ts';
import { machineReadable } from './src/machine/integration.ts';
import { search } from './src/search/integration.ts';

export default defineConfig({
	// Unknown unless told: then pages have no canonical address and there is no sitemap, rather than an invented host.
	site: process.env.SITE_URL,
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	output: 'static',
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	integrations: [mdx(), search(), machineReadable()],
	vite: { plugins: [bundledSource(), shippedScripts()], build: { assetsInlineLimit: 0 } },
});

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundledSource } from './src/build/bundled-source.ts';
import { shippedScripts } from './src/build/shipped-scripts.ts';
import { search } from './src/search/integration.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://python-for-ai-and-data.example',
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	output: 'static',
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	integrations: [mdx(), search()],
	vite: { plugins: [bundledSource(), shippedScripts()], build: { assetsInlineLimit: 0 } },
});

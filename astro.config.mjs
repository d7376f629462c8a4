import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://python-for-ai-and-data.example',
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	output: 'static',
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	integrations: [mdx()],
	vite: { build: { assetsInlineLimit: 0 } },
});

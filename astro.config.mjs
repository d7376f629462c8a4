import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundledSource } from './src/build/bundled-source.ts';
import { relativeAddresses } from './src/build/relative-addresses.ts';
import { relativeImports } from './src/build/relative-imports.ts';
import { runtimeManifest } from './src/build/runtime-manifest.ts';
import { shippedScripts } from './src/build/shipped-scripts.ts';
import { classicScript } from './src/classic/integration.ts';
import { machineReadable } from './src/machine/integration.ts';
import { offline } from './src/offline/build/integration.ts';
import { billOfMaterials } from './src/sbom/integration.ts';
import { search } from './src/search/integration.ts';

export default defineConfig({
	// Unknown unless told: then pages have no canonical address and there is no sitemap, rather than an invented host.
	site: process.env.SITE_URL,
	base: process.env.BASE_PATH ?? '/',
	trailingSlash: 'always',
	output: 'static',
	build: { inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	integrations: [
		mdx(),
		search(),
		machineReadable(),
		relativeAddresses(),
		classicScript(),
		offline(),
		billOfMaterials(),
	],
	vite: {
		plugins: [bundledSource(), runtimeManifest(), shippedScripts(), relativeImports()],
		build: { assetsInlineLimit: 0 },
	},
});

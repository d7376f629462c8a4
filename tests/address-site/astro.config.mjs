import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';
import { relativeAddresses } from '../../src/build/relative-addresses.ts';
import { machineReadable } from '../../src/machine/integration.ts';

const cacheDir = '../../.cache/address-site-cache';

/** Three pages in this site's layouts, built in two seconds wherever they are said to be: tests/unit/addresses.test.ts. */
export default defineConfig({
	...site,
	cacheDir,
	integrations: [machineReadable(), relativeAddresses()],
	vite: { ...site.vite, cacheDir },
});

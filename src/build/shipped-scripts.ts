import type { Plugin } from 'vite';
import { SHIPPED_SCRIPTS } from '#src/lib/script-licences.ts';

/** Stops the build when a package gets into the pages' scripts without a place on the page of licences. */
export function shippedScripts(): Plugin {
	return {
		name: 'shipped-scripts',
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			for (const output of Object.values(bundle)) {
				if (output.type !== 'chunk') continue;
				for (const module of Object.keys(output.modules)) {
					const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
					if (!name || SHIPPED_SCRIPTS.includes(name)) continue;
					this.error(
						`${name} is in the pages' scripts. Add it to SHIPPED_SCRIPTS in src/lib/script-licences.ts.`,
					);
				}
			}
		},
	};
}

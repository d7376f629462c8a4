import type { Plugin } from 'vite';
import { SHIPPED_SCRIPTS } from '#src/lib/script-licences.ts';

/** Names of the npm packages whose code is in a script of the pages, by the script's path. */
export const packagesInScripts = new Map<string, readonly string[]>();

/** Notes which packages get into the pages' scripts; stops the build when one has no place on the page of licences. */
export function shippedScripts(): Plugin {
	return {
		name: 'shipped-scripts',
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			for (const output of Object.values(bundle)) {
				if (output.type !== 'chunk') continue;
				const names = new Set(Object.keys(output.modules).flatMap((module) => packageOf(module) ?? []));
				const unlisted = [...names].find((name) => !SHIPPED_SCRIPTS.includes(name));
				if (unlisted)
					this.error(
						`${unlisted} is in the pages' scripts. Add it to SHIPPED_SCRIPTS in src/lib/script-licences.ts.`,
					);
				packagesInScripts.set(output.fileName, [...names].sort());
			}
		},
	};
}

/** @param module its id in the bundler, which is a path, or `\0vite/preload-helper.js` for what the bundler adds. */
function packageOf(module: string): string | undefined {
	return (
		/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? /^\0(vite|rolldown)\//.exec(module)?.[1]
	);
}

import type { Plugin } from 'vite';

/** Scripts and stylesheets name the files that they load as seen from themselves, so that the site works under any path. */
export function relativeImports(): Plugin {
	return {
		name: 'relative-imports',
		config: () => ({
			experimental: {
				renderBuiltUrl: (_file, { hostType, ssr }) => {
					if (ssr || hostType === 'html') return;
					return { relative: true };
				},
			},
		}),
	};
}

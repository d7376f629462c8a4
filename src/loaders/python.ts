import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { findPrograms, type ProgramFile, staleness } from '#src/lib/program-files.ts';

/**
 * Every `.py` below `root` as an entry: its text and the recording beside it. The id is made of its path, as
 * `numpy-numerical-computing/broadcasting/main`. A program whose `.out` is missing or stale fails the build; in
 * the authors' server it is only a warning, so that a page can be read while its program is being written.
 */
export function python(root: string): Loader {
	return {
		name: 'python-programs',
		schema: z.custom<ProgramFile>(),
		load: async ({ store, config, watcher, logger }) => {
			const base = new URL(`${root.replace(/\/?$/, '/')}`, config.root);
			const building = !watcher;
			const load = async () => {
				store.clear();
				for (const program of await findPrograms(base)) {
					const problem = staleness(program);
					if (problem && building) throw new Error(problem);
					if (problem) logger.warn(problem);
					store.set({ id: program.id, data: { ...program }, filePath: program.path });
				}
			};
			await load();
			watcher?.add(base.pathname);
			watcher?.on('all', (_event, path) => {
				if (/\.(py|out|mdx)$/.test(path)) void load();
			});
		},
	};
}

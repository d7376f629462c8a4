import { z } from 'zod';

/** patches.json: what is changed in files that are served as text. */
const patches = z.array(
	z.strictObject({
		/** Name of the file. */
		file: z.string(),
		because: z.string().min(1),
		/** Each replaces the one place where `from` stands. */
		changes: z.array(z.strictObject({ from: z.string().min(1), to: z.string() })).nonempty(),
	}),
);

/** @throws Error when the file isn't the one that its patch was made for */
export function patched(name: string, text: string, patchesText: string): string {
	let now = text;
	for (const { file, because, changes } of patches.parse(JSON.parse(patchesText))) {
		if (file !== name) continue;
		for (const { from, to } of changes) {
			if (now.split(from).length !== 2)
				throw new Error(
					`patches.json changes “${from}” once, and ${name} does not have it exactly once. Adapt the patch, or remove it if it is no longer needed: ${because}`,
				);
			now = now.replace(from, () => to);
		}
	}
	return now;
}

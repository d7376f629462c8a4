import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Promised, promise } from '#src/schemas/promise.ts';

/**
 * @param yaml text of `content/promises.yaml`.
 * @throws Error that names what is wrong with the file.
 */
export function readPromises(yaml: string): readonly Promised[] {
	const result = z.array(promise).min(1).safeParse(parse(yaml));
	if (!result.success)
		throw new Error(
			`content/promises.yaml: not as src/schemas/promise.ts has it:\n${z.prettifyError(result.error)}`,
		);
	const ids = result.data.map(({ id }) => id);
	const twice = ids.find((id, at) => ids.indexOf(id) < at);
	if (twice) throw new Error(`content/promises.yaml: the id ${twice} stands there twice. Give each its own.`);
	return result.data;
}

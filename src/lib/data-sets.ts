import { readdir, readFile } from 'node:fs/promises';
import type { DataSet } from '#src/runtime/protocol.ts';

/** The programs of the data sets. @throws Error that names the missing file. */
export async function readDataSets(content: URL, names: readonly string[]): Promise<DataSet[]> {
	return Promise.all(
		names.map(async (name) => {
			const code = await readFile(new URL(`data/${name}.py`, content), 'utf8').catch(() => {
				throw new Error(`content/data/${name}.py is missing: write a function make() that returns the frame`);
			});
			return { name, code };
		}),
	);
}

/** The programs of all data sets, by name. */
export async function readAllDataSets(content: URL): Promise<DataSet[]> {
	const files = await readdir(new URL('data/', content));
	const names = files.filter((file) => file.endsWith('.py')).map((file) => file.slice(0, -'.py'.length));
	return readDataSets(content, names.sort());
}

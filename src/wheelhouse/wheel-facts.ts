import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { z } from 'zod';
import { source } from './paths.ts';
import { licenceTexts } from './wheel-texts.ts';
import { listMembers, readMembers } from './zip.ts';

const metadata = z.strictObject({
	name: z.string(),
	version: z.string(),
	licence: z.string().nullable(),
	homepage: z.string(),
	/** What this interpreter needs, markers judged, extras left out. */
	depends: z.array(z.strictObject({ name: z.string(), specifier: z.string() })),
});

export type WheelFacts = z.infer<typeof metadata> & { readonly imports: readonly string[] };

export interface Inspector {
	/** As `3.14.2`. */
	readonly python: string;
	factsOf(wheel: Uint8Array): WheelFacts;
	/** Whether `specifier` (as `>=2,<3`) admits `version`. */
	admits(specifier: string, version: string): boolean;
}

/** @param packaging the wheel of PyPA's `packaging`, which reads metadata */
export async function startInspector(packaging: Uint8Array): Promise<Inspector> {
	const pyodide = await loadPyodide();
	pyodide.unpackArchive(packaging.slice(), 'wheel');
	pyodide.runPython(await readFile(join(source, 'wheel_metadata.py'), 'utf8'));
	const python = z.string().parse(pyodide.runPython('import platform; platform.python_version()'));
	const readMetadata: (text: string) => string = pyodide.globals.get('read_metadata');
	const admits: Inspector['admits'] = pyodide.globals.get('admits');
	return {
		python,
		admits: (specifier, version) => admits(specifier, version),
		factsOf(wheel) {
			const facts = metadata.parse(JSON.parse(readMetadata(metadataIn(wheel))));
			const licence = facts.licence === 'BSD' ? whichBsd(wheel) : facts.licence;
			return { ...facts, licence, imports: importsOf(wheel) };
		},
	};
}

function metadataIn(wheel: Uint8Array): string {
	const [bytes] = readMembers(wheel, (path) => /^[^/]+\.dist-info\/METADATA$/.test(path)).values();
	return new TextDecoder().decode(bytes);
}

/** The clause on endorsement is the third. */
function whichBsd(wheel: Uint8Array): string {
	return licenceTexts(wheel).some(({ text }) => /endorse\s+or\s+promote/.test(text))
		? 'BSD-3-Clause'
		: 'BSD-2-Clause';
}

/** Top-level modules and packages; a leading underscore or a generated name with `__` says "not public". */
function importsOf(wheel: Uint8Array): string[] {
	const names = new Set<string>();
	for (const path of listMembers(wheel)) {
		const [top = '', ...below] = path.split('/');
		const name = below.length === 0 ? /^(.+?)(\.[^/]+)?\.(py|so)$/.exec(path)?.[1] : top;
		if (name && /^[A-Za-z]\w*$/.test(name) && !name.includes('__')) names.add(name);
	}
	return [...names].sort();
}

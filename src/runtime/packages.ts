import type { Manifest, RuntimeFileEntry } from '#src/wheelhouse/manifest.ts';
import type { Program } from './protocol.ts';

type Needs = Pick<Program, 'code' | 'runner' | 'datasets' | 'exam'>;

const RUNNER_IMPORTS = { python: [], pytest: ['pytest'], mypy: ['mypy.api'], trace: [], timing: [] } as const;

/** Names of top-level modules that the program's text imports, anywhere in it; unknown names are kept. */
export function importsOf(code: string): string[] {
	return [...new Set(dottedImportsOf(code).map(topOf))];
}

/** Dotted names of what the program and its runner import of the site's packages. */
export function modulesFor({ code, runner = 'python' }: Needs, manifest: Manifest): string[] {
	const known = new Set(Object.values(manifest.packages).flatMap((entry) => entry.imports));
	const names = [...dottedImportsOf(code), ...RUNNER_IMPORTS[runner]];
	return [...new Set(names)].filter((name) => known.has(topOf(name)));
}

function topOf(name: string): string {
	return name.split('.')[0] ?? name;
}

function dottedImportsOf(code: string): string[] {
	const found = new Set<string>();
	for (const [, from, list] of code.matchAll(
		/(?:^|;)[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([^\n;#]+))/gm,
	)) {
		for (const name of from ? [from] : (list ?? '').split(',')) {
			const dotted = /^\s*(\w[\w.]*)/.exec(name)?.[1];
			if (dotted) found.add(dotted);
		}
	}
	return [...found];
}

/** Distribution names that the program and its runner need from the wheelhouse, with all they depend on, sorted. */
export function packagesFor(program: Needs, manifest: Manifest): string[] {
	const { code, runner = 'python', datasets = [], exam } = program;
	const texts = [code, exam?.checks ?? '', ...datasets.map((dataset) => dataset.code)];
	const wanted = new Set<string>();
	const add = (name: string): void => {
		const entry = manifest.packages[name];
		if (!entry || wanted.has(name)) return;
		wanted.add(name);
		entry.depends.forEach(add);
	};
	for (const module of [...texts.flatMap(importsOf), runner]) {
		for (const [name, entry] of Object.entries(manifest.packages)) {
			if (entry.imports.includes(module)) add(name);
		}
	}
	return [...wanted].sort();
}

/** The files of these packages. */
export function entriesOf(manifest: Manifest, names: readonly string[]): RuntimeFileEntry[] {
	return names.map((name) => manifest.packages[name]).filter((entry) => entry !== undefined);
}

/** Size in bytes of all that a first run of the program fetches. */
export function downloadBytes(program: Needs, manifest: Manifest): number {
	const files = [...manifest.core, ...entriesOf(manifest, packagesFor(program, manifest))];
	return files.reduce((sum, { size }) => sum + size, 0);
}

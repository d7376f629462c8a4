import { rolldown } from 'rolldown';

/** What this site itself reads of Emscripten's module: src/runtime/libraries.ts and thread-state.ts. */
const READ_HERE =
	`HEAP8 HEAPU32 LDSO UTF8ToString addRunDependency loadWebAssemblyModule removeRunDependency _sbrk
	_PyThreadState_GetUnchecked`.split(/\s+/);

/** Who needs what of Emscripten's script. */
export interface Readers {
	/** Names of the functions that the interpreter imports. */
	readonly imported: ReadonlySet<string>;
	/** Text of the script that reads properties of Emscripten's module, beside its own. */
	readonly outer: string;
}

/**
 * Emscripten's script without what nobody reads. A browser reads it anew at every start, and of 1.2 MB two thirds are
 * a property for each of the interpreter's exports, and graphics, sound and windows that no library reaches
 * (tests/unit/wheelhouse-patch.test.ts).
 * @throws Error when the script isn't as Emscripten writes it
 */
export async function slim(script: string, { imported, outer }: Readers): Promise<string> {
	const exported = /Module\["(\w+)"\]=(?=\1\b|wasmExports\[")/g;
	const others = script.replaceAll(exported, '') + outer;
	const read = new Set(READ_HERE);
	for (const [, dotted, quoted] of others.matchAll(/\.([\w$]+)|\["(\w+)"\]/g))
		read.add(dotted ?? quoted ?? '');
	const kept = changed(script, exported, (place, name) => (read.has(name) ? place : ''));
	return bundled(compiledAtOnce(withoutEval(withoutFunctions(kept, imported))));
}

/** The interpreter and its libraries find functions of the script in a table. In it stays what the interpreter imports. */
function withoutFunctions(script: string, imported: ReadonlySet<string>): string {
	const removed = new Set<string>();
	const rest = changed(script, /(?<=\bwasmImports=\{)[^}]+/g, (entries) =>
		entries
			.split(',')
			.filter((entry) => {
				const [name = '', value = name] = entry.split(':');
				if (!imported.has(name)) removed.add(value);
				return imported.has(name);
			})
			.join(','),
	);
	return changed(rest, /(?<![\w.$])(\w+)\.(?:sig="\w*"|stub=true);?/g, (place, name) =>
		removed.has(name) ? '' : place,
	);
}

/** JavaScript that a library brings could read any variable, so none could be left out. No library brings any. */
function withoutEval(script: string): string {
	return changed(script, /(?<![\w.$])eval\(/g, () => '(0,eval)(');
}

/** In brackets, a function is compiled when it is read, and not first passed over and then read again to be called. */
function compiledAtOnce(script: string): string {
	const whole = /^async function _createPyodideModule(.*)export default _createPyodideModule;\s*$/gs;
	return changed(script, whole, (_, body) => `export default (async function${body});`);
}

/** Without variables that are never read. Names stay, for stacks show them. */
async function bundled(script: string): Promise<string> {
	const bundle = await rolldown({
		input: 'script',
		plugins: [{ name: 'script', resolveId: (id) => (id === 'script' ? id : false), load: () => script }],
		platform: 'neutral',
		logLevel: 'silent',
		treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
	});
	const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
	const { output } = await bundle.generate({ minify });
	await bundle.close();
	return output[0].code;
}

function changed(text: string, pattern: RegExp, to: (place: string, name: string) => string): string {
	const out = text.replaceAll(pattern, to);
	if (out !== text) return out;
	throw new Error(
		`pyodide.asm.mjs is not as Emscripten wrote it before: nothing in it is ${pattern}. Adapt src/wheelhouse/repack/slim.ts.`,
	);
}

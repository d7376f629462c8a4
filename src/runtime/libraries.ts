import type { loadPyodide } from 'pyodide';
import type { Picture } from './sparse.ts';
import { unpack } from './unpack.ts';

type Exports = Readonly<Record<string, unknown>>;

interface Library {
	readonly refcount: number;
	readonly name: string;
	readonly exports: Exports;
	readonly global: boolean;
}

/** What is used here of the module that Emscripten makes of Pyodide's settings. Not in Pyodide's public types. */
interface Emscripten {
	readonly API: { readonly sitePackages: string };
	readonly HEAP8: Int8Array;
	readonly LDSO: { readonly loadedLibsByName: Record<string, Library>; loadedLibsByHandle: Handles };
	readonly preRun: (() => void)[];
	onRuntimeInitialized?: () => void;
	readonly addRunDependency: (id: string) => void;
	readonly removeRunDependency: (id: string) => void;
	readonly loadWebAssemblyModule: (
		module: WebAssembly.Module,
		flags: Readonly<Record<'loadAsync' | 'nodelete' | 'allowUndefined', boolean>>,
		name: string,
		scope: Exports,
	) => Promise<Exports>;
	readonly UTF8ToString: (at: number) => string;
	readonly _sbrk: (increment: number) => number;
}

export type CreateModule = NonNullable<NonNullable<Parameters<typeof loadPyodide>[0]>['createPyodideModule']>;
type Constructor = () => void;
type Handles = Record<string, Library | undefined>;

/** Where the handle that `dlopen` returns has the file's name. */
const NAME_IN_HANDLE = 36;
/** Small, so that memory grows by the same steps as it did when Python itself filled it. */
const STEP_BYTES = 2 ** 20;

/** Shared libraries that are loaded before Python starts. */
export interface Libraries {
	readonly create: CreateModule;
	/**
	 * Runs their constructors, some of which need Python to have started. To be called once it has, in an interpreter of
	 * which a picture will be taken; where one is put back, it holds what they did.
	 */
	construct(): void;
}

/**
 * The packages' shared libraries, loaded before Python starts: then each has the same place in memory and in the table of
 * functions every time, and a picture of memory in which modules of theirs are imported can be put back.
 */
export function withLibraries(create: CreateModule, packs: readonly ArrayBuffer[]): Libraries {
	const compiled = compileLibraries(packs);
	compiled.catch(() => {}); // told when it is waited for
	const constructors: Constructor[] = [];
	return {
		create(settings) {
			const module = moduleOf(settings);
			const { promise: failure, reject } = Promise.withResolvers<never>();
			module.preRun.push(() => {
				module.addRunDependency('libraries');
				compiled
					.then((libraries) => loadLibraries(module, libraries, constructors))
					.then(() => module.removeRunDependency('libraries'))
					.catch(reject);
			});
			return Promise.race([create(settings), failure]);
		},
		construct() {
			for (const construct of constructors.splice(0)) construct();
		},
	};
}

/** Puts memory back, which may be larger than Python's memory is at first. */
export function withMemory(create: CreateModule, { bytes, restore }: Picture): CreateModule {
	return (settings) => {
		const module = moduleOf(settings);
		module.onRuntimeInitialized = () => {
			const used = module._sbrk(0);
			while (module.HEAP8.length < bytes) module._sbrk(STEP_BYTES);
			restore(module.HEAP8, used);
			const { LDSO, UTF8ToString } = module;
			LDSO.loadedLibsByHandle = new Proxy(LDSO.loadedLibsByHandle, {
				get: (known, handle) =>
					known[String(handle)] ?? LDSO.loadedLibsByName[UTF8ToString(Number(handle) + NAME_IN_HANDLE)],
			});
		};
		return create(settings);
	};
}

/** Emscripten turns the settings themselves into the module. */
function moduleOf(settings: Parameters<CreateModule>[0]): Emscripten {
	return settings as unknown as Emscripten;
}

type Compiled = readonly (readonly [path: string, module: WebAssembly.Module])[];

/** What extension modules link to comes before them. */
async function compileLibraries(packs: readonly ArrayBuffer[]): Promise<Compiled> {
	const all = packs.flatMap((pack) => [...unpack(pack)]).filter(([path]) => path.endsWith('.so'));
	const ordered = all.toSorted(([a], [b]) => Number(isLinked(b)) - Number(isLinked(a)));
	return Promise.all(ordered.map(async ([path, bytes]) => [path, await WebAssembly.compile(bytes)] as const));
}

/** Not imported itself: extension modules name it, without a folder. */
function isLinked(path: string): boolean {
	return !path.includes('.cpython-');
}

/** One after the other: the order decides their places. Their constructors are put off. */
async function loadLibraries(
	module: Emscripten,
	libraries: Compiled,
	constructors: Constructor[],
): Promise<void> {
	const { loadedLibsByName } = module.LDSO;
	const { Instance } = WebAssembly;
	WebAssembly.Instance = withoutConstructors(constructors);
	try {
		for (const [at, [path, compiled]] of libraries.entries()) {
			const name = `${module.API.sitePackages}/${path}`;
			const allowUndefined = at < libraries.length - 1; // the last one's check covers all
			const flags = { loadAsync: true, nodelete: true, allowUndefined };
			const exports = await module.loadWebAssemblyModule(compiled, flags, name, {});
			const library = { refcount: Number.POSITIVE_INFINITY, name, exports, global: false };
			loadedLibsByName[name] = library;
			if (isLinked(path)) loadedLibsByName[path.split('/').at(-1) ?? path] = library;
		}
	} finally {
		WebAssembly.Instance = Instance;
	}
}

/** Stands in for `WebAssembly.Instance`: Emscripten calls the constructors that it sees, right after its own. */
function withoutConstructors(constructors: Constructor[]): typeof WebAssembly.Instance {
	const { Instance } = WebAssembly;
	return class {
		readonly exports: WebAssembly.Exports;
		constructor(compiled: WebAssembly.Module, imports?: WebAssembly.Imports) {
			const { __wasm_call_ctors: construct, ...exports } = new Instance(compiled, imports).exports;
			if (construct) constructors.push(construct as Constructor);
			this.exports = exports;
		}
	};
}

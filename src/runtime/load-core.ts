import type { loadPyodide } from 'pyodide';
import { removeGlobal } from './confine.ts';
import { DRIVER } from './install.ts';
import type { CreateModule } from './libraries.ts';
import type { ReadyFiles } from './ready-files.ts';

export interface Core {
	readonly load: typeof loadPyodide;
	/** Goes to `load` as its option `createPyodideModule`. */
	readonly create: CreateModule;
	/** A pack. */
	readonly driver: ArrayBuffer;
	/** For a start from a picture of memory: without the standard library, which is not read before a program runs. */
	config(lock: string, start?: 'picture'): NonNullable<Parameters<typeof loadPyodide>[0]>;
	/** The zip that was left out. */
	library(): Promise<ArrayBuffer>;
}

/** Nothing answers here: what Pyodide asks for by address is among the files that the page sent. */
const NOWHERE = 'https://python.invalid/';
const LIBRARY = 'python_stdlib.zip';
const NO_LIBRARY = 'none.zip';
const INTERPRETER = 'pyodide.asm.wasm';

/**
 * Pyodide's entry point and options, from the bytes that the page sent. Puts stand-ins where it would use the network; they
 * stay, and refuse everything else.
 */
export async function loadCore(files: ReadyFiles): Promise<Core> {
	removeGlobal('fetch'); // the stand-in would only hide it
	self.fetch = async (input) => {
		const name = new URL(input instanceof Request ? input.url : input).pathname.slice(1);
		if (name === LIBRARY) return unread(await files.bytes(name));
		if (name === NO_LIBRARY) return unread(new ArrayBuffer(0));
		if (name === INTERPRETER) return new Response();
		throw new TypeError(`${name} is not a file of this Python, and there is no network in here`);
	};
	const compiled = files.module(INTERPRETER);
	WebAssembly.instantiateStreaming = async (_response, imports) => {
		const module = await compiled;
		return { module, instance: await WebAssembly.instantiate(module, imports) };
	};
	const [main, core, driver] = await Promise.all([
		importFile(files, 'pyodide.mjs'),
		importFile(files, 'pyodide.asm.mjs'),
		files.bytes(DRIVER),
	]);
	return {
		load: withoutStacks((main as { loadPyodide: typeof loadPyodide }).loadPyodide),
		create: (core as { default: CreateModule }).default,
		driver,
		config: (lock, start) => ({
			indexURL: NOWHERE,
			lockFileContents: lock,
			stdLibURL: NOWHERE + (start ? NO_LIBRARY : LIBRARY),
		}),
		library: () => files.bytes(LIBRARY),
	};
}

/** What is asked of a response here. A real one would copy its bytes twice. */
function unread(bytes: ArrayBuffer): Response {
	return { ok: true, arrayBuffer: async () => bytes } as Response;
}

/** Pyodide throws and catches while it starts. To say where, in a stack that nobody reads, V8 would read the whole script again. */
function withoutStacks(load: typeof loadPyodide): typeof loadPyodide {
	return async (options) => {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0;
		try {
			return await load(options);
		} finally {
			Error.stackTraceLimit = stackTraceLimit;
		}
	};
}

/** A module that has no address here. */
async function importFile(files: ReadyFiles, name: string): Promise<unknown> {
	const type = 'text/javascript';
	return import(URL.createObjectURL(new Blob([await files.bytes(name)], { type })));
}

import type { RuntimeFile } from './protocol.ts';

const TYPES: Readonly<Record<string, string>> = {
	wasm: 'application/wasm',
	mjs: 'text/javascript',
	json: 'application/json',
};

/** The runtime's files inside the worker: the page fetched and checked them, and here they answer in the network's place. */
export class ServedFiles {
	readonly #files = new Map<string, ArrayBuffer>();

	add(files: readonly RuntimeFile[]): void {
		for (const { name, bytes } of files) this.#files.set(name, bytes);
	}

	/** For `import()` of a module that has no address here. */
	moduleUrl(name: string): string {
		return URL.createObjectURL(new Blob([this.#take(name)], { type: 'text/javascript' }));
	}

	/** Stands in for `fetch`. Each file is handed out once, so that its memory can be freed. */
	readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
		const url = new URL(input instanceof Request ? input.url : input);
		const name = url.pathname.split('/').at(-1) ?? '';
		const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
		return new Response(this.#take(name), { headers: { 'content-type': type } });
	};

	#take(name: string): ArrayBuffer {
		const bytes = this.#files.get(name);
		if (!bytes) throw new TypeError(`${name} is not a file of this Python, and there is no network in here`);
		this.#files.delete(name);
		return bytes;
	}
}

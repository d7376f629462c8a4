import { inflated } from './inflate.ts';
import type { RuntimeFile } from './protocol.ts';

/** A file of the runtime as the frame hands it to the worker: inflated, the interpreter compiled; or as it is; or why that failed. */
export type ReadyFile =
	| { readonly name: string; readonly content: ArrayBuffer | WebAssembly.Module }
	| RuntimeFile
	| { readonly name: string; readonly reason: string };

/** The runtime's files inside the worker, in whatever order they arrive. Each is handed out once, so that its memory can be freed. */
export class ReadyFiles {
	readonly #places = new Map<string, PromiseWithResolvers<ArrayBuffer | WebAssembly.Module>>();

	put(file: ReadyFile): void {
		const place = this.#place(file.name);
		if ('content' in file) place.resolve(file.content);
		else if ('bytes' in file) place.resolve(inflated(file.bytes).arrayBuffer());
		else place.reject(new Error(`${file.name}: ${file.reason}`));
	}

	/** Waits for the file. */
	async bytes(name: string): Promise<ArrayBuffer> {
		return (await this.#take(name)) as ArrayBuffer;
	}

	/** Waits for the compiled file. */
	async module(name: string): Promise<WebAssembly.Module> {
		return (await this.#take(name)) as WebAssembly.Module;
	}

	#take(name: string): Promise<ArrayBuffer | WebAssembly.Module> {
		const { promise } = this.#place(name);
		promise.catch(() => {}).finally(() => this.#places.delete(name));
		return promise;
	}

	#place(name: string): PromiseWithResolvers<ArrayBuffer | WebAssembly.Module> {
		const place = this.#places.get(name) ?? Promise.withResolvers();
		this.#places.set(name, place);
		return place;
	}
}

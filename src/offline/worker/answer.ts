import { KeptBuild } from '../kept-build.ts';
import { type OfflineState, readKeptManifest, readState } from '../state.ts';
import { codeOfClient } from './code-of-client.ts';
import { pathBelow, type RequestKind } from './request-kind.ts';
import type { FetchEvent, WorkerScope } from './scope.ts';

/** Where a page is kept as well, the network has this long to begin its answer. */
const PATIENCE_MS = 3000;

/** Answers the pages' requests from the network and from what is kept, never with parts of two builds. */
export class Answers {
	readonly #scope: WorkerScope;
	readonly #root: string;
	readonly #base: string;

	constructor(scope: WorkerScope) {
		this.#scope = scope;
		this.#root = scope.registration.scope;
		this.#base = new URL(this.#root).pathname;
	}

	/** @throws TypeError, as `fetch` does, when neither the network nor this device has an answer. */
	async answer(kind: Exclude<RequestKind, 'other'>, event: FetchEvent): Promise<Response> {
		const state = await readState(this.#base);
		if (!state) return fetch(event.request);
		switch (kind) {
			case 'page':
				return this.#page(event.request, state);
			case 'script':
				return this.#script(event.request, state);
			case 'data':
				return this.#data(event, state);
		}
	}

	/** Network first; what is kept when the network fails or takes its time. */
	async #page(request: Request, state: OfflineState): Promise<Response> {
		const path = this.#pathOf(request);
		const kept = this.#keptPage(path, state);
		const network = fetch(request).then((response) => (response.status < 500 ? response : null));
		const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
		const first = await Promise.race([network.catch(() => null), late]);
		if (first) return first;
		return (await kept) ?? (await network.catch(() => null)) ?? this.#missing(path, request, state);
	}

	async #keptPage(path: string, { build }: OfflineState): Promise<Response | null> {
		const pages = new KeptBuild(this.#base, build);
		const page = await pages.read(path);
		if (page || path.endsWith('/')) return page;
		// Servers lead there, too: relative addresses in the page need the slash.
		return (await pages.read(`${path}/`)) && Response.redirect(`${this.#root}${path}/`);
	}

	/** A page of this site that isn't here is explained; another site below this one is left alone. */
	async #missing(path: string, request: Request, { build }: OfflineState): Promise<Response> {
		const manifest = await readKeptManifest(this.#base, build);
		const isOurs = manifest?.files.some((file) => file.path === path);
		if (!isOurs) return fetch(request);
		return Response.redirect(`${this.#root}offline/?lacks=${encodeURIComponent(path)}`);
	}

	/** One name is one content in all builds, so whichever has it is right. */
	async #script(request: Request, { build, previous }: OfflineState): Promise<Response> {
		const path = this.#pathOf(request);
		for (const each of previous ? [build, previous.build] : [build]) {
			const script = await new KeptBuild(this.#base, each).read(path);
			if (script) return script;
		}
		return fetch(request);
	}

	/** All from the build whose code the page is made of, or all from the network: never an index of one with the texts of another. */
	async #data({ request, clientId }: FetchEvent, state: OfflineState): Promise<Response> {
		const code = await codeOfClient(this.#scope, clientId);
		const build = [state, state.previous].find((kept) => kept && kept.code === code)?.build;
		const data =
			build === undefined ? null : await new KeptBuild(this.#base, build).read(this.#pathOf(request));
		return data ?? fetch(request);
	}

	#pathOf({ url }: Request): string {
		return pathBelow(url, this.#root) ?? '';
	}
}

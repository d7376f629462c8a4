import { keptFiles } from '#src/runtime/kept-files.ts';
import { KeptBuild } from './kept-build.ts';
import { isPython, type SiteFile } from './manifest.ts';
import { keptBuilds } from './state.ts';

/** Where the files of one build are kept: its pages by themselves, those of Python among what its runs keep. */
export class Shelf {
	readonly #base: string;
	readonly #build: string;
	readonly #site: KeptBuild;

	constructor(base: string, build: string) {
		this.#base = base;
		this.#build = build;
		this.#site = new KeptBuild(base, build);
	}

	/** @returns whether the file is here with the right digest. */
	async holds({ path, sha256 }: SiteFile): Promise<boolean> {
		if (isPython(path)) return (await keptFiles.digest(this.#base + path)) === sha256;
		return this.#site.holds(path, sha256);
	}

	/** Takes a file that is the same in another build from there. @returns whether there is one. */
	async takeOver(file: SiteFile): Promise<boolean> {
		if (isPython(file.path)) return false;
		for (const build of await keptBuilds(this.#base)) {
			const other = new KeptBuild(this.#base, build);
			if (build === this.#build || !(await other.holds(file.path, file.sha256))) continue;
			const bytes = await (await other.read(file.path))?.arrayBuffer();
			if (bytes) await this.put(file, bytes);
			return bytes !== undefined;
		}
		return false;
	}

	/** @throws DOMException when storage is full or closed. */
	async put({ path, sha256 }: SiteFile, bytes: ArrayBuffer): Promise<void> {
		if (isPython(path)) await keptFiles.store(this.#base + path, bytes, sha256);
		else await this.#site.write(path, bytes, sha256);
	}

	async remove(path: string): Promise<void> {
		if (isPython(path)) await keptFiles.remove(this.#base + path);
		else await this.#site.remove(path);
	}
}

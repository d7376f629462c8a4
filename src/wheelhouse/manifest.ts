/** What the site serves of Python: `runtime/manifest.json`, written by the wheelhouse, read by the page and by verify. */
export interface Manifest {
	/** Digest over every file below: changes exactly when any byte of the runtime changes. */
	readonly build: string;
	/** Versions, as `3.14.2` and `314.0.3`. */
	readonly python: string;
	readonly pyodide: string;
	/** pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm, python_stdlib.zip, driver.whl. */
	readonly core: readonly RuntimeFileEntry[];
	/** Distribution name, as `scikit-learn` → its one wheel. */
	readonly packages: Readonly<Record<string, PackageEntry>>;
	/** What Pyodide wants to see of its lock before it starts; it installs no package itself. Goes to `loadPyodide` as text. */
	readonly lock: unknown;
}

export interface RuntimeFileEntry {
	/** File name that Pyodide, or the worker, asks for. */
	readonly name: string;
	/** Path below `runtime/`; holds a part of the digest, so that a changed file has a new address. */
	readonly path: string;
	/** Bytes as served, which is compressed with gzip. */
	readonly size: number;
	/** Of the file as served, in hex. */
	readonly sha256: string;
}

export interface PackageEntry extends RuntimeFileEntry {
	readonly version: string;
	/** Top-level modules that it provides. */
	readonly imports: readonly string[];
	/** Distribution names that must be installed with it; all are in `packages`. */
	readonly depends: readonly string[];
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lockFile } from './paths.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const wheelSource = z.discriminatedUnion('kind', [
	/** Pyodide's own distribution. */
	z.strictObject({ kind: z.literal('cdn') }),
	/** A file inside a wheel of `bundles`. */
	z.strictObject({ kind: z.literal('member'), bundle: z.string(), path: z.string() }),
	/** The package registry that pip is set up for, as `pytest==9.2.0`. */
	z.strictObject({ kind: z.literal('registry'), requirement: z.string() }),
]);

const wheel = z.strictObject({
	/** Distribution name in its normal form, as `scikit-learn`. */
	name: z.string(),
	version: z.string(),
	file: z.string(),
	sha256: digest,
	/** Bytes. */
	size: z.int().positive(),
	/** SPDX expression. */
	licence: z.string(),
	homepage: z.url(),
	/** Public top-level modules. */
	imports: z.array(z.string()),
	/** Names of wheels in this lock. */
	depends: z.array(z.string()),
	/** Asked in this order. */
	sources: z.array(wheelSource).nonempty(),
});

const bundle = z.strictObject({
	/** As `open-webui==0.12.4`. */
	requirement: z.string(),
	file: z.string(),
	sha256: digest,
	size: z.int().positive(),
});

const lock = z.strictObject({
	pyodide: z.string(),
	/** The interpreter in that version of Pyodide. */
	python: z.string(),
	/** Wheels on the registry that carry wheels of Pyodide's distribution as members. */
	bundles: z.array(bundle),
	wheels: z.array(wheel),
});

export type Wheel = z.infer<typeof wheel>;
export type WheelSource = z.infer<typeof wheelSource>;
export type Bundle = z.infer<typeof bundle>;
export type Lock = z.infer<typeof lock>;

/** @throws Error that names the file, the field and the cure. */
export function readLock(): Lock {
	const parsed = lock.safeParse(JSON.parse(readFileSync(lockFile, 'utf8')));
	if (parsed.success) return parsed.data;
	throw new Error(
		`${lockFile} is not a lock of wheels:\n${z.prettifyError(parsed.error)}\nWrite it anew: npx node src/wheelhouse/relock.ts`,
	);
}

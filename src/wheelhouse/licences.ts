import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Wheelful } from './archive.ts';
import { cratesIn } from './crates.ts';
import { source } from './paths.ts';
import { sha256 } from './sha256.ts';
import { licenceTexts, type Text } from './wheel-texts.ts';

/** `runtime/licences.json`: whose work is served, and on what terms. */
export interface Licences {
	readonly components: readonly Component[];
	/** Digest → full text: many components share one. */
	readonly texts: Readonly<Record<string, string>>;
}

export interface Component {
	readonly name: string;
	/** `null` where the compiled file doesn't tell. */
	readonly version: string | null;
	/** SPDX expression. */
	readonly licence: string;
	/** What the text leaves out because it is a common one. */
	readonly copyright: string | null;
	readonly homepage: string;
	/** Names of the components that this one is compiled into; empty when it is served by itself. */
	readonly within: readonly string[];
	readonly texts: readonly { readonly file: string; readonly digest: string }[];
}

/** A component on its way into the list; its texts are still in full. */
export type Draft = Omit<Component, 'texts'> & { readonly texts: readonly Text[] };

const folder = join(source, 'licences');

/** What is compiled into the served files and isn't told by them in a form that can be read. */
const embedded = z.array(
	z.strictObject({
		name: z.string(),
		version: z.string().nullable(),
		licence: z.string(),
		copyright: z.string().nullable(),
		homepage: z.url(),
		within: z.array(z.string()),
		/** Files beside this list. */
		texts: z.array(z.string()).nonempty(),
	}),
);

/** @throws Error that names a wheel without a licence text, or a text that is missing here */
export async function collectLicences(wheels: readonly Wheelful[]): Promise<Licences> {
	const listed = embedded.parse(JSON.parse(await readFile(join(folder, 'embedded.json'), 'utf8')));
	const parts = listed.map(async (part) => ({ ...part, texts: await readTexts(part.texts) }));
	const crates = cratesIn(wheels).map(async (crate) => ({ ...crate, texts: await readTexts(crate.texts) }));
	return store([...(await Promise.all(parts)), ...wheels.map(draftOf), ...(await Promise.all(crates))]);
}

function draftOf({ wheel, bytes }: Wheelful): Draft {
	const { name, version, licence, homepage } = wheel;
	const texts = licenceTexts(bytes);
	if (texts.length === 0) throw new Error(`${wheel.file} ships no licence text, which the site must show.`);
	return { name, version, licence, copyright: null, homepage, within: [], texts };
}

function store(drafts: readonly Draft[]): Licences {
	const texts: Record<string, string> = {};
	const components = drafts.map((draft) => ({
		...draft,
		texts: draft.texts.map(({ file, text }) => {
			const digest = sha256(text).slice(0, 16);
			texts[digest] = text;
			return { file, digest };
		}),
	}));
	return { components, texts };
}

function readTexts(files: readonly string[]): Promise<Text[]> {
	return Promise.all(
		files.map(async (file) => {
			const text = await readFile(join(folder, file), 'utf8').catch(() => null);
			if (text === null)
				throw new Error(`src/wheelhouse/licences/${file} is missing: a component is under it. Add its text.`);
			return { file, text };
		}),
	);
}

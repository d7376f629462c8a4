import { z } from 'zod';
import type { Wheelful } from './archive.ts';
import type { Component } from './licences.ts';
import { readMembers } from './zip.ts';

/** A library in Rust; its texts are file names, for it is always under common licences. */
export type Crate = Omit<Component, 'texts'> & { readonly texts: readonly string[] };

/** The part of CycloneDX that the builders of Rust wheels write into `.dist-info/sboms`. */
const bill = z.object({
	components: z.array(
		z.object({
			name: z.string(),
			version: z.string(),
			author: z.string().optional(),
			/** `excluded`: used while building, not in the wheel. */
			scope: z.string().optional(),
			licenses: z.array(z.object({ expression: z.string() })).nonempty(),
			externalReferences: z.array(z.object({ type: z.string(), url: z.string() })).default([]),
		}),
	),
});

/** A page of notices is no place to harvest addresses. */
const EMAIL = /\s*<[^>]*>/g;

/** Rust libraries compiled into the wheels, as the wheels' own bills of materials list them. */
export function cratesIn(wheels: readonly Wheelful[]): Crate[] {
	const crates = new Map<string, Crate>();
	for (const { wheel, bytes } of wheels) {
		const files = readMembers(bytes, (path) => /\.dist-info\/sboms\/.*\.cyclonedx\.json$/.test(path));
		for (const file of files.values()) {
			for (const part of bill.parse(JSON.parse(new TextDecoder().decode(file))).components) {
				if (part.scope === 'excluded') continue;
				const key = `${part.name} ${part.version}`;
				const known = crates.get(key);
				crates.set(
					key,
					known ? { ...known, within: [...known.within, wheel.name] } : crateOf(part, wheel.name),
				);
			}
		}
	}
	return [...crates.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function crateOf(part: z.infer<typeof bill>['components'][number], within: string): Crate {
	const { name, version, author, licenses, externalReferences } = part;
	const licence = licenses.map(({ expression }) => expression).join(' AND ');
	const source = externalReferences.find(({ type }) => type === 'vcs')?.url;
	return {
		name,
		version,
		licence,
		copyright: `Copyright (c) ${author?.replaceAll(EMAIL, '') ?? `the authors of ${name}`}`,
		homepage: source ?? `https://crates.io/crates/${name}`,
		within: [within],
		texts: textsOf(licence),
	};
}

/** Every licence that the expression names: `(MIT OR Apache-2.0) AND Unicode-3.0` has three. */
function textsOf(expression: string): string[] {
	const ids = expression.split(/[\s()]+|\b(?:AND|OR|WITH)\b/).filter(Boolean);
	return [...new Set(ids)].map((id) => `${id}.txt`);
}

import { createHash } from 'node:crypto';
import type { Component, Licences } from '#src/wheelhouse/licences.ts';
import { type Library, library, refOf } from './component.ts';
import { componentsOf, SITE, type Sources } from './files.ts';

export interface ShippedFile {
	/** Below the site's root. */
	readonly path: string;
	/** In hex. */
	readonly sha256: string;
}

interface FileComponent {
	readonly type: 'file';
	readonly 'bom-ref': string;
	readonly name: string;
	readonly hashes: readonly [{ readonly alg: 'SHA-256'; readonly content: string }];
}

/** A bill of materials in CycloneDX 1.6, as far as this site uses it. */
export interface Bill {
	readonly bomFormat: 'CycloneDX';
	readonly specVersion: '1.6';
	readonly serialNumber: string;
	readonly version: 1;
	readonly metadata: { readonly timestamp: string; readonly component: Library };
	readonly components: readonly (Library | FileComponent)[];
	/** Whose work is in a file, and what is compiled into whom. */
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Facts extends Sources {
	readonly date: Date;
	/** Of this project, from package.json. */
	readonly site: { readonly name: string; readonly version: string; readonly license: string };
	/** Python, its packages, and what is compiled into them. */
	readonly runtime: Licences;
	/** npm packages. */
	readonly npm: Licences;
}

/** @throws Error that names a file and the component that has no licence here. */
export function bill(files: readonly ShippedFile[], facts: Facts): Bill {
	const listed = [...facts.runtime.components, ...facts.npm.components];
	const site = siteComponent(facts.site);
	// A Rust library may share its name with a package; what has a file of its own comes last and counts.
	const byRank = listed.toSorted((a, b) => b.within.length - a.within.length);
	const refs = new Map<string, string>([[SITE, site['bom-ref']], ...byRank.map(nameAndRef)]);
	const dependencies = [
		...listed.map((component) => ({ ref: refOf(component), dependsOn: compiledInto(component, listed) })),
		...files.map(({ path }) => ({
			ref: `file:${path}`,
			dependsOn: componentsOf(path, facts).map((name) => {
				const ref = refs.get(name);
				if (!ref)
					throw new Error(
						`${path}: ${name} is in it and has no licence. Add it to those of src/lib/script-licences.ts.`,
					);
				return ref;
			}),
		})),
	];
	const components = [
		...facts.runtime.components.map((one) =>
			library(one, one.name in facts.manifest.packages && one.within.length === 0 ? 'pypi' : null),
		),
		...facts.npm.components.map((one) => library(one, 'npm')),
		...files.map(fileComponent),
	];
	return {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		serialNumber: serialNumber(JSON.stringify([components, dependencies])),
		version: 1,
		metadata: { timestamp: facts.date.toISOString(), component: site },
		components,
		dependencies: dependencies.filter(({ dependsOn }) => dependsOn.length > 0),
	};
}

function siteComponent({ name, version, license }: Facts['site']): Library {
	return {
		type: 'application',
		'bom-ref': refOf({ name, version }),
		name,
		version,
		licenses: [{ expression: license }],
	};
}

function nameAndRef(component: Component): [string, string] {
	return [component.name, refOf(component)];
}

function compiledInto({ name }: Component, all: readonly Component[]): string[] {
	return all.filter(({ within }) => within.includes(name)).map(refOf);
}

function fileComponent({ path, sha256 }: ShippedFile): FileComponent {
	return {
		type: 'file',
		'bom-ref': `file:${path}`,
		name: path,
		hashes: [{ alg: 'SHA-256', content: sha256 }],
	};
}

/** A UUID made of the content (version 8: by a scheme of its own). */
function serialNumber(content: string): string {
	const hex = createHash('sha256').update(content).digest('hex');
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
	return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

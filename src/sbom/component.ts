import type { Component as Listed } from '#src/wheelhouse/licences.ts';

/** Part of a bill in CycloneDX 1.6: software, as `numpy`. */
export interface Library {
	readonly type: 'library' | 'application';
	readonly 'bom-ref': string;
	readonly name: string;
	readonly version?: string;
	readonly licenses: readonly [{ readonly expression: string }];
	readonly copyright?: string;
	readonly purl?: string;
	readonly externalReferences?: readonly [{ readonly type: 'website'; readonly url: string }];
}

/** @param registry in which it can be looked up, if any. */
export function library(listed: Omit<Listed, 'texts' | 'within'>, registry: 'pypi' | 'npm' | null): Library {
	const { name, version, licence, copyright, homepage } = listed;
	return {
		type: 'library',
		'bom-ref': refOf(listed),
		name,
		...(version && { version }),
		licenses: [{ expression: licence }],
		...(copyright && { copyright }),
		...(registry && { purl: `pkg:${registry}/${name.replace('@', '%40')}@${version}` }),
		externalReferences: [{ type: 'website', url: homepage }],
	};
}

export function refOf({ name, version }: Pick<Listed, 'name' | 'version'>): string {
	return version ? `${name}@${version}` : name;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bundle, Lock, Wheel, WheelSource } from './lock.ts';
import { lockFile, pyodideFolder, wantedFile } from './paths.ts';
import { pipDownload } from './pip.ts';
import { sha256 } from './sha256.ts';
import { startInspector, type WheelFacts } from './wheel-facts.ts';
import { writeWhole } from './write-whole.ts';
import { readMembers } from './zip.ts';

/**
 * Writes wheels.lock.json anew from wanted.json: `npx node src/wheelhouse/relock.ts`. What both Pyodide's own lock and
 * the bundle hold is taken from there; the rest, at the newest version unless wanted.json pins it, from the registry.
 */
const wanted = z
	.strictObject({
		/** Names in Pyodide's lock. */
		official: z.array(z.string()),
		/** Pinned, as `pytest==9.2.0`. */
		registry: z.array(z.string()),
		/** A wheel of the registry, and the folder in it that holds wheels. */
		bundle: z.strictObject({ requirement: z.string(), folder: z.string() }),
		/** SPDX expressions, where the metadata leaves them open. */
		licences: z.record(z.string(), z.string()),
		/** Top-level modules that no program of a reader imports. */
		notForReaders: z.array(z.string()),
	})
	.parse(JSON.parse(await readFile(wantedFile, 'utf8')));

const official = z
	.object({ packages: z.record(z.string(), z.object({ sha256: z.string() })) })
	.parse(JSON.parse(await readFile(join(pyodideFolder, 'pyodide-lock.json'), 'utf8'))).packages;

const { version: pyodide } = z
	.object({ version: z.string() })
	.parse(JSON.parse(await readFile(join(pyodideFolder, 'package.json'), 'utf8')));

interface Candidate {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly sources: Wheel['sources'];
}

const pins = new Map(wanted.registry.map((requirement) => [requirement.split('==')[0], requirement]));
const { bundle, carried } = await openBundle();
const inspector = await startInspector((await find('packaging')).bytes);

const wheels = new Map<string, Wheel>();
const needs: { by: string; name: string; specifier: string }[] = [];
const queue = [...wanted.official, ...pins.keys()].filter((name) => name !== undefined);
for (const name of queue) {
	if (wheels.has(name)) continue;
	const candidate = await find(name);
	const facts = inspector.factsOf(candidate.bytes);
	wheels.set(name, lockedWheel(candidate, facts));
	for (const need of facts.depends) {
		queue.push(need.name);
		needs.push({ by: name, ...need });
	}
}
for (const { by, name, specifier } of needs) {
	const version = wheels.get(name)?.version ?? '';
	if (inspector.admits(specifier, version)) continue;
	throw new Error(
		`${by} needs ${name} ${specifier}, not ${version}. Pin another version of either in wanted.json.`,
	);
}

const sorted = [...wheels.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
const lock: Lock = { pyodide, python: inspector.python, bundles: [bundle], wheels: sorted };
await writeWhole(lockFile, `${JSON.stringify(lock, null, '\t')}\n`);
for (const { name, version, licence, sources } of sorted)
	console.error(`${name} ${version} (${licence}) from ${sources.map(({ kind }) => kind).join(', ')}`);

async function openBundle(): Promise<{
	bundle: Bundle;
	carried: ReadonlyMap<string, readonly [string, Uint8Array]>;
}> {
	const { requirement, folder } = wanted.bundle;
	const [file, archive] = onlyFile(
		await pipDownload([requirement], ['--ignore-requires-python']),
		requirement,
	);
	const members = readMembers(archive, (path) => path.startsWith(folder) && path.endsWith('.whl'));
	const carried = new Map([...members].map((member) => [sha256(member[1]), member]));
	return { bundle: { requirement, file, sha256: sha256(archive), size: archive.length }, carried };
}

async function find(name: string): Promise<Candidate> {
	const pin = pins.get(name);
	const member = carried.get(official[name]?.sha256 ?? '');
	if (!pin && member) {
		const [path, bytes] = member;
		return { file: path.split('/').at(-1) ?? path, bytes, sources: [{ kind: 'cdn' }, memberSource(path)] };
	}
	const [file, bytes] = onlyFile(await pipDownload([pin ?? name]), pin ?? name);
	const path = carried.get(sha256(bytes))?.[0];
	const source: WheelSource = { kind: 'registry', requirement: `${name}==${file.split('-')[1]}` };
	return { file, bytes, sources: path ? [source, memberSource(path)] : [source] };
}

function memberSource(path: string): WheelSource {
	return { kind: 'member', bundle: wanted.bundle.requirement, path };
}

function lockedWheel({ file, bytes, sources }: Candidate, facts: WheelFacts): Wheel {
	const { name, version, homepage } = facts;
	const licence = wanted.licences[name] ?? facts.licence;
	if (!licence)
		throw new Error(`${file} doesn't state its licence clearly. Add an SPDX expression to wanted.json.`);
	const imports = facts.imports.filter((module) => !wanted.notForReaders.includes(module));
	const depends = facts.depends.map((need) => need.name).sort();
	return {
		name,
		version,
		file,
		sha256: sha256(bytes),
		size: bytes.length,
		licence,
		homepage,
		imports,
		depends,
		sources,
	};
}

function onlyFile(files: ReadonlyMap<string, Uint8Array>, requirement: string): [string, Uint8Array] {
	const [entry] = files;
	if (!entry)
		throw new Error(`wanted.json: pip brought no wheel for ${requirement}. Check its name and version.`);
	return entry;
}

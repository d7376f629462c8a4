import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DataSet } from '#src/runtime/protocol.ts';
import { contentId } from './content-id.ts';
import { readDataSets } from './data-sets.ts';
import { type Execution, readExecution } from './program-entry.ts';
import { digestOf, isFromDesktop, parseRecording, type Recording } from './recording.ts';

/** A program of the content and what it showed when it last ran. */
export interface ProgramFile extends Omit<Execution, 'datasets'> {
	/** Its entry's id and its name, as `numpy-numerical-computing/broadcasting/no-keepdims/broken`; see `contentId`. */
	readonly id: string;
	/** Path from the project's root, with numbers and ending. */
	readonly path: string;
	/** File name, as tracebacks show it. */
	readonly name: string;
	readonly code: string;
	/** `null` where nothing was recorded: parts of exercises, or a program that was never run. */
	readonly recording: Recording | null;
	/** What the same program showed on a desktop (`main.desktop.out`), where that differs and is worth showing. */
	readonly desktop: Recording | null;
	/** What it finds in `data/`. */
	readonly datasets: readonly DataSet[];
}

/** Files of an exercise are run by its grader, not recorded. */
const UNRECORDED = /^content\/(exercises|data|playground)\//;

/** In place of `.py`: a second recording, of a program that browsers run too. */
export const DESKTOP_ENDING = '.desktop.out';

/**
 * @param content the folder `content/`, as a URL that ends in a slash.
 * @param starts what the wanted paths begin with, from the project's root; none stands for all programs.
 */
export async function findPrograms(content: URL, starts: readonly string[] = []): Promise<ProgramFile[]> {
	const paths: string[] = [];
	for await (const path of glob('**/*.py', { cwd: fileURLToPath(content) })) {
		if (starts.length === 0 || starts.some((start) => `content/${path}`.startsWith(start))) paths.push(path);
	}
	paths.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return Promise.all(paths.map((path) => readProgram(content, path)));
}

async function readProgram(content: URL, path: string): Promise<ProgramFile> {
	const code = await readFile(new URL(path, content), 'utf8');
	const [recording, desktop, { datasets: names, ...execution }] = await Promise.all([
		readRecording(content, path.replace(/\.py$/, '.out')),
		readRecording(content, path.replace(/\.py$/, DESKTOP_ENDING)),
		readExecution(content, path),
	]);
	const name = path.split('/').at(-1) ?? path;
	const datasets = await readDataSets(content, names);
	return {
		id: contentId(path),
		path: `content/${path}`,
		name,
		code,
		recording,
		desktop,
		datasets,
		...execution,
	};
}

async function readRecording(content: URL, path: string): Promise<Recording | null> {
	const text = await readFile(new URL(path, content), 'utf8').catch(() => null);
	return text === null ? null : parseRecording(text, `content/${path}`);
}

/**
 * Whether the program offers `versions` to be timed: functions by label, in a variable of the module. Nothing else says so, so that
 * the same text is timed on a desktop and by the reader.
 */
export function comparesVersions(code: string): boolean {
	return /^versions\b[^=\n(]*=(?!=)/m.test(code);
}

/** Why the recordings can't be shown, with the cure; `null` when they are current. */
export function staleness({ path, code, runs, types, recording, desktop }: ProgramFile): string | null {
	if (UNRECORDED.test(path)) return null;
	const onDesktop = runs === 'recorded';
	const cure = `Run: npm run ${onDesktop ? 'record:desktop --' : 'verify -- --record'} ${path}`;
	if (!recording) return `${path} has no recorded output. ${cure}`;
	if (recording.digest !== digestOf(code)) return `${path} changed after its output was recorded. ${cure}`;
	if (isFromDesktop(recording) !== onDesktop)
		return `${path}: its page says runs: ${runs}, its output is from ${recording.made}. ${cure}`;
	if ((recording.types !== null) !== (types === 'strict'))
		return `${path}: its page says types: ${types}, its output was recorded otherwise. ${cure}`;
	if (desktop && desktop.digest !== digestOf(code))
		return `${path} changed after its desktop output was recorded. Run: npm run record:desktop -- ${path}`;
	const measured = onDesktop ? recording : desktop;
	if (measured && comparesVersions(code) && !measured.timing)
		return `${path} has versions that were not timed. Run: npm run record:desktop -- ${path}`;
	return null;
}

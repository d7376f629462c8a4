import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { contentId } from './content-id.ts';
import { digestOf, parseRecording, type Recording } from './recording.ts';

/** A program of the content and what it showed when it last ran. */
export interface ProgramFile {
	/** Path without numbers, as `stages/numpy-numerical-computing/broadcasting/pitfalls/no-keepdims/broken`. */
	readonly id: string;
	/** Path from the project's root, with numbers and ending. */
	readonly path: string;
	/** File name, as tracebacks show it. */
	readonly name: string;
	readonly code: string;
	/** `null` where nothing was recorded: parts of exercises, or a program that was never run. */
	readonly recording: Recording | null;
}

/** Files of an exercise are run by its grader, not recorded. */
const UNRECORDED = /^content\/exercises\//;

/** @param content the folder `content/`, as a URL that ends in a slash. */
export async function findPrograms(content: URL): Promise<ProgramFile[]> {
	const paths: string[] = [];
	for await (const path of glob('**/*.py', { cwd: fileURLToPath(content) })) paths.push(path);
	paths.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return Promise.all(paths.map((path) => readProgram(content, path)));
}

async function readProgram(content: URL, path: string): Promise<ProgramFile> {
	const file = new URL(path, content);
	const code = await readFile(file, 'utf8');
	const out = path.replace(/\.py$/, '.out');
	const text = await readFile(new URL(out, content), 'utf8').catch(() => null);
	return {
		id: contentId(path),
		path: `content/${path}`,
		name: path.split('/').at(-1) ?? path,
		code,
		recording: text === null ? null : parseRecording(text, `content/${out}`),
	};
}

/** Why the recording can't be shown, with the cure; `null` when it is current. */
export function staleness({ path, code, recording }: ProgramFile): string | null {
	if (UNRECORDED.test(path)) return null;
	const cure = `Run: npm run verify -- --record ${path}`;
	if (!recording) return `${path} has no recorded output. ${cure}`;
	if (recording.digest !== digestOf(code)) return `${path} changed after its output was recorded. ${cure}`;
	return null;
}

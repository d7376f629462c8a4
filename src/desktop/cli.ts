/**
 * `npm run record:desktop [-- paths…]`: programs through a real CPython, for what the browser can't run or shows otherwise.
 * Without paths, all that were recorded so before. A single program's path records it beside the browser's output, as
 * `main.desktop.out`, unless its page says that only a desktop can run it. What a program names `versions` is timed as well.
 */
import { writeFile } from 'node:fs/promises';
import { comparesVersions, DESKTOP_ENDING, findPrograms } from '#src/lib/program-files.ts';
import { formatRecording } from '#src/lib/recording.ts';
import { observe } from '#src/verify/observe.ts';
import { DesktopPython } from './desktop-python.ts';
import { timeVersions } from './time-versions.ts';

const wanted = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const found = await findPrograms(new URL('../../content/', import.meta.url), wanted);
const programs = found.filter(
	({ path, runs, desktop }) => runs === 'recorded' || desktop || wanted.includes(path),
);
if (programs.length === 0) {
	const places = wanted.join(', ') || 'content';
	console.error(`no program in ${places} has "runs: recorded" on its page or a ${DESKTOP_ENDING} beside it.
To show what a program does on a desktop beside what it does in browsers, give its own path, as …/main.py`);
	process.exit(1);
}

const python = await DesktopPython.provide();
let failed = 0;
for (const program of programs) {
	const onlyHere = program.runs === 'recorded';
	try {
		const recording = await observe(python, onlyHere ? program : { ...program, types: 'off' });
		const timing = comparesVersions(program.code) ? await timeVersions(python, program) : null;
		await writeFile(
			program.path.replace(/\.py$/, onlyHere ? '.out' : DESKTOP_ENDING),
			formatRecording(timing ? { ...recording, timing } : recording),
		);
		console.log(`✓ ${program.path}`);
	} catch (error) {
		failed++;
		console.error(`✗ ${error instanceof Error ? error.message : error}`);
	}
}
console.log(
	`${programs.length - failed} programs recorded, ${failed} problems. Read the diff; then: npm run verify`,
);
process.exit(failed === 0 ? 0 : 1);

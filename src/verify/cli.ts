/**
 * `npm run verify [-- --record] [paths…]`: every program of the content through the reader's Python.
 * Compares with the recorded output, or records it; checks that broken programs still break as they declare; then
 * runs all once more in another order in the same interpreter, to show that none leans on another.
 * What the browser can't run is not run here: its recording from a desktop must be there and current.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findPrograms, type ProgramFile, staleness } from '#src/lib/program-files.ts';
import { formatRecording, type Recording } from '#src/lib/recording.ts';
import { buildRuntime } from '#src/wheelhouse/build-runtime.ts';
import { difference } from './difference.ts';
import { NodePython } from './node-python.ts';
import { observe } from './observe.ts';
import { shuffled } from './shuffled.ts';
import { readSymptom, symptomProblem } from './symptoms.ts';
import { Watchdog } from './watchdog.ts';

const { values, positionals } = parseArgs({
	options: { record: { type: 'boolean' } },
	allowPositionals: true,
});
const content = new URL('../../content/', import.meta.url);
const wanted = positionals.map((path) => path.replace(/\/$/, ''));
const found = (await findPrograms(content, wanted)).filter(
	({ path }) => !/^content\/(exercises|data|playground)\//.test(path),
);
if (found.length === 0)
	throw new Error(`no program below ${wanted.join(', ')}: give paths such as content/stages/09-…`);
const programs = found.filter(({ runs }) => runs === 'browser');
const fromDesktop = found.filter(({ runs }) => runs === 'recorded');

const problems = fromDesktop.map(staleness).filter((problem) => problem !== null);
const watchdog = new Watchdog();
const python = await NodePython.boot(await buildRuntime());
const seen = await pass(programs, 'in order');
for (const program of programs) {
	const recording = seen.get(program.id);
	if (!recording) continue;
	if (values.record) await writeFile(program.path.replace(/\.py$/, '.out'), formatRecording(recording));
	else problems.push(...difference(program.path, program.recording, recording));
}
const shown = new Map(seen);
for (const { id, recording } of fromDesktop) if (recording) shown.set(id, recording);
for (const program of found.filter(({ name }) => name === 'broken.py')) {
	const broken = shown.get(program.id);
	const fixed = shown.get(program.id.replace(/broken$/, 'fixed'));
	if (!broken || !fixed) continue;
	const problem = symptomProblem(await readSymptom(program.path), broken, fixed);
	if (problem) problems.push(`${program.path}: ${problem}`);
}
const again = await pass(shuffled(programs), 'shuffled');
for (const { id, path } of programs) {
	const [first, second] = [seen.get(id), again.get(id)];
	if (first && second) problems.push(...difference(`${path} (run after others)`, first, second));
}

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(
	`${programs.length} programs ${values.record ? 'recorded' : 'verified'}, ${fromDesktop.length} from a desktop, ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function pass(order: readonly ProgramFile[], label: string): Promise<Map<string, Recording>> {
	const recordings = new Map<string, Recording>();
	for (const [done, program] of order.entries()) {
		if (process.stderr.isTTY) process.stderr.write(`\r${label}: ${done + 1}/${order.length} `);
		watchdog.begin(program.path);
		try {
			recordings.set(program.id, await observe(python, program));
		} catch (error) {
			problems.push(error instanceof Error ? error.message : String(error));
		}
	}
	return recordings;
}

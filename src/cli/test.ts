/** `npm test`: every step, stopping at the first that fails. `npm test -- unit e2e`: only those. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readPromises } from '#src/lib/promises.ts';
import { add, type Counts, countsIn, countsText, NONE } from './junit.ts';
import { duration } from './step.ts';
import { E2E_WORKERS, type Step, steps } from './steps.ts';
import { timeOf, timeText } from './trust-time.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
if (unknown) {
	console.error(`no step "${unknown}": give some of ${steps.map(({ name }) => name).join(', ')}`);
	process.exit(1);
}

const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let counts = NONE;
const reports: string[] = [];
for (const [index, step] of chosen.entries()) {
	console.log(`\n── ${step.name} (${index + 1} of ${chosen.length})`);
	const began = performance.now();
	const { passed, counted } = await attempt(step);
	counts = add(counts, counted);
	const took = duration(performance.now() - began);
	if (passed) console.log(`── ${step.name}: passed in ${took}`);
	else {
		console.error(`── ${step.name}: FAILED after ${took}. Again, alone: npm test -- ${step.name}`);
		if (counted.failed > 0) console.log(countsText(counts));
		process.exit(1);
	}
}
const promised = readPromises(await readFile('content/promises.yaml', 'utf8')).flatMap(({ tests }) => tests);
if (chosen.some(({ name }) => name === 'e2e'))
	console.log(`\n${timeText(timeOf([...new Set(promised)], reports), E2E_WORKERS)}`);
if (chosen.some(({ report }) => report)) console.log(`\n${countsText(counts)}`);

async function attempt({ run, report }: Step): Promise<{ passed: boolean; counted: Counts }> {
	if (report) {
		await rm(report, { force: true });
		await mkdir(dirname(report), { recursive: true });
	}
	const passed = await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return false;
	});
	const text = report ? await readFile(report, 'utf8').catch(() => null) : null;
	if (text) reports.push(text);
	return { passed, counted: text === null ? NONE : countsIn(text) };
}

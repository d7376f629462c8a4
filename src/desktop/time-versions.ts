import type { ProgramFile } from '#src/lib/program-files.ts';
import type { Timing } from '#src/runtime/timing.ts';
import type { Host } from '#src/verify/observe.ts';

/** The measurement itself is bounded; a program of the content ends long before. */
const LIMIT_MS = 60_000;

/** @throws Error when the program's `versions` could not be timed. */
export async function timeVersions(
	python: Host,
	{ path, name, code, datasets }: ProgramFile,
): Promise<Timing> {
	const { outcome, shown } = await python.run({ name, code, runner: 'timing', datasets }, LIMIT_MS);
	const item = shown.find((item) => item.kind === 'timing');
	if (item) return item.timing;
	const why = outcome.kind === 'raised' ? outcome.traceback : outcome.kind;
	throw new Error(`${path}: its versions could not be timed: ${why}`);
}

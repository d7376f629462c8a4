import { LiveOutput } from '#src/components/program-output/live-output.ts';
import { type Ended, python } from '#src/runtime/client.ts';
import type { Program } from '#src/runtime/protocol.ts';
import { askForLine } from './ask-for-line.ts';
import { endText, progressText } from './status-text.ts';

/** The places of a playground that a run writes to. */
export interface RunPlaces {
	readonly output: HTMLElement;
	readonly status: HTMLElement;
	readonly progress: HTMLProgressElement;
}

/** Runs the program and shows all of it in its places. Settles when the run has ended, however it ends. */
export async function runProgram(program: Program, places: RunPlaces, signal: AbortSignal): Promise<Ended> {
	const { output, status, progress } = places;
	const live = new LiveOutput(output);
	let started = performance.now();
	live.clear();
	const ended = await python.run(program, {
		signal,
		onShown: (item) => live.show(item),
		onAsked: (prompt) => {
			status.textContent = 'The program waits for your input.';
			return askForLine(output, prompt, signal);
		},
		onProgress: (step) => {
			if (step.kind === 'running') started = performance.now();
			if (step.kind === 'loading') progress.value = step.loaded / step.total;
			progress.hidden = step.kind !== 'loading';
			const text = progressText(step, program.runner);
			if (status.textContent !== text) status.textContent = text;
		},
	});
	progress.hidden = true;
	status.textContent = endText(ended, (performance.now() - started) / 1000, program.runner);
	if (ended.kind === 'raised') live.raised(ended.error, ended.message, ended.traceback, ended.line);
	if (ended.kind === 'crashed') live.notice(ended.reason);
	return ended;
}

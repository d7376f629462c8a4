import type { Ended, Progress } from '#src/runtime/client.ts';
import type { Runner } from '#src/runtime/protocol.ts';

const RUNNING: Partial<Record<Runner, string>> = {
	mypy: 'Checking types.',
	trace: 'Running, step by step.',
	timing: 'Measuring; this takes some seconds.',
};

/** What the status line says while a run is on its way; at most 160 characters. */
export function progressText(progress: Progress, runner: Runner = 'python'): string {
	switch (progress.kind) {
		case 'waiting':
			return 'Waiting for the program before.';
		case 'loading':
			return 'Loading Python.';
		case 'starting':
			return 'Starting Python.';
		case 'running':
			return RUNNING[runner] ?? 'Running.';
	}
}

/**
 * What the status line says at the end; at most 160 characters.
 * @param seconds how long the program ran, for the reader's information.
 */
export function endText(ended: Ended, seconds: number, runner: Runner = 'python'): string {
	switch (ended.kind) {
		case 'ok':
			if (runner === 'timing') return 'Measured: the times in this browser stand below.';
			return `Finished in ${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0)} s.`;
		case 'raised':
			return raisedText(ended);
		case 'graded': {
			const failed = ended.checks.filter((check) => !check.passed).length;
			const { length } = ended.checks;
			return failed === 0 ? `All ${length} checks passed.` : `${failed} of ${length} checks failed.`;
		}
		case 'stopped': {
			const why = ended.by === 'clock' ? 'Stopped: it ran for over a minute.' : 'Stopped.';
			return ended.restarted ? `${why} Python did not give way and was ended; Run starts a new one.` : why;
		}
		case 'crashed':
			return 'Python itself crashed on this program. Run starts a new one; your text is kept.';
		case 'unavailable':
			return `Python could not be loaded: ${ended.reason}. Press Run to try again.`.slice(0, 160);
	}
}

function raisedText({ error, message, line }: Ended & { kind: 'raised' }): string {
	const where = line === null ? '' : ` on line ${line}`;
	switch (error) {
		case 'SystemExit':
			return `The program ended itself with exit code ${message.slice(0, 40)}${where}.`;
		case 'ModuleNotFoundError':
			return `${message.slice(0, 60)} here${where}. Packages can’t be added: the page about this site lists what there is.`;
		case 'MemoryError':
			return `Out of memory${where}: Python has 1 GB here.`;
		default:
			return `${error.slice(0, 80)}${where}.`;
	}
}

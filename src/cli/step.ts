import { spawn } from 'node:child_process';

/**
 * Runs a command with this process's output and no input.
 * @param environment added to this process's.
 * @returns whether it ended well.
 * @throws Error when it can't be started.
 */
export function runCommand(
	command: readonly [string, ...string[]],
	environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
	const [program, ...parameters] = command;
	return new Promise((resolve, reject) => {
		const child = spawn(program, parameters, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...environment },
			shell: process.platform === 'win32',
		});
		child.once('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
		child.once('exit', (code) => resolve(code === 0));
	});
}

/** As `4.2 s` or `3 min 5 s`. */
export function duration(ms: number): string {
	const seconds = ms / 1000;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUT_LIMIT_BYTES } from '#src/runtime/output.ts';
import { importsOf } from '#src/runtime/packages.ts';
import type { Outcome, Program, Shown } from '#src/runtime/protocol.ts';
import type { Timing } from '#src/runtime/timing.ts';
import { type Facts, factsOf } from './find-python.ts';
import { provideDesktop } from './venv.ts';

const DRIVER = fileURLToPath(new URL('driver.py', import.meta.url));

/** What `driver.py` says at the end. */
type Report = Outcome & { readonly timing?: Timing };

/** A real CPython with the pinned packages: a process and an empty folder for each program. */
export class DesktopPython {
	readonly #python: string;
	readonly #facts: Facts;

	private constructor(python: string, facts: Facts) {
		this.#python = python;
		this.#facts = facts;
	}

	static async provide(): Promise<DesktopPython> {
		const python = await provideDesktop();
		return new DesktopPython(python, await factsOf(python));
	}

	/** Interpreter, machine and the packages that a program uses: `CPython 3.13.0 (64-bit Linux, x86_64, 2 cores of …, numpy 2.4.3)`. */
	made({ code, runner = 'python' }: Program): string {
		const { implementation, version, bits, system, machine, packages } = this.#facts;
		const cores = cpus();
		const model = (cores[0]?.model ?? '').replace(/\s+/g, ' ').trim();
		const used = [...importsOf(code), runner].flatMap((module) => packages[module] ?? []);
		const details = [
			`${bits}-bit ${system}`,
			machine,
			`${cores.length} cores of ${model}`,
			...new Set(used.sort()),
		];
		return `${implementation} ${version} (${details.join(', ')})`;
	}

	/** @throws Error when it ended in a way that leaves no report: killed, or by `os._exit`. */
	async run(program: Program, limitMs: number): Promise<{ outcome: Outcome; shown: readonly Shown[] }> {
		const base = await realpath(await mkdtemp(join(tmpdir(), 'desktop-')));
		try {
			const [folder, report] = [join(base, 'home'), join(base, 'report.json')];
			await mkdir(folder);
			await writeFile(join(folder, program.name), program.code);
			const datasets = join(base, 'datasets.json');
			const texts = (program.datasets ?? []).map(({ name, code }) => [name, code] as const);
			await writeFile(datasets, JSON.stringify(Object.fromEntries(texts)));
			const args = ['-I', '-B', DRIVER, report, program.runner ?? 'python', program.name, datasets];
			const { shown, stopped } = await this.#spawn(args, folder, limitMs);
			const text = stopped ? null : await readFile(report, 'utf8').catch(() => null);
			const told = text ? (JSON.parse(this.#mask(text, folder)) as Report) : lost(stopped);
			const { timing, ...outcome } = told;
			const masked = shown.map((item) =>
				item.kind === 'text' ? { ...item, chunk: this.#mask(item.chunk, folder) } : item,
			);
			return { outcome, shown: timing ? [...masked, { kind: 'timing', timing }] : masked };
		} finally {
			await rm(base, { recursive: true, force: true });
		}
	}

	#spawn(
		args: readonly string[],
		cwd: string,
		limitMs: number,
	): Promise<{ shown: Shown[]; stopped: boolean }> {
		const env = { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8' };
		// A group of its own, so that the processes that it started end with it.
		const child = spawn(this.#python, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
		const shown: Shown[] = [];
		let left = OUTPUT_LIMIT_BYTES;
		for (const stream of ['out', 'err'] as const) {
			child[`std${stream}`].setEncoding('utf8').on('data', (chunk: string) => {
				left -= Buffer.byteLength(chunk);
				shown.push(
					left >= 0 ? { kind: 'text', stream, chunk } : { kind: 'capped', limitBytes: OUTPUT_LIMIT_BYTES },
				);
			});
		}
		return new Promise((resolve, reject) => {
			let stopped = false;
			const late = setTimeout(() => {
				stopped = true;
				if (child.pid) process.kill(-child.pid, 'SIGKILL');
			}, limitMs);
			child.on('error', reject);
			child.on('close', () => {
				clearTimeout(late);
				resolve({ shown, stopped });
			});
		});
	}

	/** The folders of this machine say nothing to readers. */
	#mask(text: string, folder: string): string {
		return this.#facts.prefixes.reduce(
			(masked, prefix) => masked.replaceAll(prefix, '…'),
			text.replaceAll(`${folder}/`, '').replaceAll(folder, '…'),
		);
	}
}

function lost(stopped: boolean): Report {
	return stopped
		? { kind: 'stopped', by: 'clock' }
		: { kind: 'crashed', reason: 'the process ended without a report' };
}

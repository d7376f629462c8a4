import { runProgram } from '#src/components/py-playground/run-program.ts';
import '#src/components/program-output/program-output.css';
import { href } from '#src/lib/href.ts';
import type { Program, Runner } from '#src/runtime/protocol.ts';
import type { SearchRecord } from '#src/search/record.ts';

interface Places {
	readonly code: HTMLElement;
	readonly status: HTMLElement;
	readonly progress: HTMLProgressElement;
	readonly output: HTMLElement;
}

/**
 * Runs the first program of a record that runs in browsers, as its page shows it.
 * @throws Error when its page can't be loaded or has no such program.
 */
export async function runRecord(record: SearchRecord, places: Places, signal: AbortSignal): Promise<void> {
	const program = await readProgram(record, signal);
	places.code.textContent = program.code;
	await runProgram(program, places, signal);
}

async function readProgram({ kind, id, url }: SearchRecord, signal: AbortSignal): Promise<Program> {
	const response = await fetch(href(url).replace(/#.*/, ''), { signal });
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const entry = page.querySelector(`[data-record="${kind}"][data-id="${CSS.escape(id)}"]`);
	const playgrounds = [...(entry?.querySelectorAll<HTMLElement>('py-playground') ?? [])];
	const first = playgrounds.find(
		(playground) =>
			playground.closest('[data-record]') === entry && playground.querySelector('[data-action="run"]'),
	);
	const code = first?.querySelector('.code')?.textContent;
	if (!first || !code) throw new Error(`${url}: it shows no program that runs in a browser`);
	return {
		name: first.dataset['name'] ?? 'main.py',
		code,
		runner: (first.dataset['runner'] ?? 'python') as Runner,
	};
}

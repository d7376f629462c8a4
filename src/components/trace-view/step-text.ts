import type { Trace, TraceChange, TraceNote, TraceStep } from '#src/runtime/trace.ts';

/** One step in words: `line 4: totals changed from [] to [3], also seen as kept`. */
export function stepText({ steps, output }: Trace, at: number): string {
	const step = steps[at];
	if (!step) return 'Nothing was executed.';
	const printed = output.slice(steps[at - 1]?.printed ?? 0, step.printed).replace(/\n$/, '');
	const says = [
		...(step.note ? [noteText(step.note, step)] : []),
		...changesBeside(step).map(changeText),
		...(printed ? [`prints ${printed}`] : []),
	];
	return `line ${step.line}: ${says.join('; ') || 'nothing changes'}`;
}

export const CAPPED: Readonly<Record<Exclude<Trace['capped'], null>, string>> = {
	steps: 'The trace ends here, after 2,000 steps; the program ran on.',
	bytes: 'The trace ends here: it would be too large to show. The program ran on.',
	time: 'The trace ends here, after 5 seconds; the program ran on.',
	depth: 'The trace ends here: the calls are nested too deep.',
};

/** The arguments of a call are part of it, not changes. */
function changesBeside({ note, changes }: TraceStep): readonly TraceChange[] {
	return note?.kind === 'calls' ? changes.filter(({ from }) => from !== null) : changes;
}

function noteText({ kind, text }: TraceNote, { changes }: TraceStep): string {
	switch (kind) {
		case 'calls': {
			const given = changes
				.filter(({ from }) => from === null)
				.map(({ name, to, also }) => `${name} = ${to}${same(also)}`);
			return `calls ${text}${given.length > 0 ? ` with ${given.join(', ')}` : ''}`;
		}
		case 'resumes':
			return `goes on in ${text}`;
		case 'class':
			return `begins the class ${text}`;
		case 'returns':
			return `returns ${text}`;
		case 'yields':
			return `hands over ${text}`;
		case 'waits':
			return text === '<module>' ? 'waits' : `waits in ${text}`;
		case 'raises':
			return `raises ${text}`;
	}
}

function changeText({ name, from, to, also }: TraceChange): string {
	if (to === null) return `${name} is gone`;
	if (from === null) return `${name} is ${to}${same(also)}`;
	return `${name} changed from ${from} to ${to}${also.length > 0 ? `, also seen as ${also.join(', ')}` : ''}`;
}

function same(names: readonly string[]): string {
	return names.length > 0 ? ` (the same object as ${names.join(', ')})` : '';
}

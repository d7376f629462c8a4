import { html, nothing, type TemplateResult } from 'lit';
import type { SharedObject, Trace, TraceChange, TraceFrame, TraceStep } from '#src/runtime/trace.ts';
import { CAPPED, stepText } from './step-text.ts';

type GoTo = (at: number) => void;

export function traceTemplate(trace: Trace, at: number, goTo: GoTo): TemplateResult {
	const { steps, frames, objects, output, capped } = trace;
	const step = steps[at];
	if (!step) return html`<p>No line of the program was executed.</p>`;
	const stack = step.stack.flatMap((place) => frames[place] ?? []);
	const shared = step.shared.flatMap((place) => objects[place] ?? []);
	const isLast = at === steps.length - 1;
	return html`<section aria-label="Trace">
		${controls(at, steps.length, goTo)}
		<p class="status" role="status">${stepText(trace, at)}</p>
		${isLast && capped ? html`<p class="capped">${CAPPED[capped]}</p>` : nothing}
		<div class="columns">
			${codeView(trace.code, step)}
			<div class="state">
				${stack.toReversed().map((frame, i) => frameView(frame, i === 0 ? step.changes : [], shared))}
				${shared.length > 0 ? sharedView(shared) : nothing}
				<p class="title">Printed so far</p>
				<pre class="output" tabindex="0" aria-label="Printed so far">${output.slice(0, step.printed) || '(nothing)'}</pre>
			</div>
		</div>
	</section>`;
}

function controls(at: number, count: number, goTo: GoTo): TemplateResult {
	const [first, last] = [at === 0, at === count - 1];
	const button = (move: string, text: string, to: number, off: boolean) =>
		// Not `disabled`: a button that loses the focus with its last press would drop the reader out of the view.
		html`<button type="button" data-move=${move} aria-disabled=${off} @click=${() => goTo(to)}>${text}</button>`;
	const slide = (event: Event) => goTo((event.target as HTMLInputElement).valueAsNumber - 1);
	return html`<div class="controls">
		${button('first', 'First', 0, first)} ${button('previous', 'Previous', at - 1, first)}
		${button('next', 'Next', at + 1, last)} ${button('last', 'Last', count - 1, last)}
		<label>
			<span>Step ${at + 1} of ${count}</span>
			<input
				type="range"
				min="1"
				max=${count}
				.value=${String(at + 1)}
				aria-label="Step"
				aria-valuetext="Step ${at + 1} of ${count}"
				@input=${slide}
			/>
		</label>
	</div>`;
}

function codeView(code: string, { line, next }: TraceStep): TemplateResult {
	const lines = code.replace(/\n$/, '').split('\n');
	return html`<ol class="code" tabindex="0" aria-label="Program">
		${lines.map((text, i) => {
			const mark = i + 1 === line ? 'now' : i + 1 === next ? 'next' : '';
			return html`<li class=${mark} aria-current=${mark === 'now' ? 'step' : nothing}><code>${text}</code></li>`;
		})}
	</ol>`;
}

function frameView(
	{ name, variables }: TraceFrame,
	changes: readonly TraceChange[],
	shared: readonly SharedObject[],
): TemplateResult {
	const title = name === '<module>' ? 'Variables of the module' : `Variables of ${name}`;
	if (variables.length === 0) return html`<p class="title">${title}</p><p class="none">(none)</p>`;
	return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
		<table>
			<caption>${title}</caption>
			<thead>
				<tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Object</th></tr>
			</thead>
			<tbody>
				${variables.map(([variable, value, tag]) => {
					const change = changes.find((one) => one.name === variable || one.also.includes(variable));
					const isShared = shared.some((object) => object.tag === tag);
					return html`<tr class=${change ? 'changed' : ''}>
						<th scope="row">${variable}</th>
						<td>${value}${change ? html` <em>${change.from === null ? 'new' : 'changed'}</em>` : nothing}</td>
						<td class=${isShared ? 'shared' : ''}>${tag}</td>
					</tr>`;
				})}
			</tbody>
		</table>
	</div>`;
}

function sharedView(shared: readonly SharedObject[]): TemplateResult {
	return html`<p class="title">One object, several names</p>
		<ul>
			${shared.map(
				({ tag, value, names }) =>
					html`<li><strong>${tag}</strong> <code>${value}</code> is ${names.slice(0, -1).join(', ')} and ${names.at(-1)}</li>`,
			)}
		</ul>`;
}

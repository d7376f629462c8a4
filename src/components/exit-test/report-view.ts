import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import { clockText } from '#src/labs/clock.ts';
import { factsText } from '#src/labs/essay.ts';
import type { PartResult, ReportLink } from '#src/labs/exit-report.ts';
import { href } from '#src/lib/href.ts';

interface ReportActions {
	print(): void;
	/** `null` where the reader has just started over and may take that back. */
	readonly startOver: (() => void) | null;
	bringBack(): void;
}

/** @param now shown as the report's date. */
export function reportView(results: readonly PartResult[], now: Date, act: ReportActions): TemplateResult {
	const complete = results.filter((result) => result.complete).length;
	const spent = results.reduce((sum, result) => sum + result.spentMs, 0);
	const minutes = results.reduce((sum, { part }) => sum + part.minutes, 0);
	return html`
		<p>
			<strong>${complete} of ${results.length} parts complete</strong> ·
			${now.toLocaleDateString('en-GB', { dateStyle: 'long' })}
			${spent > 0 ? html`· ${clockText(spent)} of ${minutes} minutes` : nothing}
		</p>
		${results.map(partView)}
		<p class="actions">
			<button type="button" class="primary" @click=${act.print}>Print</button>
			${
				act.startOver
					? html`<button type="button" @click=${act.startOver}>Start over</button>`
					: html`<button type="button" @click=${act.bringBack}>Undo starting over</button>`
			}
		</p>
		<p class="fine-print">Starting over forgets clock, text and ticks. Exercises that you solved stay solved.</p>
	`;
}

function partView(result: PartResult): TemplateResult {
	const { part, solved, open, met, missed, essay, spentMs, complete, revisit, text } = result;
	return html`<section class="part-result">
		<h3>${part.title}: ${complete ? 'complete' : 'open'}</h3>
		<ul>
			<li>
				${solved} of ${part.exercises.length} exercises solved, as graded by their checks.
				${open.length > 0 ? html`Open: ${linked(open.map(({ text, path }) => ({ title: text, path })))}.` : nothing}
			</li>
			${
				part.essay && essay
					? html`<li>
							${factsText(essay, part.essay.mentions)}
							${essay.fits ? nothing : `Wanted: ${part.essay.words.join(' to ')}.`}
						</li>`
					: nothing
			}
			${
				part.criteria.length > 0
					? html`<li>
							${met} of ${part.criteria.length} criteria met, by your own judgement.
							${missed.length > 0 ? html`Not yet: <ul>${missed.map(({ text }) => html`<li>${codeText(text)}</li>`)}</ul>` : nothing}
						</li>`
					: nothing
			}
			${spentMs > 0 ? html`<li>${clockText(spentMs)} of ${part.minutes} minutes.</li>` : nothing}
		</ul>
		${
			revisit.length > 0
				? html`<p class="revisit">To revisit:</p>
						<ul>
						${revisit.map((page) => html`<li>${linked([page])}</li>`)}
					</ul>`
				: nothing
		}
		${text ? html`<div class="written">${text}</div>` : nothing}
	</section>`;
}

function linked(pages: readonly ReportLink[]): TemplateResult[] {
	return pages.map(
		({ title, path }, at) => html`${at > 0 ? ', ' : ''}<a href=${href(path)}>${codeText(title)}</a>`,
	);
}

import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import { followUps } from '#src/interview/follow-ups.ts';
import { entryAddress } from '#src/lib/address.ts';
import { href } from '#src/lib/href.ts';
import { LEVEL_NAMES } from '#src/lib/level-names.ts';
import type { AnswerActions, AnswerModel } from './answer-view.ts';

/** What is asked next, deeper questions further in. */
export function followUpsView(
	{ question, questions, asks }: AnswerModel,
	act: AnswerActions,
): TemplateResult | typeof nothing {
	const found = followUps(question, questions);
	if (found.length === 0) return nothing;
	return html`<section class="follow-ups">
		<h3>Asked next</h3>
		<ul class="plain">
			${found.map(
				({ question: { id, question, level }, depth }) => html`<li data-depth=${depth}>
					<a href=${href(entryAddress(id))}>${codeText(question)}</a>
					<span class="level">${LEVEL_NAMES[level]}</span>
					${
						asks
							? html`<button type="button" @click=${() => act.ask(id)}>
									Ask it next<span class="visually-hidden">: ${codeText(question)}</span>
								</button>`
							: nothing
					}
				</li>`,
			)}
		</ul>
	</section>`;
}

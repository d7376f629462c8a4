import { html, nothing, type TemplateResult } from 'lit';
import '#src/components/answer-steps/answer-steps.ts';
import { codeText } from '#src/components/code-text/code-text.ts';
import type { Questions } from '#src/interview/question.ts';
import { LEVEL_NAMES } from '#src/lib/level-names.ts';
import { recall } from '#src/progress/memory.ts';
import type { Mock } from '#src/progress/sections/mocks.ts';
import type { MockActions, MockModel } from './mock-view.ts';
import { clockTime, usualSeconds } from './usual-seconds.ts';

export function askedView(
	{ at, current, answer, seconds }: MockModel,
	questions: Questions,
	mock: Mock,
	act: MockActions,
): TemplateResult {
	const last = at === mock.asked.length - 1;
	return html`<article class="card" aria-labelledby="mock-question">
		<p class="kicker">
			<span aria-hidden="true">Question ${at + 1} of ${mock.asked.length}</span>
			${current ? html`<span>${current.stage} · ${LEVEL_NAMES[current.level]}</span>` : nothing}
			${current ? timer(seconds, usualSeconds(current.level)) : nothing}
		</p>
		<h2 id="mock-question" tabindex="-1" data-heading>
			<span class="visually-hidden">Question ${at + 1} of ${mock.asked.length}: </span>
			${current ? codeText(current.question) : 'This question is no longer part of the site'}
		</h2>
		${
			current
				? html`<answer-steps
						.question=${current}
						.questions=${questions}
						.step=${answer.step}
						.points=${answer.points}
						.letters=${recall('drill').keys}
						.asks=${true}
						@answer-step=${act.open}
						@answer-points=${(event: CustomEvent<readonly string[]>) => act.tick(event.detail)}
						@answer-ask=${(event: CustomEvent<string>) => act.ask(event.detail)}
					></answer-steps>`
				: nothing
		}
		<p class="actions">
			<button type="button" ?disabled=${at === 0} @click=${() => act.goTo(at - 1)}>Previous</button>
			<button type="button" class=${last ? nothing : 'primary'} ?disabled=${last} @click=${() => act.goTo(at + 1)}>
				Next
			</button>
			<button type="button" class=${last ? 'primary' : nothing} @click=${act.end}>Finish</button>
		</p>
		${recall('drill').keys ? html`<p class="fine-print">Space opens, a – e tick, j and k go on and back.</p>` : nothing}
	</article>`;
}

/** Not announced: who wants to know looks. */
function timer(seconds: number, usual: number): TemplateResult {
	const over = seconds > usual ? ', over the usual' : ' of the usual';
	return html`<span class="left" role="timer">${clockTime(seconds)}${over} ${clockTime(usual)}</span>`;
}

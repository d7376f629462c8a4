import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import type { Asked } from '#src/interview/queue.ts';
import { recall } from '#src/progress/memory.ts';

export const WHY: Record<Asked['why'], string> = {
	learning: 'again',
	due: 'due',
	weak: 'weak, before the interview',
	new: 'new',
	soon: 'again, a little early',
};

export function dueList(
	questions: Questions,
	asked: readonly Asked[],
	current: Question | undefined,
	act: { goTo(id: string): void },
): TemplateResult | typeof nothing {
	if (asked.length === 0) return nothing;
	return html`<details class="list">
		<summary>Due now: ${asked.length}</summary>
		<ol>
			${asked.map(
				({ id, why }) => html`<li>
					<button
						type="button"
						class="link"
						aria-current=${id === current?.id ? 'true' : nothing}
						@click=${() => act.goTo(id)}
					>
						${codeText(questions.get(id)?.question ?? id)}
					</button>
					<span class="why">${WHY[why]}</span>
				</li>`,
			)}
		</ol>
	</details>`;
}

export function suspendedList(
	questions: Questions,
	act: { bringBack(id: string): void },
): TemplateResult | typeof nothing {
	const known = recall('drill').suspended.flatMap((id) => questions.get(id) ?? []);
	if (known.length === 0) return nothing;
	return html`<details class="list">
		<summary>Suspended: ${known.length}</summary>
		<ul>
			${known.map(
				({ id, question }) => html`<li>
					${codeText(question)}
					<button type="button" @click=${() => act.bringBack(id)}>
						Bring back<span class="visually-hidden">: ${codeText(question)}</span>
					</button>
				</li>`,
			)}
		</ul>
	</details>`;
}

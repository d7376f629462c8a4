import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Riddle } from '#src/predictions/ending.ts';

export interface Asked {
	readonly riddle: Riddle;
	/** What came of the answer; empty until then. */
	readonly verdict: string;
	/** Answered or given up: the pitfall lies open. */
	readonly done: boolean;
	readonly always: boolean;
	readonly answer: (choice: Answer | undefined, typed: string) => void;
	readonly reveal: () => void;
	readonly setAlways: (always: boolean) => void;
}

export function askView(asked: Asked): TemplateResult {
	return html`
		${asked.done ? nothing : question(asked)}
		<p class="verdict" role="status">${asked.verdict}</p>
	`;
}

function question({ riddle, always, answer, reveal, setAlways }: Asked): TemplateResult {
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const data = new FormData(event.currentTarget as HTMLFormElement);
		const choice = data.get('choice');
		answer(choice === null ? undefined : riddle.answers[Number(choice)], String(data.get('typed') ?? ''));
	};
	return html`<form @submit=${submit} aria-label="Predict first">
		${
			riddle.given.length > 0
				? html`<p>It begins with:</p>
						<pre tabindex="0">${riddle.given.join('\n')}</pre>`
				: nothing
		}
		<fieldset>
			<legend>What does the broken program do${riddle.given.length > 0 ? ' next' : ''}?</legend>
			${riddle.answers.map(
				(choice, i) => html`<label>
					<input type="radio" name="choice" value=${i} />
					<span>${choiceText(choice)}</span>
				</label>`,
			)}
		</fieldset>
		<label class="typed">Or type a line that it prints, or its error <input name="typed" autocomplete="off" /></label>
		<p class="buttons">
			<button class="primary">Answer</button>
			<button type="button" @click=${reveal}>Show it</button>
		</p>
		<label class="always">
			<input
				type="checkbox"
				.checked=${always}
				@change=${(event: Event) => setAlways((event.target as HTMLInputElement).checked)}
			/>
			<span>Ask first at every pitfall</span>
		</label>
	</form>`;
}

function choiceText({ kind, text }: Answer): TemplateResult {
	if (kind === 'error') return html`It ends with <code>${text}</code>`;
	if (text === '') return html`It prints nothing more`;
	return html`It prints <code>${text}</code>`;
}

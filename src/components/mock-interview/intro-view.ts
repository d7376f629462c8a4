import { html, type TemplateResult } from 'lit';
import type { MockSetup } from '#src/interview/mock-address.ts';
import type { Question } from '#src/interview/question.ts';
import { href } from '#src/lib/href.ts';
import { usualSeconds } from './usual-seconds.ts';

export function introView(
	{ number, seed }: MockSetup,
	picked: readonly Question[],
	act: { begin(): void },
): TemplateResult {
	if (picked.length === 0)
		return html`<h2 tabindex="-1" data-heading>No question is in all that was chosen</h2>
			<p><a href=${href('interview/mock/')}>Choose again</a></p>`;
	const minutes = Math.round(picked.reduce((sum, { level }) => sum + usualSeconds(level), 0) / 60);
	return html`
		<h2 tabindex="-1" data-heading>${picked.length} questions, about ${minutes} minutes</h2>
		${picked.length < number ? html`<p>You asked for ${number}; there are no more like these.</p>` : ''}
		<p>
			Seed <strong>${seed}</strong>. Send the address of this page to someone and they get the same questions. A question that is
			added to the site later can take the place of one of them.
		</p>
		<p>Answer aloud, then open the answer and tick what yours had. The clock tells; it stops nothing.</p>
		<p class="actions">
			<button type="button" class="primary" @click=${act.begin}>Begin</button>
			<a href=${href('interview/mock/')}>Choose others</a>
		</p>
	`;
}

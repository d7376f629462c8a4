import { html, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import { type MockSetup, mockParams } from '#src/interview/mock-address.ts';
import { type SheetRow, sheetRows, stageScores, total } from '#src/interview/mock-sheet.ts';
import { newSeed } from '#src/interview/pick.ts';
import type { Questions } from '#src/interview/question.ts';
import { entryAddress } from '#src/lib/address.ts';
import { href } from '#src/lib/href.ts';
import type { Mock } from '#src/progress/sections/mocks.ts';
import type { MockActions } from './mock-view.ts';
import { clockTime } from './usual-seconds.ts';

/** By stage, then question by question. */
export function sheetView(
	setup: MockSetup,
	mock: Mock,
	questions: Questions,
	act: MockActions,
): TemplateResult {
	const rows = sheetRows(mock, questions);
	const all = total(rows);
	const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
	const again = `?${mockParams({ ...setup, seed: newSeed() })}`;
	return html`
		<h2 tabindex="-1" data-heading>Score sheet: ${all.points} of ${all.of} points</h2>
		<p>
			${new Date(mock.begun).toLocaleDateString('en-GB', { dateStyle: 'long' })} · seed ${setup.seed} ·
			${rows.length} questions in ${clockTime(seconds)}
		</p>
		<div class="scroll" tabindex="0" role="group" aria-label="Points by stage">
			<table>
				<caption>
					By stage
				</caption>
				<thead>
					<tr>
						<th scope="col">Stage</th>
						<th scope="col">Questions</th>
						<th scope="col">Points</th>
						<th scope="col">Share</th>
					</tr>
				</thead>
				<tbody>
					${stageScores(rows, questions).map(
						({ stage, questions, points, of }) => html`<tr>
							<th scope="row">${stage}</th>
							<td>${questions}</td>
							<td>${points} of ${of}</td>
							<td>${Math.round((100 * points) / of)} %</td>
						</tr>`,
					)}
				</tbody>
			</table>
		</div>
		<h3>Question by question</h3>
		<ol class="rows">
			${rows.map(rowView)}
		</ol>
		<p class="actions">
			<button type="button" class="primary" @click=${act.drill}>Put them into the drill</button>
			<button type="button" @click=${act.print}>Print</button>
			<button type="button" @click=${act.reopen}>Back to the questions</button>
			<a href=${again}>Others of the same kind</a>
			<a href=${href('interview/mock/')}>Choose anew</a>
		</p>
	`;
}

function rowView({ question, points, of, missed, seconds }: SheetRow): TemplateResult {
	return html`<li>
		<a href=${href(entryAddress(question.id))}>${codeText(question.question)}</a>
		<span class="why">${points} of ${of} · ${clockTime(seconds)}</span>
		${
			missed.length > 0
				? html`<p class="why">Missed:</p>
						<ul>
						${missed.map((point) => html`<li>${codeText(point)}</li>`)}
					</ul>`
				: ''
		}
	</li>`;
}

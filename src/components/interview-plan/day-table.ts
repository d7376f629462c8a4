import { html, type TemplateResult } from 'lit';
import { dayName } from '#src/interview/days.ts';
import { type Cards, foretell, type PlanDay } from '#src/interview/plan.ts';

/** The load of each day, in numbers and as a bar. */
export function dayTable(days: readonly PlanDay[], cards: Cards): TemplateResult {
	const back = foretell(days, cards);
	const rows = days.map((day, i) => {
		const returning = back[i] ?? 0;
		return { ...day, returning, load: day.fresh.length + day.due.length + day.weak.length + returning };
	});
	const most = Math.max(1, ...rows.map(({ load }) => load));
	return html`<div class="scroll" tabindex="0" role="group" aria-label="The days before the interview">
		<table>
			<caption>
				Questions a day. <em>Back</em> is what will return if your answers are Good; the last days repeat what is weak.
			</caption>
			<thead>
				<tr>
					<th scope="col">Day</th>
					<th scope="col">New</th>
					<th scope="col">Due</th>
					<th scope="col">Weak</th>
					<th scope="col">Back</th>
					<th scope="col">Load</th>
				</tr>
			</thead>
			<tbody>
				${rows.map(
					({
						day,
						rehearsal,
						fresh,
						due,
						weak,
						returning,
						load,
					}) => html`<tr class=${rehearsal ? 'rehearsal' : ''}>
						<th scope="row">${dayName(day)}</th>
						<td>${fresh.length}</td>
						<td>${due.length}</td>
						<td>${weak.length}</td>
						<td>${returning}</td>
						<td class="load"><span class="load-bar" style="--share: ${load / most}" aria-hidden="true"></span> ${load}</td>
					</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

import { html, type TemplateResult } from 'lit';

const KEYS = [
	['Space', 'show the hint, the 30 seconds, the full answer'],
	['a – e', 'tick a point of the answer'],
	['1 – 4', 'grade: Again, Hard, Good, Easy'],
	['j', 'the next question, this one later'],
	['k', 'the question before'],
	['s', 'suspend: don’t ask this one any more'],
	['u', 'undo the last grade or suspension'],
	['?', 'these keys'],
] as const;

export function keysDialog(): TemplateResult {
	return html`<dialog aria-labelledby="drill-keys">
		<h2 id="drill-keys">Keys</h2>
		<dl>
			${KEYS.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}
		</dl>
		<form method="dialog"><button>Close</button></form>
	</dialog>`;
}

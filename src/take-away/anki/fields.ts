import { LEVEL_NAMES } from '#src/lib/level-names.ts';
import { codeHtml, escapeMarkup } from '#src/lib/marked-code.ts';
import type { TakenQuestion } from '../question.ts';

/**
 * Fields of a note by name, in Anki's order, each as HTML. A renamed, added or moved field is another note type to Anki: give
 * it another id in `note-type.ts` then.
 */
export const FIELDS: Readonly<Record<string, (question: TakenQuestion, link: string) => string>> = {
	Question: ({ question }) => codeHtml(question),
	Hint: ({ hint }) => codeHtml(hint),
	'30 seconds': ({ short }) => codeHtml(short),
	'Full answer': ({ answer, proof }) => answer + proofHtml(proof),
	'Listen for': ({ listenFor }) =>
		`<ul>${listenFor.map((point) => `<li>${codeHtml(point)}</li>`).join('')}</ul>`,
	Level: ({ level }) => LEVEL_NAMES[level],
	Stage: ({ stage }) => escapeMarkup(stage.short),
	Link: (_, link) => (link ? `<a href="${escapeMarkup(link)}">Read it on the site</a>` : ''),
};

function proofHtml(proof: TakenQuestion['proof']): string {
	if (!proof) return '';
	const blocks = [proof.code, proof.output].filter(Boolean);
	return blocks.map((text) => `<pre><code>${escapeMarkup(text)}</code></pre>`).join('');
}

import { html, nothing, type TemplateResult } from 'lit';
import { codeText } from '#src/components/code-text/code-text.ts';
import { markedHeadline } from '#src/errors/marked-headline.ts';
import type { Answer, Match, Why } from '#src/errors/match-errors.ts';
import { typeOf } from '#src/errors/recorded-error.ts';
import { href } from '#src/lib/href.ts';

/** More would be a list to search through, which the page below is already. */
const SHOWN = 5;

const WHY: Record<Why, string> = {
	same: 'The same error, word for word',
	'other-values': 'The same error with other values',
	similar: 'A similar message',
	'other-type': 'Nearly the same message with another type',
};

const KINDS = { pitfall: 'Pitfall', question: 'Interview question', topic: 'Topic' };

/** @param search opens the search of the site with what the text says, without the reader's own values. */
export function answerView({ sought, matches, isKnownType }: Answer, search: () => void): TemplateResult {
	const type = sought?.name && isKnownType ? typeOf(sought.name) : null;
	const further = matches.length - SHOWN;
	return html`
		${matches.length > 0 ? html`<ol class="plain matches">${matches.slice(0, SHOWN).map(matchView)}</ol>` : nothing}
		${further > 0 && type ? html`<p class="note"><a href="#${type}">All ${matches.length} under ${type}</a></p>` : nothing}
		${
			sought && matches[0]?.why !== 'same' && matches[0]?.why !== 'other-values'
				? html`<p class="note">
						${type ? html`<a href="#${type}">Every ${type} here</a>, or ` : 'The pages may still explain it: '}
						<button type="button" @click=${search}>Search for it</button>
					</p>`
				: nothing
		}
	`;
}

function matchView(match: Match): TemplateResult {
	const { kind, title, url, stage } = match.error.place;
	return html`<li>
		<a href=${href(url)}>${codeText(title)}</a>
		<p>${KINDS[kind]} · ${stage} · ${WHY[match.why]}</p>
		<code class="headline"
			>${markedHeadline(match).map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</code
		>
	</li>`;
}

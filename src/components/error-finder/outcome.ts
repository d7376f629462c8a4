import type { Answer } from '#src/errors/match-errors.ts';
import { typeOf } from '#src/errors/recorded-error.ts';

/** What a look at the pasted text came to. */
export type Outcome =
	| { readonly kind: 'nothing-pasted' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'failed' }
	| { readonly kind: 'answered'; readonly answer: Answer };

/** The outcome as it is announced; empty where there is nothing to say. */
export function announcement(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'nothing-pasted':
			return '';
		case 'loading':
			return 'Loading the list of errors …';
		case 'failed':
			return 'The list of errors could not be loaded. Check your connection and paste again.';
		case 'answered':
			return answerText(outcome.answer);
	}
}

function answerText({ sought, matches, isKnownType }: Answer): string {
	const error = sought?.name ? typeOf(sought.name) : 'error';
	const count = matches.length === 1 ? 'One place' : `${matches.length} places`;
	const verb = matches.length === 1 ? 'shows' : 'show';
	switch (matches[0]?.why) {
		case 'same':
		case 'other-values':
			return `${count} here ${verb} this ${error}.`;
		case 'similar':
			return `No program here ends exactly like this. ${count} ${verb} a similar ${error}.`;
		case 'other-type':
			return `Nothing here raises this ${error}. ${count} ${verb} nearly the same message with another type.`;
		case undefined:
			if (!sought) return '';
			if (!sought.name) return 'No error here has this message.';
			if (!isKnownType) return `Nothing here raises ${error}.`;
			return sought.message
				? `Nothing here raises ${error} with this message.`
				: `Several programs raise ${error}: the message after it tells which fits.`;
	}
}

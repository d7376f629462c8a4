import { SITE_NAME } from '#src/lib/site.ts';
import type { TakenQuestion } from '../question.ts';

/** Well away from 1, Anki's default deck. */
const FIRST_DECK = 1_763_596_900_000;
/** Labs are counted from 1 again. */
const FIRST_LAB = FIRST_DECK + 100;

/** The number of the deck that a question's card lies in, one per stage and lab. Anki itself finds decks by name. */
export function deckOf({ stage }: TakenQuestion): number {
	return (isLab(stage) ? FIRST_LAB : FIRST_DECK) + stage.number;
}

/** The decks by number, `::` between the levels of their names. */
export function decks(questions: readonly TakenQuestion[], mod: number): Record<string, object> {
	const top = deck(FIRST_DECK, SITE_NAME, mod);
	const stages = questions.map((question) => {
		const { number, short } = question.stage;
		const place = `${isLab(question.stage) ? 'Lab ' : ''}${String(number).padStart(2, '0')}`;
		return deck(deckOf(question), `${SITE_NAME}::${place} ${short}`, mod);
	});
	const all = [deck(1, 'Default', mod), top, ...stages];
	return Object.fromEntries(all.map((one) => [one.id, one]));
}

function isLab({ id }: TakenQuestion['stage']): boolean {
	return id.startsWith('labs/');
}

function deck(id: number, name: string, mod: number) {
	const days = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
	return {
		id,
		name,
		mod,
		usn: -1,
		...days,
		conf: 1,
		dyn: 0,
		extendNew: 0,
		extendRev: 0,
		collapsed: false,
		browserCollapsed: false,
		desc: '',
	};
}

import type { ExerciseProgress } from '#src/progress/sections/exercises.ts';
import type { Attempt } from '#src/progress/sections/exit-tests.ts';
import type { Essay } from '#src/schemas/exit-test.ts';
import { spentMs } from './clock.ts';
import { type EssayFacts, essayFacts } from './essay.ts';

export interface ReportLink {
	/** With `backticks` around code. */
	readonly title: string;
	/** Without the site's base path, which only the page knows. */
	readonly path: string;
}

/** Something that counts, and where to read on when it is missing. */
interface Counted {
	readonly text: string;
	readonly revisit: readonly ReportLink[];
}

/** A part of the test as the page hands it to its script. */
export interface TestPart {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly exercises: readonly (Counted & { readonly slug: string; readonly path: string })[];
	readonly criteria: readonly Counted[];
	readonly essay: Essay | null;
}

/** What the reader did of the whole test. */
export interface Done {
	readonly attempt: Attempt;
	/** By slug. */
	readonly exercises: Readonly<Record<string, ExerciseProgress>>;
	/** Ticked criteria by the part's id. */
	readonly ticked: Readonly<Record<string, readonly string[]>>;
}

export interface PartResult {
	readonly part: TestPart;
	readonly spentMs: number;
	readonly solved: number;
	/** Exercises that are not solved. */
	readonly open: TestPart['exercises'];
	readonly met: number;
	/** Criteria that are not ticked. */
	readonly missed: TestPart['criteria'];
	readonly text: string;
	/** `null` where no text is asked for. */
	readonly essay: EssayFacts | null;
	/** Everything that is graded is solved, every criterion ticked, the text in order. */
	readonly complete: boolean;
	/** Where to read on for what is open, each page once. */
	readonly revisit: readonly ReportLink[];
}

/** @param now milliseconds since 1970. */
export function partResult(part: TestPart, done: Done, now: number): PartResult {
	const open = part.exercises.filter(({ slug }) => (done.exercises[slug]?.solved ?? null) === null);
	const missed = part.criteria.filter(({ text }) => !(done.ticked[part.id] ?? []).includes(text));
	const text = done.attempt.essays[part.id] ?? '';
	const essay = part.essay && essayFacts(text, part.essay);
	const inOrder = essay === null || (essay.fits && essay.lacking.length === 0);
	const pages = [...open, ...missed].flatMap(({ revisit }) => revisit);
	return {
		part,
		spentMs: spentMs(done.attempt, part.id, now),
		solved: part.exercises.length - open.length,
		open,
		met: part.criteria.length - missed.length,
		missed,
		text,
		essay,
		complete: open.length === 0 && missed.length === 0 && inOrder,
		revisit: [...new Map(pages.map((page) => [page.path, page])).values()],
	};
}

import { GRADED_FROM, LAST_STEP, type Step } from '#src/components/answer-steps/answer-steps.ts';
import { LETTERS, toggled } from '#src/components/answer-steps/points-view.ts';
import { QuestionsElement } from '#src/components/questions-element/questions-element.ts';
import { dayOf } from '#src/interview/days.ts';
import { DrillSession } from '#src/interview/drill-session.ts';
import { GRADE_NAMES, type Grade, isGrade, suggestGrade } from '#src/interview/grade.ts';
import { returnsIn } from '#src/interview/schedule.ts';
import { shortcutOf } from '#src/interview/shortcut.ts';
import { keep, recall } from '#src/progress/memory.ts';
import type { Drill } from '#src/progress/sections/drill.ts';
import { drillView } from './drill-view.ts';

/** Cards of the first minutes become due while the reader looks at something else. */
const LOOK_AGAIN_MS = 20_000;

/** New questions that "more" adds to the day's number. */
export const MORE = 5;

/** Spaced repetition of the interview questions, one at a time; everything can be done by keys. */
export class DrillDesk extends QuestionsElement {
	static override properties = {
		step: { state: true },
		points: { state: true },
	};

	declare step: Step;
	declare points: readonly string[];

	readonly session = new DrillSession();
	#clock: ReturnType<typeof setInterval> | undefined;

	constructor() {
		super();
		this.step = 0;
		this.points = [];
	}

	protected override listen(signal: AbortSignal): void {
		document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		window.addEventListener('storage', () => this.requestUpdate(), { signal });
		this.#clock = setInterval(() => this.requestUpdate(), LOOK_AGAIN_MS);
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		clearInterval(this.#clock);
	}

	protected override render() {
		return drillView(this, {
			retry: () => void this.load(),
			open: () => this.#open(),
			tick: (points) => {
				this.points = points;
			},
			grade: (grade) => this.#grade(grade),
			move: (by) => this.#goTo(this.session.neighbour(this.questions, by), ''),
			goTo: (id) => this.#goTo(id, ''),
			undo: () => this.#undo(),
			suspend: () => this.#suspend(),
			bringBack: (id) => this.#bringBack(id),
			more: () => this.#more(),
			set: (settings) => this.#set(settings),
			help: () => this.querySelector('dialog')?.showModal(),
		});
	}

	#onKey(event: KeyboardEvent): void {
		const key = shortcutOf(event);
		if (key === null || !this.questions || !recall('drill').keys || !this.#act(key)) return;
		event.preventDefault();
	}

	/** @returns whether the key does something here. */
	#act(key: string): boolean {
		const grade = Number(key);
		if (key === ' ') this.#open();
		else if (isGrade(grade)) this.#grade(grade);
		else if (key === 'j') this.#goTo(this.session.neighbour(this.questions, 1), '');
		else if (key === 'k') this.#goTo(this.session.neighbour(this.questions, -1), '');
		else if (key === 'u') this.#undo();
		else if (key === 's') this.#suspend();
		else if (key === '?') this.querySelector('dialog')?.showModal();
		else return this.#tickLetter(key);
		return true;
	}

	#tickLetter(letter: string): boolean {
		const point = this.session.current(this.questions)?.listenFor[LETTERS.indexOf(letter)];
		if (this.step < GRADED_FROM || !LETTERS.includes(letter) || point === undefined) return false;
		this.points = toggled(this.points, point);
		this.status = `${this.points.includes(point) ? 'Ticked' : 'Not ticked'}: ${point.replaceAll('`', '')}`;
		return true;
	}

	#open(): void {
		if (this.step < LAST_STEP && this.session.current(this.questions)) this.step = (this.step + 1) as Step;
	}

	#grade(grade: Grade): void {
		const question = this.session.current(this.questions);
		if (!question) return;
		if (this.step < GRADED_FROM) {
			this.status = 'Answer first: the space bar shows the hint, then the 30 seconds.';
			return;
		}
		const now = new Date();
		const back = returnsIn(recall('drill').cards[question.id], grade, now);
		keep('ticks', { ...recall('ticks'), [question.id]: [...this.points] });
		this.#goTo(this.session.grade(this.questions, grade, now), `${GRADE_NAMES[grade]}: back in ${back}.`);
	}

	/** What the ticked points speak for. */
	get suggested(): Grade {
		const points = this.session.current(this.questions)?.listenFor ?? [];
		return suggestGrade(this.points.length, points.length);
	}

	#undo(): void {
		const id = this.session.undo();
		if (id === null) this.status = 'Nothing to undo.';
		else this.#goTo(id, 'Taken back.');
	}

	#suspend(): void {
		const next = this.session.suspend(this.questions);
		this.#goTo(next, 'Suspended: it is not asked any more.');
	}

	#bringBack(id: string): void {
		const drill = recall('drill');
		keep('drill', { ...drill, suspended: drill.suspended.filter((other) => other !== id) });
		this.#goTo(id, 'Back in the drill.');
	}

	#more(): void {
		this.session.wantMore(MORE, dayOf(new Date()));
		this.#goTo(null, `${MORE} more.`);
	}

	#set(settings: Partial<Drill>): void {
		keep('drill', { ...recall('drill'), ...settings });
		this.requestUpdate();
	}

	/** Shows a question from its beginning, and reads it out: it has the focus. */
	#goTo(id: string | null, said: string): void {
		this.session.at = id;
		this.step = 0;
		this.points = [];
		const left = this.session.queue(this.questions).length;
		this.status = said ? `${said} ${left === 0 ? 'None' : left} left now.` : '';
		this.requestUpdate();
		void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-heading]')?.focus());
	}
}

customElements.define('drill-desk', DrillDesk);

import { GRADED_FROM, LAST_STEP } from '#src/components/answer-steps/answer-steps.ts';
import { LETTERS, toggled } from '#src/components/answer-steps/points-view.ts';
import { QuestionsElement } from '#src/components/questions-element/questions-element.ts';
import { type MockSetup, mockParams, readMock, USUAL_NUMBER } from '#src/interview/mock-address.ts';
import { sheetRows } from '#src/interview/mock-sheet.ts';
import { newSeed, pick } from '#src/interview/pick.ts';
import type { Question } from '#src/interview/question.ts';
import { review } from '#src/interview/schedule.ts';
import { EVERYTHING, readSelection, select } from '#src/interview/selection.ts';
import { shortcutOf } from '#src/interview/shortcut.ts';
import { keep, recall } from '#src/progress/memory.ts';
import { type Mock, type MockAnswer, newest } from '#src/progress/sections/mocks.ts';
import { mockView } from './mock-view.ts';
import { Stopwatch } from './stopwatch.ts';

const UNANSWERED: MockAnswer = { points: [], seconds: 0, step: 0 };

/** A rehearsal with a set of questions that the address decides. */
export class MockInterview extends QuestionsElement {
	static override properties = {
		setup: { state: true },
		draft: { state: true },
		at: { state: true },
	};

	/** From the address; `null` while it is being chosen. */
	declare setup: MockSetup | null;
	/** As the form has it. */
	declare draft: MockSetup;
	/** Place of the question that is shown. */
	declare at: number;

	#watch = new Stopwatch(() => this.requestUpdate());

	constructor() {
		super();
		this.setup = null;
		this.draft = { number: USUAL_NUMBER, seed: newSeed(), selection: EVERYTHING };
		this.at = 0;
	}

	protected override listen(signal: AbortSignal): void {
		// Not at once: when Astro's router puts this page in, the address is still that of the page before.
		document.addEventListener('astro:page-load', () => this.#readAddress(), { signal });
		document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		window.addEventListener('pagehide', () => this.#keepTime(), { signal });
		document.addEventListener('visibilitychange', () => this.#keepTime(), { signal });
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.#keepTime();
		this.#watch.stop();
	}

	protected override render() {
		return mockView(this, {
			retry: () => void this.load(),
			draft: (draft) => {
				this.draft = { ...this.draft, ...draft };
			},
			begin: () => this.#begin(),
			open: () => this.#open(),
			tick: (points) => this.#answer({ points: [...points] }),
			ask: (id) => this.#ask(id),
			goTo: (place) => this.#goTo(place),
			end: () => this.#end(),
			reopen: () => this.#reopen(),
			drill: () => this.#drill(),
			print: () => print(),
		});
	}

	/** The mock as far as it is kept; `undefined` before it is begun. */
	get mock(): Mock | undefined {
		return this.setup ? recall('mocks')[mockParams(this.setup)] : undefined;
	}

	/** The questions of the address; fewer than its number when the facets give fewer. */
	get picked(): Question[] {
		if (!this.setup || !this.questions) return [];
		const { number, seed, selection } = this.setup;
		return pick(select(this.questions.values(), selection), number, seed);
	}

	get current(): Question | undefined {
		return this.questions?.get(this.mock?.asked[this.at] ?? '');
	}

	get answer(): MockAnswer {
		return this.mock?.answers[this.current?.id ?? ''] ?? UNANSWERED;
	}

	/** Seconds spent on the question that is shown. */
	get seconds(): number {
		return this.answer.seconds + this.#watch.seconds;
	}

	#readAddress(): void {
		const params = new URLSearchParams(location.search);
		this.setup = readMock(params);
		this.draft = { ...this.draft, selection: readSelection(params) };
		this.at = 0;
		if (this.mock && !this.mock.ended) this.#watch.start();
	}

	#onKey(event: KeyboardEvent): void {
		const key = shortcutOf(event);
		if (key === null || !recall('drill').keys || !this.mock || this.mock.ended || !this.#act(key)) return;
		event.preventDefault();
	}

	/** @returns whether the key does something here. */
	#act(key: string): boolean {
		if (key === ' ') this.#open();
		else if (key === 'j') this.#goTo(this.at + 1);
		else if (key === 'k') this.#goTo(this.at - 1);
		else {
			const point = this.current?.listenFor[LETTERS.indexOf(key)];
			if (!LETTERS.includes(key) || point === undefined || this.answer.step < GRADED_FROM) return false;
			const points = toggled(this.answer.points, point);
			this.status = `${points.includes(point) ? 'Ticked' : 'Not ticked'}: ${point.replaceAll('`', '')}`;
			this.#answer({ points: [...points] });
		}
		return true;
	}

	#begin(): void {
		const asked = this.picked.map(({ id }) => id);
		this.#keep({ begun: new Date().toISOString(), ended: null, asked, answers: {} });
		this.#goTo(0);
	}

	#open(): void {
		const { step } = this.answer;
		if (step < LAST_STEP) this.#answer({ step: (step + 1) as MockAnswer['step'] });
	}

	/** A follow-up comes right after the question that it follows. */
	#ask(id: string): void {
		const { mock } = this;
		if (!mock) return;
		if (!mock.asked.includes(id)) this.#keep({ ...mock, asked: mock.asked.toSpliced(this.at + 1, 0, id) });
		this.#goTo(this.mock?.asked.indexOf(id) ?? 0);
	}

	#goTo(place: number): void {
		const { mock } = this;
		if (!mock || place < 0 || place >= mock.asked.length) return;
		this.#keepTime();
		this.at = place;
		this.status = '';
		this.#watch.start();
		this.#focus();
	}

	#end(): void {
		this.#keepTime();
		this.#watch.stop();
		const { mock } = this;
		if (mock) this.#keep({ ...mock, ended: new Date().toISOString() });
		this.status = '';
		this.#focus();
	}

	#reopen(): void {
		const { mock } = this;
		if (mock) this.#keep({ ...mock, ended: null });
		this.#goTo(0);
	}

	/** Grades every answer by its ticks. */
	#drill(): void {
		if (!this.mock || !this.questions) return;
		const drill = recall('drill');
		const cards = { ...drill.cards };
		const now = new Date();
		for (const { question, grade } of sheetRows(this.mock, this.questions)) {
			const card = cards[question.id];
			// Pressed twice, it counts once.
			if (!card || card.reviewed < (this.mock.ended ?? '')) cards[question.id] = review(card, grade, now);
		}
		keep('drill', { ...drill, cards });
		this.status = 'They are in the drill, graded by your ticks: weak answers come back first.';
	}

	#answer(change: Partial<MockAnswer>): void {
		const { mock, current } = this;
		if (!mock || !current) return;
		const answer = { ...this.answer, ...change };
		this.#keep({ ...mock, answers: { ...mock.answers, [current.id]: answer } });
	}

	/** Puts the time on the watch to the question that is shown. */
	#keepTime(): void {
		const { mock, seconds } = this;
		if (!mock || mock.ended || !this.#watch.isRunning) return;
		this.#watch.restart();
		this.#answer({ seconds });
	}

	#keep(mock: Mock): void {
		if (!this.setup) return;
		keep('mocks', newest({ ...recall('mocks'), [mockParams(this.setup)]: mock }));
		this.requestUpdate();
	}

	#focus(): void {
		void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-heading]')?.focus());
	}
}

customElements.define('mock-interview', MockInterview);

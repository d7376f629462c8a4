import { QuestionsElement } from '#src/components/questions-element/questions-element.ts';
import { type Day, dayOf } from '#src/interview/days.ts';
import { type PlanDay, paceOf, planDays } from '#src/interview/plan.ts';
import { EVERYTHING, type Selection, select } from '#src/interview/selection.ts';
import { keep, recall } from '#src/progress/memory.ts';
import { planView } from './plan-view.ts';

/** Spreads the questions over the days before an interview. */
export class InterviewPlan extends QuestionsElement {
	static override properties = {
		editing: { state: true },
		selection: { state: true },
	};

	declare editing: boolean;
	/** As the form has it. */
	declare selection: Selection;

	constructor() {
		super();
		this.editing = false;
		this.selection = EVERYTHING;
	}

	protected override listen(signal: AbortSignal): void {
		window.addEventListener('storage', () => this.requestUpdate(), { signal });
		// A page that stood open overnight shows the new day.
		document.addEventListener('visibilitychange', () => this.requestUpdate(), { signal });
	}

	protected override render() {
		return planView(this, {
			retry: () => void this.load(),
			choose: (selection) => {
				this.selection = selection;
			},
			make: (date) => this.#make(date),
			edit: () => this.#edit(),
			remove: () => this.#remove(),
		});
	}

	/** The days of the plan as it stands today; none without a plan or after the interview. */
	get days(): PlanDay[] {
		const plan = recall('plan');
		return plan ? this.#daysOf(plan, plan.selection) : [];
	}

	#daysOf(plan: { date: Day; made: Day }, selection: Selection): PlanDay[] {
		const { cards, suspended } = recall('drill');
		const ids = select(this.questions?.values() ?? [], selection).map(({ id }) => id);
		const asked = ids.filter((id) => !suspended.includes(id));
		return planDays(plan, asked, cards, new Date());
	}

	#make(date: Day): void {
		const dates = { date, made: dayOf(new Date()) };
		const pace = paceOf(this.#daysOf(dates, this.selection));
		keep('plan', { ...dates, pace, selection: this.selection });
		this.editing = false;
		this.#show('The plan is made. The drill follows it.');
	}

	#edit(): void {
		this.selection = recall('plan')?.selection ?? EVERYTHING;
		this.editing = true;
		void this.updateComplete.then(() => this.querySelector<HTMLElement>('input')?.focus());
	}

	#remove(): void {
		keep('plan', null);
		this.#show('The plan is removed; what you learnt is kept.');
	}

	#show(status: string): void {
		this.status = status;
		this.requestUpdate();
		void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-heading]')?.focus());
	}
}

customElements.define('interview-plan', InterviewPlan);

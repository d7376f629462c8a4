import type { Action } from '#src/components/py-playground/actions.ts';
import type { PyPlayground } from '#src/components/py-playground/py-playground.ts';
import { type ExerciseProgress, UNTRIED } from '#src/progress/sections/exercises.ts';
import { readSection, writeSection } from '#src/progress/store.ts';
import type { Exam } from '#src/runtime/protocol.ts';
import { showChecks } from './check-list.ts';

/** Puts the reader's program to the checks, opens hints one by one, and the solution after a try; remembers all three. */
class PyExercise extends HTMLElement {
	#playground: PyPlayground | null = null;
	#exam: Exam | null = null;

	async connectedCallback(): Promise<void> {
		if (this.#exam) return;
		this.#exam = JSON.parse(this.#part('[data-exam]').textContent ?? '') as Exam;
		this.addEventListener('click', (event) => {
			if ((event.target as Element).closest('[data-action=check]')) void this.#check();
		});
		for (const [number, hint] of this.#hints.entries())
			hint.addEventListener('toggle', () => hint.open && this.#hintOpened(number + 1));
		this.#show();
		const opened = this.#hints.findLastIndex(({ open }) => open); // before this script was here
		if (opened >= 0) this.#hintOpened(opened + 1);
		await customElements.whenDefined('py-playground');
		this.#playground = this.#part<PyPlayground>('py-playground');
	}

	async #check(): Promise<void> {
		const playground = this.#playground;
		if (!playground || !this.#exam) return;
		const action: Action = {
			change: { exam: this.#exam },
			output: '[data-output]',
			source: '.source',
			fresh: 'Checked: see below',
		};
		const button = this.#part<HTMLButtonElement>('[data-action=check]');
		button.setAttribute('aria-disabled', 'true'); // it keeps the focus
		const ended = await playground.run(action);
		button.removeAttribute('aria-disabled');
		if (ended?.kind !== 'graded') return;
		const { checks } = ended;
		showChecks(this.#part('.checks'), checks);
		(this.querySelector('.checks .failed') ?? this.#part('.checks')).scrollIntoView({ block: 'nearest' });
		const solved = checks.every(({ passed }) => passed) && checks.length === this.#expected;
		if (!playground.edited) return;
		this.#remember(({ tries, ...before }) => ({
			...before,
			tries: tries + 1,
			solved: before.solved ?? (solved ? new Date().toISOString() : null),
		}));
	}

	#hintOpened(number: number): void {
		this.#remember((before) => ({ ...before, hints: Math.max(before.hints, number) }));
	}

	#remember(change: (before: ExerciseProgress) => ExerciseProgress): void {
		const all = readSection('exercises');
		writeSection('exercises', { ...all, [this.#slug]: change(this.#progress) });
		this.#show();
	}

	/** What is open now: the hints so far and the next, the solution after a try of one's own. */
	#show(): void {
		const { tries, hints, solved } = this.#progress;
		for (const [number, hint] of this.#hints.entries()) hint.hidden = number > hints;
		const open = tries > 0 || solved !== null;
		this.#part('.solution').hidden = !open;
		this.#part('.locked').hidden = open;
		this.#part('.solved').hidden = solved === null;
	}

	get #slug(): string {
		return this.dataset['slug'] ?? '';
	}

	/** How many checks there are: a report with fewer was broken off. */
	get #expected(): number {
		return Number(this.dataset['checks']);
	}

	get #progress(): ExerciseProgress {
		return readSection('exercises')[this.#slug] ?? UNTRIED;
	}

	get #hints(): readonly HTMLDetailsElement[] {
		return [...this.querySelectorAll<HTMLDetailsElement>('.hints details')];
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`py-exercise: its HTML has no ${selector}; see Exercise.astro`);
		return part;
	}
}

if (!customElements.get('py-exercise')) customElements.define('py-exercise', PyExercise);

import { render } from 'lit';
import { type Answer, type Riddle, riddleOf } from '#src/predictions/ending.ts';
import { rememberAlways, rememberAnswer } from '#src/predictions/remember.ts';
import { readSection } from '#src/progress/store.ts';
import { askView } from './ask-view.ts';

/** Makes a riddle of what the pitfall shows and puts it to the reader. @returns false where nothing can be asked. */
export function askFirst(host: HTMLElement, uncover: () => void): boolean {
	const pitfall = host.closest('.pitfall');
	const riddle = pitfall && readRiddle(pitfall);
	if (!riddle) return false;
	const show = (verdict: string, done: boolean) =>
		render(
			askView({
				riddle,
				verdict,
				done,
				always: readSection('predictions').always,
				answer: (choice, typed) => answer(choice, typed),
				reveal: () => {
					uncover();
					show('', true);
				},
				setAlways: (always) => void rememberAlways(always),
			}),
			host,
		);
	const answer = (choice: Answer | undefined, typed: string) => {
		if (!choice && !typed.trim()) {
			show('Choose an answer or type a line first.', false);
			return;
		}
		const right = typed.trim() ? riddle.accepts(typed) : (choice?.right ?? false);
		const kept = rememberAnswer(host.dataset['id'] ?? '', right, new Date());
		uncover();
		const told = right ? 'Right. Run it to see for yourself.' : 'No. Compare below what it does, and run it.';
		const later = right ? '' : ' It is noted for review.';
		show(kept ? told + later : `${told} This browser keeps nothing for this site.`, true);
	};
	host.replaceChildren();
	show('', false);
	return true;
}

/** What the page has recorded of both versions; the output, or mypy's report where that is what differs. */
function readRiddle(pitfall: Element): Riddle | null {
	const error = pitfall.querySelector('.symptom-badge a')?.textContent?.split('.').at(-1) ?? null;
	for (const place of ['[data-output]', '[data-types]']) {
		const [broken, fixed] = ['.broken', '.fixed'].map((version) => {
			const pieces = pitfall.querySelectorAll(`${version} ${place} > :not(.error)`);
			const text = [...pieces].map((piece) => piece.textContent ?? '').join('\n');
			return text.split('\n').filter((line) => line.trim() !== '');
		});
		const riddle = riddleOf({ broken: broken ?? [], fixed: fixed ?? [], error });
		if (riddle) return riddle;
	}
	return null;
}

import { domOf } from '#src/components/program-output/dom.ts';
import type { PyPlayground } from '#src/components/py-playground/py-playground.ts';
import type { Timing } from '#src/runtime/timing.ts';
import { timingTable } from './timing-table.ts';

/** Puts the times in the reader's browser beside those of the desktop. The playground inside has the button and does the rest. */
class TimeIt extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('timing', this);
	}

	handleEvent({ detail }: CustomEvent<Timing>): void {
		const edited = this.querySelector<PyPlayground>('py-playground')?.edited;
		const where = `This browser, just now${edited ? ', your version of the program' : ''}`;
		this.querySelector('.times-here')?.replaceChildren(domOf(timingTable(detail, where)));
	}
}

if (!customElements.get('time-it')) customElements.define('time-it', TimeIt);

import { LitElement, unsafeCSS } from 'lit';
import type { Trace } from '#src/runtime/trace.ts';
import styles from './trace-view.css?inline';
import { traceTemplate } from './view.ts';

/** A run, step by step: buttons, slider and arrow keys move through it. */
export class TraceView extends LitElement {
	static override properties = { trace: { attribute: false }, at: { state: true } };
	/** A sheet of its own: the page carries no style for what few readers open. */
	static override styles = unsafeCSS(styles);

	declare trace: Trace | null;
	/** 0-based step. */
	declare at: number;

	constructor() {
		super();
		this.trace = null;
		this.at = 0;
		this.addEventListener('keydown', (event) => this.#onKey(event));
	}

	protected override render() {
		return this.trace && traceTemplate(this.trace, this.at, (at) => this.#goTo(at));
	}

	/** Who pressed Trace goes on with Next; who looks elsewhere by now is left there. */
	protected override firstUpdated(): void {
		if (!this.closest('py-playground')?.contains(document.activeElement)) return;
		this.renderRoot.querySelector<HTMLElement>('[data-move=next]')?.focus();
	}

	/** The code's box scrolls, never the page. */
	protected override updated(): void {
		const box = this.renderRoot.querySelector<HTMLElement>('.code');
		const line = box?.querySelector<HTMLElement>('[aria-current]');
		if (!box || !line) return;
		const top = line.offsetTop - box.offsetTop;
		if (top < box.scrollTop || top + line.offsetHeight > box.scrollTop + box.clientHeight)
			box.scrollTop = top - box.clientHeight / 2;
	}

	#goTo(at: number): void {
		this.at = Math.min(Math.max(at, 0), (this.trace?.steps.length ?? 1) - 1);
	}

	/** Boxes that scroll and the slider keep their own keys. */
	#onKey(event: KeyboardEvent): void {
		const [target] = event.composedPath();
		if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLButtonElement)) return;
		const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: Number.MAX_SAFE_INTEGER }[
			event.key
		];
		if (to === undefined) return;
		event.preventDefault();
		this.#goTo(to);
	}
}

if (!customElements.get('trace-view')) customElements.define('trace-view', TraceView);

import { html, nothing, type TemplateResult } from 'lit';
import { clockText, paused, spentMs, started } from '#src/labs/clock.ts';
import type { TestPart } from '#src/labs/exit-report.ts';
import { ExitTestElement } from './exit-test-element.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** A clock for the parts, which the reader may start, stop and hide. It goes on while the page is closed, as in a real test. */
class ExitClock extends ExitTestElement {
	static override properties = { status: { state: true } };

	/** What a screen reader is told: starts, stops and the end of the time, not each second. */
	declare status: string;
	#timer: ReturnType<typeof setInterval> | undefined;
	/** The part whose end was told. */
	#told = '';

	constructor() {
		super();
		this.status = '';
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		clearInterval(this.#timer);
	}

	protected override willUpdate(): void {
		clearInterval(this.#timer);
		if (this.isConnected && this.attempt.running)
			this.#timer = setInterval(() => this.requestUpdate(), SECOND_MS);
		this.#tellEnd();
	}

	protected override render(): TemplateResult {
		const { hidden } = this.attempt;
		return html`
			<p class="actions">
				<button type="button" aria-expanded=${!hidden} @click=${() => this.#hide(!hidden)}>
					${hidden ? 'Show the clock' : 'Hide the clock'}
				</button>
			</p>
			${
				hidden
					? nothing
					: html`<ul class="plain times">
							${this.parts.map((part) => this.#partView(part))}
						</ul>`
			}
			<p class="test-status" role="status">${this.status}</p>
		`;
	}

	#partView(part: TestPart): TemplateResult {
		const ms = spentMs(this.attempt, part.id, Date.now());
		const over = ms - part.minutes * MINUTE_MS;
		const runs = this.attempt.running?.part === part.id;
		return html`<li>
			<span class="name">${part.title}</span>
			<span class="time ${over > 0 ? 'over' : ''}">
				${clockText(ms)} of ${part.minutes} min${over > 0 ? `, ${clockText(over)} over` : ''}
			</span>
			<button
				type="button"
				class=${runs ? 'primary' : ''}
				aria-label="${runs ? 'Stop' : 'Start'} the clock: ${part.title}"
				@click=${() => (runs ? this.#stop() : this.#start(part))}
			>
				${runs ? 'Stop' : 'Start'}
			</button>
		</li>`;
	}

	#start(part: TestPart): void {
		this.keepAttempt(started(this.attempt, part.id, Date.now()));
		this.#told = '';
		this.status = `The clock runs: ${part.title}, ${part.minutes} minutes.`;
	}

	#stop(): void {
		this.keepAttempt(paused(this.attempt, Date.now()));
		this.status = 'The clock stands.';
	}

	#hide(hidden: boolean): void {
		this.keepAttempt({ ...this.attempt, hidden });
	}

	#tellEnd(): void {
		const { running, hidden } = this.attempt;
		const part = this.parts.find(({ id }) => id === running?.part);
		if (!part || hidden || this.#told === part.id) return;
		if (spentMs(this.attempt, part.id, Date.now()) < part.minutes * MINUTE_MS) return;
		this.#told = part.id;
		this.status = `${part.title}: the ${part.minutes} minutes are over. The clock goes on.`;
	}
}

if (!customElements.get('exit-clock')) customElements.define('exit-clock', ExitClock);

import { keepError } from '#src/errors/kept-error.ts';
import { typeOf } from '#src/errors/recorded-error.ts';
import { href } from '#src/lib/href.ts';
import type { Shown } from '#src/runtime/protocol.ts';
import type { Timing } from '#src/runtime/timing.ts';
import type { Trace } from '#src/runtime/trace.ts';
import { domOf } from './dom.ts';
import { type Element, treeOf } from './tree.ts';

/** What a running program shows, as it comes. */
export class LiveOutput {
	readonly #region: HTMLElement;
	#images: string[] = [];
	#text: { element: HTMLElement; stream: 'out' | 'err' } | null = null;

	constructor(region: HTMLElement) {
		this.#region = region;
	}

	/** Empties the region and frees the figures that were in it. */
	clear(): void {
		for (const image of this.#images) URL.revokeObjectURL(image);
		this.#images = [];
		this.#text = null;
		this.#region.replaceChildren();
	}

	show(item: Shown): void {
		switch (item.kind) {
			case 'text':
				this.#append(item.stream, item.chunk);
				return;
			case 'figure': {
				const image = URL.createObjectURL(new Blob([item.png], { type: 'image/png' }));
				this.#images.push(image);
				this.#add(domOf(treeOf({ kind: 'figure', alt: item.alt }, image)));
				return;
			}
			case 'table':
				this.#add(domOf(treeOf(item)));
				return;
			case 'trace':
				this.#showTrace(item.trace);
				return;
			case 'timing':
				// Shown beside the desktop's figures, which the region knows nothing of.
				this.#region.dispatchEvent(new CustomEvent<Timing>('timing', { bubbles: true, detail: item.timing }));
				return;
			case 'capped':
				this.notice(`Output stops here: the page shows ${item.limitBytes / 1024} KB of a run.`);
		}
	}

	raised(error: string, message: string, traceback: string, line: number | null): void {
		this.#add(domOf(treeOf({ kind: 'raised', error, message, traceback, line })));
		if (error !== 'SystemExit') this.#add(explanationLink(error, traceback));
	}

	notice(text: string): void {
		this.#add(domOf({ tag: 'p', attributes: { class: 'notice' }, children: [text] }));
	}

	/** In place of the output, which the trace shows as it grew. */
	#showTrace(trace: Trace): void {
		this.clear();
		this.#add(Object.assign(document.createElement('trace-view'), { trace }));
		import('#src/components/trace-view/trace-view.ts').catch(() =>
			this.notice('A part of this page could not be loaded. Check your connection and press Trace again.'),
		);
	}

	#append(stream: 'out' | 'err', chunk: string): void {
		if (this.#text?.stream !== stream) {
			const element = domOf(treeOf({ kind: 'text', stream, text: '' }));
			this.#add(element);
			this.#text = { element, stream };
		}
		this.#text.element.append(chunk);
	}

	#add(element: HTMLElement): void {
		this.#text = null;
		this.#region.append(element);
	}
}

/** The index of errors has the type or says kindly that it hasn't; it finds the message that is kept for it. */
function explanationLink(error: string, traceback: string): HTMLElement {
	const link: Element = {
		tag: 'a',
		attributes: { href: href(`errors/#${typeOf(error)}`) },
		children: ['What does this error mean?'],
	};
	const line = domOf({ tag: 'p', attributes: { class: 'explanation' }, children: [link] });
	line.addEventListener('click', () => keepError(traceback));
	return line;
}

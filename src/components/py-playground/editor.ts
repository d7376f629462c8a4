import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
	bracketMatching,
	HighlightStyle,
	indentOnInput,
	indentUnit,
	syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	drawSelection,
	EditorView,
	highlightSpecialChars,
	keymap,
	lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorOptions {
	readonly code: string;
	readonly label: string;
	readonly onChange: (code: string) => void;
	readonly onRun: () => void;
}

export interface Editor {
	/** Replaces the text as one step that can be undone. */
	setCode: (code: string) => void;
	/** Marks the 1-based line in which an error surfaced; null takes the mark away. */
	markRaised: (line: number | null) => void;
	focus: () => void;
}

/** The colours of the highlighted page, so that opening the editor changes nothing but the caret. */
const colours = HighlightStyle.define([
	{ tag: [tags.comment], color: 'var(--code-comment)' },
	{
		tag: [tags.keyword, tags.operatorKeyword, tags.operator, tags.definitionKeyword],
		color: 'var(--code-keyword)',
	},
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
	{ tag: [tags.number, tags.bool, tags.null, tags.self], color: 'var(--code-constant)' },
	{
		tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))],
		color: 'var(--code-function)',
	},
	{ tag: [tags.definition(tags.className), tags.className], color: 'var(--code-name)' },
]);

const look = EditorView.theme({
	'&': { color: 'var(--code-ink)', backgroundColor: 'var(--code-paper)', fontSize: 'var(--size-code)' },
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
	'.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', maxHeight: '36rem' },
	'.cm-content, .cm-gutter': { minHeight: 'var(--editor-height, 0)' },
	'.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-soft)', border: 'none' },
	'.cm-cursor': { borderLeftColor: 'var(--code-ink)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'var(--mark-paper)',
	},
	'.cm-raised': { backgroundColor: 'var(--wrong-paper)', boxShadow: 'inset 3px 0 var(--wrong)' },
});

/** Those that CodeMirror doesn't show of its own: they turn the text around them, or take no room. */
const HIDDEN = /[\u061c\u202a-\u202c\u2060-\u2065\u2068\u206a-\u206f]/g;

const raise = StateEffect.define<number | null>();
const raisedMark = Decoration.line({ class: 'cm-raised' });
const raisedField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, { changes, effects, state }) {
		const effect = effects.find((candidate) => candidate.is(raise));
		if (!effect) return marks.map(changes);
		const line = effect.value as number | null;
		if (line === null || line > state.doc.lines) return Decoration.none;
		return Decoration.set([raisedMark.range(state.doc.line(line).from)]);
	},
	provide: (field) => EditorView.decorations.from(field),
});

/** CodeMirror in a shadow root: its styles are then sheets, which the page's security policy allows, not style elements. */
export function openEditor(host: HTMLElement, { code, label, onChange, onRun }: EditorOptions): Editor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const run = () => {
		onRun();
		return true;
	};
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: code,
			extensions: [
				lineNumbers(),
				history(),
				drawSelection(),
				highlightSpecialChars({ addSpecialChars: HIDDEN }),
				indentOnInput(),
				bracketMatching(),
				indentUnit.of('    '),
				python(),
				syntaxHighlighting(colours),
				look,
				raisedField,
				keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
				// The browser needs no tabindex to reach it; what checks pages looks for one.
				EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onChange(update.state.doc.toString());
				}),
			],
		}),
	});
	return {
		setCode: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
		markRaised: (line) => view.dispatch({ effects: raise.of(line) }),
		focus: () => view.focus(),
	};
}

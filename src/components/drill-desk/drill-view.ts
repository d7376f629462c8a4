import { html, nothing, type TemplateResult } from 'lit';
import '#src/components/answer-steps/answer-steps.ts';
import type { Step } from '#src/components/answer-steps/answer-steps.ts';
import { codeText } from '#src/components/code-text/code-text.ts';
import { gradeBar } from '#src/components/grade-bar/grade-bar.ts';
import { keptNote } from '#src/components/kept-note/kept-note.ts';
import type { DrillSession } from '#src/interview/drill-session.ts';
import type { Grade } from '#src/interview/grade.ts';
import type { Question, Questions } from '#src/interview/question.ts';
import type { Asked } from '#src/interview/queue.ts';
import { LEVEL_NAMES } from '#src/lib/level-names.ts';
import { recall } from '#src/progress/memory.ts';
import type { Drill } from '#src/progress/sections/drill.ts';
import { dueList, suspendedList, WHY } from './due-list.ts';
import { emptyView } from './empty-view.ts';
import { keysDialog } from './keys-dialog.ts';
import { settingsView } from './settings-view.ts';

export interface DrillModel {
	readonly questions: Questions | null;
	readonly failed: boolean;
	readonly step: Step;
	readonly points: readonly string[];
	readonly status: string;
	readonly suggested: Grade;
	readonly session: DrillSession;
}

export interface DrillActions {
	retry(): void;
	/** Opens the next step of the answer. */
	open(): void;
	tick(points: readonly string[]): void;
	grade(grade: Grade): void;
	move(by: 1 | -1): void;
	goTo(id: string): void;
	undo(): void;
	suspend(): void;
	bringBack(id: string): void;
	more(): void;
	set(settings: Partial<Drill>): void;
	help(): void;
}

export function drillView(model: DrillModel, act: DrillActions): TemplateResult {
	const { questions, session } = model;
	const asked = session.queue(questions);
	const question = session.current(questions);
	return html`
		<p class="desk-status" role="status">${model.status}</p>
		${keptNote()} ${questions ? nothing : waiting(model.failed, act)}
		${questions && question ? card(model, questions, question, asked, act) : nothing}
		${questions && !question ? emptyView(questions, session, act) : nothing}
		${
			questions
				? html`${dueList(questions, asked, question, act)} ${settingsView(questions, session, act)}
					${suspendedList(questions, act)}`
				: nothing
		}
		${keysDialog()}
	`;
}

function waiting(failed: boolean, act: DrillActions): TemplateResult {
	return failed
		? html`<p>The questions did not arrive. <button type="button" @click=${act.retry}>Try again</button></p>`
		: html`<p>Loading the questions …</p>`;
}

function card(
	{ step, points, suggested, session }: DrillModel,
	questions: Questions,
	question: Question,
	asked: readonly Asked[],
	act: DrillActions,
): TemplateResult {
	const { cards, keys } = recall('drill');
	const why = asked.find(({ id }) => id === question.id)?.why;
	return html`<article class="card" aria-labelledby="drill-question">
		<p class="kicker">
			${[question.stage, LEVEL_NAMES[question.level], why && WHY[why]].filter(Boolean).join(' · ')}
			<span class="left">${asked.length} left</span>
		</p>
		<h2 id="drill-question" tabindex="-1" data-heading>${codeText(question.question)}</h2>
		<answer-steps
			.question=${question}
			.questions=${questions}
			.step=${step}
			.points=${points}
			.letters=${keys}
			.grading=${gradeBar(
				{ title: 'How did it go?', card: cards[question.id], suggested, keys, now: new Date() },
				act.grade,
			)}
			@answer-step=${act.open}
			@answer-points=${(event: CustomEvent<readonly string[]>) => act.tick(event.detail)}
		></answer-steps>
		<p class="actions">
			<button type="button" @click=${() => act.move(-1)}>Back</button>
			<button type="button" @click=${() => act.move(1)}>Later</button>
			<button type="button" @click=${act.suspend}>Suspend</button>
			<button type="button" ?disabled=${!session.canUndo} @click=${act.undo}>Undo</button>
			<button type="button" @click=${act.help}>Keys</button>
		</p>
	</article>`;
}

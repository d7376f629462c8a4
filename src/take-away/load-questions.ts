import { loadRenderers } from 'astro:container';
import { type CollectionEntry, getEntry, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { tags } from '#src/components/tags.ts';
import { stageAddress } from '#src/lib/address.ts';
import { loadCourse, type Stage, type Topic } from '#src/lib/course.ts';
import { outputText } from './output-text.ts';
import { plainHtml } from './plain-html.ts';
import type { TakenQuestion } from './question.ts';

let loading: Promise<TakenQuestion[]> | undefined;

/** Every question in the course's order. All formats are made of this one list. */
export function loadQuestions(): Promise<TakenQuestion[]> {
	// A dozen files and pages are made of it, and rendering takes seconds; the authors' server must see what changes.
	if (import.meta.env.DEV) return load();
	loading ??= load();
	return loading;
}

async function load(): Promise<TakenQuestion[]> {
	const [stages, renderers] = await Promise.all([loadCourse(), loadRenderers([getContainerRenderer()])]);
	const container = await AstroContainer.create({ renderers });
	const answerOf = async (entry: CollectionEntry<'questions'>) => {
		const { Content } = await render(entry);
		return plainHtml(await container.renderToString(Content, { props: { components: tags } }));
	};
	const entries = stages.flatMap((stage) =>
		stage.topics.flatMap((topic) => topic.questions.map((entry) => ({ stage, topic, entry }))),
	);
	return Promise.all(
		entries.map(async ({ stage, topic, entry }) => ({
			...fieldsOf(stage, topic, entry),
			answer: await answerOf(entry),
			proof: await proofOf(entry),
		})),
	);
}

function fieldsOf(
	stage: Stage,
	topic: Topic,
	{ id, data }: CollectionEntry<'questions'>,
): Omit<TakenQuestion, 'answer' | 'proof'> {
	const { question, level, hint, short, listenFor, followUps, pitfalls, tags, libraries } = data;
	return {
		id,
		path: stageAddress(id),
		stage: { id: stage.entry.id, number: stage.number, short: stage.entry.data.short },
		topic: topic.entry.data.title,
		level,
		question,
		hint,
		short,
		listenFor,
		followUps,
		pitfalls,
		tags,
		libraries,
	};
}

async function proofOf({ id }: CollectionEntry<'questions'>): Promise<TakenQuestion['proof']> {
	const program = await getEntry('programs', `stages/${id}`);
	if (!program) return null;
	const { code, recording } = program.data;
	return { code: code.trimEnd(), output: recording ? outputText(recording).trimEnd() : '' };
}

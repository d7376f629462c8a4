import { loadRenderers } from 'astro:container';
import { type CollectionEntry, getEntry, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { tags } from '#src/components/tags.ts';
import { entryAddress } from '#src/lib/address.ts';
import { type Chapter, loadCourse, type Topic } from '#src/lib/course.ts';
import { outputText } from './output-text.ts';
import { plainHtml } from './plain-html.ts';
import type { TakenQuestion } from './question.ts';

const SITE = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

let loading: Promise<TakenQuestion[]> | undefined;

/** Every question in the course's order. All formats are made of this one list. */
export function loadQuestions(): Promise<TakenQuestion[]> {
	// A dozen files and pages are made of it, and rendering takes seconds; the authors' server must see what changes.
	if (import.meta.env.DEV) return load();
	loading ??= load();
	return loading;
}

async function load(): Promise<TakenQuestion[]> {
	const [chapters, renderers] = await Promise.all([loadCourse(), loadRenderers([getContainerRenderer()])]);
	const container = await AstroContainer.create({ renderers });
	const answerOf = async (entry: CollectionEntry<'questions'>) => {
		const { Content } = await render(entry);
		return plainHtml(await container.renderToString(Content, { props: { components: tags } }), SITE);
	};
	const entries = chapters.flatMap((chapter) =>
		chapter.topics.flatMap((topic) => topic.questions.map((entry) => ({ chapter, topic, entry }))),
	);
	return Promise.all(
		entries.map(async ({ chapter, topic, entry }) => ({
			...fieldsOf(chapter, topic, entry),
			answer: await answerOf(entry),
			proof: await proofOf(entry),
		})),
	);
}

function fieldsOf(
	chapter: Chapter,
	topic: Topic,
	{ id, data }: CollectionEntry<'questions'>,
): Omit<TakenQuestion, 'answer' | 'proof'> {
	const { question, level, hint, short, listenFor, followUps, pitfalls, tags, libraries } = data;
	return {
		id,
		path: entryAddress(id),
		stage: { id: chapter.entry.id, number: chapter.number, short: chapter.entry.data.short },
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
	const program = await getEntry('programs', id);
	if (!program) return null;
	const { code, recording } = program.data;
	return { code: code.trimEnd(), output: recording ? outputText(recording).trimEnd() : '' };
}

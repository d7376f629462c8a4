import type { MarkdownHeading } from 'astro';
import type { Topic } from './course.ts';
import { slugOf } from './course.ts';

/** A line of "On this page". Depth 2 is a part, depth 3 stands below it. */
export interface ContentsItem {
	readonly slug: string;
	readonly text: string;
	readonly depth: 2 | 3;
}

export function headingItems(headings: readonly MarkdownHeading[]): ContentsItem[] {
	return headings.flatMap(({ slug, text, depth }) =>
		depth === 2 || depth === 3 ? [{ slug, text, depth }] : [],
	);
}

/**
 * Everything on a topic's page that has an anchor.
 * @throws Error when two things would share an anchor: a link or search result would lead to the wrong one.
 */
export function topicContents(topic: Topic, headings: readonly MarkdownHeading[]): ContentsItem[] {
	const { pitfalls, questions } = topic;
	const items: ContentsItem[] = [
		...headingItems(headings),
		...part(
			'pitfalls',
			'Pitfalls',
			pitfalls.map((entry) => [slugOf(entry), entry.data.title]),
		),
		...part(
			'questions',
			'Interview questions',
			questions.map((entry) => [slugOf(entry), entry.data.question]),
		),
	];
	const slugs = items.map((item) => item.slug);
	const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
	if (twice) {
		throw new Error(
			`${topic.entry.filePath}: two headings, pitfalls or questions of this page are called "${twice}". Rename one.`,
		);
	}
	return items;
}

function part(slug: string, text: string, children: readonly (readonly [string, string])[]): ContentsItem[] {
	if (children.length === 0) return [];
	return [{ slug, text, depth: 2 }, ...children.map(([slug, text]) => ({ slug, text, depth: 3 as const }))];
}

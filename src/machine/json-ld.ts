import { withoutMarks } from '#src/lib/marked-code.ts';

/**
 * What search engines may read of a page, in schema.org's words. Every text in it is also text of the page: engines distrust,
 * rightly, what only they are told.
 */
export type JsonLd = Readonly<Record<string, unknown>>;

interface Crumb {
	readonly text: string;
	/** Full address where it is known. */
	readonly url: string;
}

/** @param trail from the top down, the page itself last. */
export function breadcrumbList(trail: readonly Crumb[]): JsonLd {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ text, url }, at) => ({
			'@type': 'ListItem',
			position: at + 1,
			name: withoutMarks(text),
			item: url,
		})),
	};
}

/** A topic's page; `summary` is the line under its title. */
export function learningResource(title: string, summary: string, url: string): JsonLd {
	return {
		'@type': ['TechArticle', 'LearningResource'],
		headline: withoutMarks(title),
		abstract: withoutMarks(summary),
		url,
		inLanguage: 'en',
		isAccessibleForFree: true,
	};
}

interface Flashcard {
	readonly question: string;
	readonly short: string;
}

/** The questions of a topic with their short answers. */
export function quiz(about: string, questions: readonly Flashcard[]): JsonLd {
	return {
		'@type': 'Quiz',
		about: { '@type': 'Thing', name: withoutMarks(about) },
		hasPart: questions.map(({ question, short }) => ({
			'@type': 'Question',
			eduQuestionType: 'Flashcard',
			text: withoutMarks(question),
			acceptedAnswer: { '@type': 'Answer', text: withoutMarks(short) },
		})),
	};
}

/** The text of a `<script type="application/ld+json">`, which no content can end early. */
export function jsonLdText(graph: readonly JsonLd[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

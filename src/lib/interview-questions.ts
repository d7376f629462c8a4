import { LEVELS, type Question } from '#src/interview/question.ts';
import { loadCourse } from './course.ts';

/** Every question in the order in which a reader who begins at the beginning would learn them: by stage or lab, then by level. */
export async function interviewQuestions(): Promise<Question[]> {
	const chapters = await loadCourse();
	return chapters.flatMap(({ entry: { data }, topics }) =>
		topics
			.flatMap(({ questions }) => questions)
			.toSorted((a, b) => LEVELS.indexOf(a.data.level) - LEVELS.indexOf(b.data.level))
			.map(({ id, data: { question, level, tags, libraries, hint, short, listenFor, followUps } }) => ({
				id,
				question,
				level,
				stage: data.short,
				tags,
				libraries,
				hint,
				short,
				listenFor,
				followUps,
			})),
	);
}

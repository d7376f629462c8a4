import { type CollectionEntry, getCollection } from 'astro:content';
import { byPath } from './content-id.ts';
import { loadStages, type Stage } from './course.ts';
import { href } from './href.ts';

export interface Exercise {
	readonly entry: CollectionEntry<'exercises'>;
	readonly url: string;
}

export interface StageExercises {
	readonly stage: Stage;
	readonly exercises: readonly Exercise[];
}

const LEVELS = ['junior', 'mid', 'senior'];

/** The exercises by stage, easy ones first. @throws Error when an exercise names a stage that does not exist. */
export async function loadExercises(): Promise<StageExercises[]> {
	const [stages, entries] = await Promise.all([loadStages(), getCollection('exercises')]);
	const lost = entries.find(({ data }) => !stages.some(({ entry }) => entry.id === data.stage));
	if (lost)
		throw new Error(`${lost.filePath}: there is no stage "${lost.data.stage}". Correct the field stage.`);
	return stages.map((stage) => ({ stage, exercises: exercisesOf(stage.entry.id, entries) }));
}

function exercisesOf(stage: string, entries: readonly CollectionEntry<'exercises'>[]): Exercise[] {
	const rank = ({ data }: CollectionEntry<'exercises'>) => LEVELS.indexOf(data.level) * 1000 + data.minutes;
	return entries
		.filter(({ data }) => data.stage === stage)
		.toSorted((a, b) => rank(a) - rank(b) || byPath(a, b))
		.map((entry) => ({ entry, url: href(`exercises/${entry.id}/`) }));
}

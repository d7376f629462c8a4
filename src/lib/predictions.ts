import { type CollectionEntry, getCollection } from 'astro:content';
import { byPath } from './content-id.ts';
import { loadStages, type Stage } from './course.ts';

export interface StagePredictions {
	readonly stage: Stage;
	readonly predictions: readonly CollectionEntry<'predictions'>[];
}

/** The predictions by stage, stages without any left out. @throws Error when one names a stage that does not exist. */
export async function loadPredictions(): Promise<StagePredictions[]> {
	const [stages, entries] = await Promise.all([loadStages(), getCollection('predictions')]);
	const lost = entries.find(({ data }) => !stages.some(({ entry }) => entry.id === data.stage));
	if (lost)
		throw new Error(`${lost.filePath}: there is no stage "${lost.data.stage}". Correct the field stage.`);
	return stages
		.map((stage) => ({
			stage,
			predictions: entries.filter(({ data }) => data.stage === stage.entry.id).toSorted(byPath),
		}))
		.filter(({ predictions }) => predictions.length > 0);
}

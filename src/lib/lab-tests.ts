import { type CollectionEntry, getCollection } from 'astro:content';
import { type Lab, loadLabs } from './course.ts';

/** What a reader of a lab can put themselves to. */
export interface LabTests {
	readonly lab: Lab;
	readonly checklist: CollectionEntry<'checklists'> | undefined;
	readonly exitTest: CollectionEntry<'exitTests'> | undefined;
}

export async function loadLabTests(): Promise<LabTests[]> {
	const [labs, checklists, exitTests] = await Promise.all([
		loadLabs(),
		getCollection('checklists'),
		getCollection('exitTests'),
	]);
	return labs.map((lab) => ({
		lab,
		checklist: checklists.find(({ id }) => id === `${lab.entry.id}/checklist`),
		exitTest: exitTests.find(({ id }) => id === `${lab.entry.id}/exit-test`),
	}));
}

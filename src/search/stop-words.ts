const STOP_WORDS = new Set(
	(
		'a about actually again after all although anybody also always am an and any are as at be because been before being best between but by can ' +
		"can't cannot could difference do does doesn't doing don't e error every example explain for from get gets getting " +
		"give gives good got has have how i if in instead into is isn't it its just know let like made make makes many me mean means my " +
		'need nobody not nothing of on one only or our out over same should so some something somebody still than that the their them then there ' +
		'these they this to too tutorial two up use used using vs want was way we what when where which while who why will ' +
		'with without work works would wrong you your'
	).split(' '),
);

/** Words of the trade that stand on nearly every page: they narrow nothing. */
const EVERYWHERE = new Set(['python', 'code', 'program', 'function', 'value', 'values']);

/** Whether a word narrows nothing; numbers and the A and B of `A @ B` among them. */
export function isWeak(word: string): boolean {
	return word.length === 1 || /^\d+$/.test(word) || STOP_WORDS.has(word) || EVERYWHERE.has(word);
}

/** Records whose texts are in one file: results come from all over the site, so few files of middling size are best. */
const TOGETHER = 50;
/** Characters of a text that passages are taken from: texts in full would be a third of all that the search loads. */
const LONGEST = 900;

/** Texts of the records in the order of `records.json`, as they are written into files: how they begin. */
export function groupTexts(records: readonly string[]): string[][] {
	const texts = records.map((text) => text.slice(0, LONGEST));
	const count = Math.ceil(texts.length / TOGETHER);
	return Array.from({ length: count }, (_, i) => texts.slice(i * TOGETHER, (i + 1) * TOGETHER));
}

export function textsFile(group: number): string {
	return `texts/${group}.json`;
}

/** The records' texts, loaded when a passage of one is shown. */
export class Texts {
	readonly #load: (file: string) => Promise<readonly string[]>;
	readonly #groups = new Map<number, Promise<readonly string[]>>();

	constructor(load: (file: string) => Promise<readonly string[]>) {
		this.#load = load;
	}

	/** @param place of the record in `records.json`. */
	async text(place: number): Promise<string> {
		const texts = await this.#group(Math.floor(place / TOGETHER));
		return texts[place % TOGETHER] ?? '';
	}

	#group(number: number): Promise<readonly string[]> {
		const known = this.#groups.get(number);
		if (known) return known;
		const group = this.#load(textsFile(number));
		this.#groups.set(number, group);
		group.catch(() => this.#groups.delete(number));
		return group;
	}
}

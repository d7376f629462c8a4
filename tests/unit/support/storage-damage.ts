/** What can be wrong with an entry of the progress. */
export interface Damage {
	readonly kind: string;
	/** Which of the damages of this kind, and which entry of the storage. */
	readonly seed: number;
	/** Whether readers must be told; null where chance may leave something that can be read. */
	readonly told: boolean | null;
	readonly spoil: (text: string) => string;
}

const WRONG = ['1', '"x"', 'true', '[1]', '[[]]', '{"odd":{"er":[null]}}'];
const VERSIONS = ['2', '"1"', '-1', 'null', '{}', '1e999'];
const NAMES = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"';

type Kind = readonly [kind: string, told: boolean | null, spoil: (text: string, seed: number) => string];

const KINDS: readonly Kind[] = [
	['cut off', true, (text, seed) => text.slice(0, (seed * 37) % text.length)],
	['a value of another type', true, (text, seed) => withWrongLeaf(text, seed)],
	['other content', true, (text, seed) => text.replace(/"content":.*/s, `"content":${WRONG[seed % 5]}}`)],
	['no envelope', true, (_, seed) => WRONG[seed % WRONG.length] ?? ''],
	['another version', true, (text, seed) => text.replace('"version":1', `"version":${VERSIONS[seed % 6]}`)],
	['no version', false, (text) => text.replace('"version":1,', '')],
	['huge', true, (_, seed) => `{"version":1,"content":${'[{"a":'.repeat(20_000 + seed)}`],
	['names of prototypes', null, (text) => text.replace('"content":{', `"content":{${NAMES},`)],
	['characters changed', null, (text, seed) => withNoise(text, seed)],
	['twice', true, (text) => text + text],
];

export function damages(count: number): Damage[] {
	return Array.from({ length: count }, (_, at) => {
		const seed = Math.floor(at / KINDS.length);
		const [kind, told, spoil] = KINDS[at % KINDS.length] as Kind;
		return { kind, seed, told, spoil: (text) => spoil(text, seed) };
	});
}

/** One string, number, or flag of the content becomes an object. */
function withWrongLeaf(text: string, seed: number): string {
	const [head = '', content = ''] = text.split(/(?<="content":)/);
	const leaves = [...content.matchAll(/(?<=[:[,])("[^"]*"(?=[,\]}])|[\d.]+|true|false)/g)];
	const leaf = leaves[(seed * 7) % leaves.length];
	if (!leaf) throw new Error(`nothing to spoil in ${text}`);
	return `${head}${content.slice(0, leaf.index)}{"odd":1}${content.slice(leaf.index + leaf[0].length)}`;
}

function withNoise(text: string, seed: number): string {
	const noise = 'x"{}[]:,0\u0000\u202e\ud800';
	const characters = [...text];
	for (let nth = 0; nth < 3; nth++)
		characters[(seed * 53 + nth * 101) % characters.length] = noise[(seed + nth * 5) % noise.length] ?? '';
	return characters.join('');
}

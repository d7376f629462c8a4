import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const KINDS = ['topic', 'pitfall', 'question', 'exercise'] as const;
export type Kind = (typeof KINDS)[number];

export interface Order {
	readonly kind: Kind;
	/**
	 * As `numpy-numerical-computing` (topic, exercise) or `numpy-numerical-computing/broadcasting`; of labs `labs/ml-stack` or
	 * `labs/ml-stack/cross-validation`. Numbers may stand in front.
	 */
	readonly parent: string;
	readonly slug: string;
}

const TEMPLATES = join(import.meta.dirname, 'templates');
const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Copies the kind's template to where it belongs, with the next number in front. Its empty frontmatter fails the build
 * until it is filled in.
 * @param content the folder `content`.
 * @returns the new page's file, from `content` on.
 * @throws Error that names the cure when the place or the name does not fit.
 */
export async function scaffold(content: string, { kind, parent, slug }: Order): Promise<string> {
	if (!SLUG.test(slug))
		throw new Error(`"${slug}": use small letters, digits and single hyphens, a letter first`);
	const path = parent.replace(/\/$/, '');
	const root = path.startsWith('labs/') ? 'labs' : 'stages';
	const [chapterName = '', topicName] = path.replace(/^labs\//, '').split('/');
	if (kind === 'exercise' && root === 'labs')
		throw new Error('an exercise belongs to a stage; its field "topics" may name the pages of labs');
	const chapter = await findFolder(join(content, root), chapterName);
	if (kind === 'exercise') return newExercise(content, chapter, slug);
	if (kind === 'topic') return newPage(content, join(root, chapter), kind, slug, 2);
	if (!topicName) throw new Error(`a ${kind} belongs to a topic: give ${path}/topic`);
	const topic = join(root, chapter, await findFolder(join(content, root, chapter), topicName));
	await refuseTaken(content, topic, slug);
	if (kind === 'pitfall') return newPage(content, join(topic, 'pitfalls'), kind, slug, 1);
	return newQuestion(content, join(topic, 'questions'), slug);
}

async function newPage(
	content: string,
	folder: string,
	kind: Kind,
	slug: string,
	digits: number,
): Promise<string> {
	const names = await namesIn(join(content, folder));
	refuseIn(names, folder, slug);
	const page = join(folder, numbered(names, slug, digits));
	await cp(join(TEMPLATES, kind), join(content, page), { recursive: true });
	return join(page, 'index.mdx');
}

async function newQuestion(content: string, folder: string, slug: string): Promise<string> {
	const file = join(folder, `${numbered(await namesIn(join(content, folder)), slug, 1)}.mdx`);
	await mkdir(join(content, folder), { recursive: true });
	await cp(join(TEMPLATES, 'question/question.mdx'), join(content, file));
	return file;
}

async function newExercise(content: string, stage: string, slug: string): Promise<string> {
	refuseIn(await namesIn(join(content, 'exercises')), 'exercises', slug);
	const page = join('exercises', slug, 'index.mdx');
	await cp(join(TEMPLATES, 'exercise'), join(content, 'exercises', slug), { recursive: true });
	const text = await readFile(join(content, page), 'utf8');
	await writeFile(join(content, page), text.replace('stage: ""', `stage: ${withoutNumber(stage)}`));
	return page;
}

/** A topic's pitfalls and questions share one page, and so their anchors. */
async function refuseTaken(content: string, topic: string, slug: string): Promise<void> {
	for (const part of ['pitfalls', 'questions']) {
		refuseIn(await namesIn(join(content, topic, part)), join(topic, part), slug);
	}
}

function refuseIn(names: readonly string[], folder: string, slug: string): void {
	const taken = names.find((name) => withoutNumber(name) === slug);
	if (taken) throw new Error(`content/${folder}/${taken} has that name already: choose another`);
}

async function findFolder(folder: string, wanted: string): Promise<string> {
	const names = (await namesIn(folder)).filter((name) => /^\d+-/.test(name));
	const found = names.find((name) => withoutNumber(name) === withoutNumber(wanted));
	if (found) return found;
	throw new Error(`no folder "${wanted}" in ${folder}: give one of ${names.map(withoutNumber).join(', ')}`);
}

/** Names of files (without their endings) and folders. */
async function namesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder).catch(() => []);
	return entries.map((name) => name.replace(/\.\w+$/, ''));
}

function withoutNumber(name: string): string {
	return name.replace(/^\d+-/, '');
}

function numbered(names: readonly string[], slug: string, digits: number): string {
	const last = Math.max(0, ...names.map((name) => Number(/^\d+(?=-)/.exec(name)?.[0] ?? 0)));
	return `${String(last + 1).padStart(digits, '0')}-${slug}`;
}

/**
 * Where an entry of the stages and labs is read, without the site's base path: a stage, a lab and their pages on a page of their
 * own, a pitfall or question at its anchor on that page.
 * @param id as `numpy-numerical-computing/broadcasting/softmax-maximum` or `labs/ml-stack/cross-validation`.
 */
export function entryAddress(id: string): string {
	const path = id.startsWith('labs/') ? id : `stages/${id}`;
	const [root, chapter, topic, part] = path.split('/');
	const page = `${[root, chapter, topic].filter(Boolean).join('/')}/`;
	return part ? `${page}#${part}` : page;
}

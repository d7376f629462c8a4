/**
 * Where an entry of the stages is read, without the site's base path: a stage and a topic on a page of their own, a pitfall or
 * question at its anchor on the topic's page.
 * @param id as `numpy-numerical-computing/broadcasting/softmax-maximum`.
 */
export function stageAddress(id: string): string {
	const [stage, topic, part] = id.split('/');
	const page = `stages/${[stage, topic].filter(Boolean).join('/')}/`;
	return part ? `${page}#${part}` : page;
}

/** The ids of the stages' topics to which a text in Markdown links, in its order. */
export function topicsLinked(text = ''): string[] {
	return [...text.matchAll(/\]\(\/stages\/([\w-]+\/[\w-]+)\//g)].map(([, id = '']) => id);
}

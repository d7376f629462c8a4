/** Whether a reader who typed a line from memory meant this one: case, quotes and spaces don't decide. */
export function isSameLine(typed: string, line: string): boolean {
	const plain = plainOf(typed);
	return plain !== '' && plain === plainOf(line);
}

function plainOf(line: string): string {
	return line
		.toLowerCase()
		.replaceAll(/["'`“”‘’]/g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ?([^\p{L}\p{N} ]) ?/gu, '$1')
		.trim();
}

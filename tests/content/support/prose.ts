/** MDX without its code, fenced and inline: what is left must not hold tags or imports of its own. */
export function withoutCode(mdx: string): string {
	return mdx.replace(/^(```+|~~~+)[^\n]*\n.*?^\1[ \t]*$/gms, '').replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
}

/** Words as a reader counts them: table rules, list marks and tags are none. */
export function countWords(mdx: string): number {
	const text = mdx.replace(/<[^>]*>/g, ' ');
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

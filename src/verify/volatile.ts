/** What differs from run to run and says nothing; in recordings it stands masked. The one list. */
const MASKS: readonly (readonly [RegExp, string])[] = [
	[/\b0x[0-9a-f]{5,}\b/g, '0x…'],
	[/\/tmp\/tmp\w+/g, '/tmp/tmp…'],
	[/\bin \d+\.\d+s\b/g, 'in …s'],
];

export function maskVolatile(text: string): string {
	return MASKS.reduce((masked, [pattern, cover]) => masked.replace(pattern, cover), text);
}

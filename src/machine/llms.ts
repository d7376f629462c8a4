import { SITE_NAME } from '#src/lib/site.ts';
import type { BuiltPage } from './page.ts';

/** Headings by what the addresses below them begin with; the first that fits counts. */
const PARTS: readonly (readonly [start: string, heading: string])[] = [
	['stages/', 'Stages and topics'],
	['labs/', 'Labs'],
	['exercises/', 'Exercises'],
	['interview/', 'Interview preparation'],
	['', 'More'],
];

/** Files that answer more than a page does; paths below the site's root. */
const FILES: readonly (readonly [path: string, text: string])[] = [
	['data/v1/records.json', 'every stage, lab, topic, pitfall, question and exercise as JSON'],
	['data/v1/schema.json', 'the JSON Schema of these records'],
	['take-away/interview-questions.json', 'every interview question with its full answer and program as JSON'],
];

/**
 * `llms.txt`, as llmstxt.org has it: every page that search engines may list, with what it is about.
 * @param addressOf from a path below the site's root; a relative result counts from there.
 */
export function llms(pages: readonly BuiltPage[], addressOf: (path: string) => string): string {
	const shown = pages.filter(({ hidden }) => !hidden);
	const home = shown.find(({ path }) => path === '');
	const left = new Set(shown.filter((page) => page !== home));
	const parts = PARTS.map(([start, heading]) => {
		const inside = [...left].filter(({ path }) => path.startsWith(start));
		for (const page of inside) left.delete(page);
		return section(
			heading,
			inside.map(({ path, title, description }) => line(title, addressOf(path), description)),
		);
	});
	const files = FILES.map(([path, text]) => line(path, addressOf(path), text));
	const head = [`# ${SITE_NAME}`, ...(home ? [`> ${home.description}`] : [])];
	return `${[...head, ...parts.filter(Boolean), section('Data', files)].join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
	return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : '';
}

function line(title: string, address: string, text: string): string {
	return `- [${title}](${address}): ${text}`;
}

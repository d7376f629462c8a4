/** `npm run new topic|pitfall|question|exercise <stage or stage/topic, labs/lab or labs/lab/page> <slug>`: the files of a new page, to be filled in. */
import { dirname } from 'node:path';
import { KINDS, type Kind, scaffold } from './scaffold.ts';

const USAGE = `Usage: npm run new ${KINDS.join('|')} <stage or stage/topic, labs/lab or labs/lab/page> <slug>`;

const [kind, parent, slug] = process.argv.slice(2);
try {
	if (!isKind(kind) || !parent || !slug) throw new Error(USAGE);
	const page = await scaffold('content', { kind, parent, slug });
	console.log(`Wrote content/${page}\n\nNext:`);
	for (const [index, step] of nextSteps(kind, page).entries()) console.log(`  ${index + 1}. ${step}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function isKind(text: string | undefined): text is Kind {
	return KINDS.some((kind) => kind === text);
}

function nextSteps(kind: Kind, page: string): string[] {
	const folder = `content/${dirname(page)}`;
	const fill = `Fill in the frontmatter (the comments in src/schemas/${kind}.ts say what belongs there) and write the text.`;
	if (kind === 'exercise')
		return [
			fill,
			`Write starter.py, solution.py, checks.py and mistakes/*.py in ${folder}`,
			`Show that the checks do their work: npm run verify:exercises -- ${folder}`,
		];
	const ids = page.startsWith('labs/') ? 'brief-labs.json' : 'brief-ids.json';
	const id = `Take the brief id from tests/content/${ids}; add one there for something that the brief does not have.`;
	const record = `Record what the programs print, then read the output: npm run verify -- --record ${folder}`;
	return [fill, id, record, 'Check all: npm test'];
}

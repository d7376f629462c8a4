/**
 * `npm run bench:search [-- --site dist --gate --misses]`: how well the built site's search answers tests/search/queries.yaml.
 * `--gate` fails below the demands; `--misses` lists the tuning half's wrong answers, never the other's.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serve } from '#src/cli/serve.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { failures } from './demands.ts';
import { searchFilesBytes } from './files-bytes.ts';
import { askInBrowser } from './in-browser.ts';
import { type Asked, placeOf } from './measures.ts';
import { readQueries } from './queries.ts';
import { figuresOf, table } from './report.ts';

const { values: options } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
		gate: { type: 'boolean', default: false },
		misses: { type: 'boolean', default: false },
	},
});

const records = JSON.parse(await readFile(`${options.site}/records.json`, 'utf8')) as SearchRecord[];
const queries = await readQueries('tests/search/queries.yaml', records);
const site = await serve(options.site, { base: options.base, port: 0 });
try {
	const measured = await askInBrowser(
		site.url,
		queries.map(({ text }) => text),
	);
	const asked = queries.flatMap((query, i): Asked[] => {
		const answer = measured.answers[i];
		return answer ? [{ query, ...answer }] : [];
	});
	const figures = figuresOf(asked, measured, await searchFilesBytes(options.site));
	console.log(table(figures));
	if (options.misses) printMisses(asked);
	await mkdir('.cache', { recursive: true });
	await writeFile('.cache/search-bench.json', `${JSON.stringify(figures, null, '\t')}\n`);
	const short = failures(figures);
	for (const failure of short) console.error(`search: ${failure}`);
	if (options.gate && short.length > 0) process.exitCode = 1;
} finally {
	site.close();
}

function printMisses(asked: readonly Asked[]): void {
	const tuning = asked.filter(({ query }) => query.half === 'tuning');
	for (const one of tuning) {
		const { stratum, text, expected } = one.query;
		const place = placeOf(one);
		const right = stratum === 'nothing' ? one.found.length === 0 : place === 1;
		if (!right)
			console.log(`${stratum} ${place} "${text}"\n  ${one.found.slice(0, 5).join('\n  ')}\n  → ${expected}`);
	}
}

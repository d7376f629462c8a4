import { namesText } from './dropped.ts';
import { salvage } from './salvage.ts';
import { type Section, VERSION } from './section.ts';
import { type Contents, SECTIONS } from './sections.ts';
import { SECTION_NAMES } from './store.ts';

const FORMAT = 'Python for AI & Data: progress';

/** The text of the file that a reader takes to another browser. */
export function exportText(contents: Contents, now: Date): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: now.toISOString(), ...contents }, null, '\t')}\n`;
}

/**
 * What an exported file holds.
 * @throws Error in words for the reader: not such a file, a later version, a damaged part.
 */
export function parseExport(text: string): Contents {
	const file = parsed(text);
	if (file['format'] !== FORMAT) throw new Error('This is not a file that this site’s Export wrote.');
	const version = file['version'];
	if (version !== VERSION)
		throw new Error(
			`The file has version ${version}, this site reads version ${VERSION}. Reload the page to get the newest site, or export again.`,
		);
	const contents: Record<string, unknown> = {};
	for (const name of SECTION_NAMES) {
		if (!(name in file)) continue;
		const section = SECTIONS[name] as unknown as Section<unknown>;
		const { content, dropped } = salvage(section, file[name]);
		if (dropped.length > 0)
			throw new Error(
				`The part “${section.title}” of the file is damaged: ${namesText(dropped)}. Nothing was imported.`,
			);
		contents[name] = content;
	}
	return contents as Contents;
}

function parsed(text: string): Record<string, unknown> {
	try {
		const data: unknown = JSON.parse(text);
		if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
	} catch {
		// It is told below, with what is no object.
	}
	throw new Error('This is not a JSON file. Choose the file that Export gave you.');
}

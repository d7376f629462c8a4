/**
 * `npm run build:portable`: makes `portable/` from the built site: the same pages for a folder or a stick, opened by a double-click
 * on index.html, without a server.
 */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeText } from '#src/lib/size-text.ts';
import { makePortable } from './make.ts';

const { values } = parseArgs({
	options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'portable' } },
});
const folder = (path: string) => pathToFileURL(`${path}/`);
const { files, bytes } = await makePortable(folder(values.site), folder(values.out));
console.log(`${values.out}/: ${files} files, ${sizeText(bytes)}. Open ${values.out}/index.html.`);

/**
 * `npm run compress [-- --site dist]`: puts a `.gz` and a `.br` beside every file of the built site that is smaller so, for servers
 * that send what is there (docs/hosting.md).
 */
import { parseArgs } from 'node:util';
import { sizeText } from '#src/lib/size-text.ts';
import { compressSite } from './compress-site.ts';

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const { plain, gz, br } = await compressSite(values.site);
console.log(`${sizeText(plain)} of text: ${sizeText(gz)} as .gz, ${sizeText(br)} as .br`);

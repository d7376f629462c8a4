import { parentPort } from 'node:worker_threads';
import type { Archive } from '../archive.ts';
import { startRepack } from './recipe.ts';

const repack = await startRepack();
parentPort?.on('message', async (archive: Archive) => {
	parentPort?.postMessage(await repack(archive));
});

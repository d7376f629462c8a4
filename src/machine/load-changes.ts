import text from '../../content/changes.yaml?raw';
import { type Change, readChanges } from './changes.ts';

/** What is new, the newest first. */
export const changes: readonly Change[] = readChanges(text);

import type { APIRoute } from 'astro';
import { loadErrors } from '#src/errors/load-errors.ts';

/** What "Paste your traceback" looks through, in the page. */
export const GET: APIRoute = async () => Response.json(await loadErrors());

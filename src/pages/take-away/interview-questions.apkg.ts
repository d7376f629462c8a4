import type { APIRoute } from 'astro';
import { buildDeck } from '#src/take-away/build-deck.ts';

export const GET: APIRoute = async ({ site }) =>
	new Response(await buildDeck(site), { headers: { 'content-type': 'application/octet-stream' } });

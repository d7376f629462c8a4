import type { APIRoute } from 'astro';
import { questionsJson } from '#src/take-away/json.ts';
import { loadQuestions } from '#src/take-away/load-questions.ts';

export const GET: APIRoute = async () =>
	new Response(questionsJson(await loadQuestions()), { headers: { 'content-type': 'application/json' } });

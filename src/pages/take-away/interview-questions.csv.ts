import type { APIRoute } from 'astro';
import { questionsCsv } from '#src/take-away/csv.ts';
import { loadQuestions } from '#src/take-away/load-questions.ts';

export const GET: APIRoute = async () =>
	new Response(questionsCsv(await loadQuestions()), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});

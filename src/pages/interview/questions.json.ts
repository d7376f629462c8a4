import type { APIRoute } from 'astro';
import { interviewQuestions } from '#src/lib/interview-questions.ts';

/** What the interview desk shows of every question; the full answers come from the topics' pages. */
export const GET: APIRoute = async () => Response.json(await interviewQuestions());

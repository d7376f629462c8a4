import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { records } from '#src/machine/record.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(records));

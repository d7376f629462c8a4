import type { APIRoute } from 'astro';
import { loadRecords } from '#src/machine/load-records.ts';
import { RECORDS_VERSION, records } from '#src/machine/record.ts';

/** Checked against the schema that is published beside it. */
export const GET: APIRoute = async () =>
	Response.json(records.parse({ version: RECORDS_VERSION, records: await loadRecords() }));

import type { APIRoute } from 'astro';
import { absolute } from '#src/lib/absolute.ts';
import { href } from '#src/lib/href.ts';
import { atom } from '#src/machine/atom.ts';
import { changes } from '#src/machine/load-changes.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(
		atom(changes, (path) => absolute(href(path), site)),
		{ headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
	);

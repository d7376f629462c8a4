import type { APIRoute } from 'astro';
import { href } from '#src/lib/href.ts';
import { machineAddress } from '#src/lib/machine-address.ts';
import { atom } from '#src/machine/atom.ts';
import { changes } from '#src/machine/load-changes.ts';

export const GET: APIRoute = ({ site, url }) =>
	new Response(
		atom(changes, (path) => machineAddress(href(path), url.pathname, site)),
		{ headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
	);

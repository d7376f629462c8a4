import type { Wheel } from '../lock.ts';
import type { Answer, Source } from './source.ts';

/** Until the answer begins: an unreachable host must not hold up the other sources. */
const CONNECT_MS = 3_000;
const DOWNLOAD_MS = 120_000;

/** @param base address of the folder that holds the wheels, with a slash at its end */
export function cdn(base: string): Source {
	return {
		name: base,
		serves: (wheel) => wheel.sources.some(({ kind }) => kind === 'cdn'),
		async *get(wheels) {
			let unreachable = '';
			for (const wheel of wheels) {
				const answer: Answer = unreachable
					? { kind: 'absent', wheel, reason: unreachable }
					: await download(wheel, new URL(wheel.file, base)).catch((error: unknown) => {
							unreachable = `not reachable (${causeOf(error)})`;
							return { kind: 'absent', wheel, reason: unreachable };
						});
				yield answer;
			}
		},
	};
}

/** @throws Error when the host can't be reached or the transfer breaks */
async function download(wheel: Wheel, url: URL): Promise<Answer> {
	const late = new AbortController();
	const timer = setTimeout(() => late.abort(new Error(`no answer in ${CONNECT_MS} ms`)), CONNECT_MS);
	try {
		const signal = AbortSignal.any([late.signal, AbortSignal.timeout(DOWNLOAD_MS)]);
		const response = await fetch(url, { signal });
		clearTimeout(timer);
		if (!response.ok) {
			await response.body?.cancel();
			return { kind: 'absent', wheel, reason: `${url.href} answered ${response.status}` };
		}
		return { kind: 'found', wheel, bytes: await response.bytes() };
	} finally {
		clearTimeout(timer);
	}
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}

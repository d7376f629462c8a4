import { href } from '#src/lib/href.ts';
import type { Program } from '#src/runtime/protocol.ts';
import { FRAGMENT_LIMIT, fragmentOf } from '#src/share/link.ts';

/** Copies a link that holds the program and says so in `status`; the program itself leaves the device in no other way. */
export async function shareProgram({ code, runner }: Program, status: HTMLElement): Promise<void> {
	if (code.trim() === '') {
		status.textContent = 'There is nothing to share yet.';
		return;
	}
	const fragment = await fragmentOf({ code, runner: runner === 'pytest' ? 'pytest' : 'python' });
	if (fragment.length > FRAGMENT_LIMIT) {
		const [is, may] = [fragment.length, FRAGMENT_LIMIT].map((count) => count.toLocaleString('en'));
		status.textContent = `Too long for a link: it would have ${is} characters of ${may} at most. Copy the program instead.`;
		return;
	}
	const link = new URL(href(`playground/#${fragment}`), location.href).href;
	try {
		await navigator.clipboard.writeText(link);
		status.textContent = `Link copied (${link.length.toLocaleString('en')} characters). Whoever opens it sees this program; it runs when they press Run.`;
	} catch {
		offer(link, status);
	}
}

/** Where the browser doesn't let a page copy. */
function offer(link: string, status: HTMLElement): void {
	const label = document.createElement('label');
	const field = document.createElement('input');
	field.readOnly = true;
	field.value = link;
	label.append('This browser did not allow copying. Copy this link: ', field);
	status.replaceChildren(label);
	field.select();
}

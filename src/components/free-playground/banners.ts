import { hiddenIn } from '#src/share/program-text.ts';

/** What readers must know before they run a stranger's program. */
export function fromLinkBanner(code: string): HTMLElement {
	const hidden = hiddenIn(code);
	return banner(
		'Somebody else wrote this',
		'It came with the link. Nothing of it runs before you press Run, and then only in a closed box: it can’t reach the network, this site’s pages or what the site keeps for you. Your own program is still there.',
		hidden === null
			? ''
			: `Take care: ${countText(hidden.count)}, the first in line ${hidden.line}. The editor shows each as a red dot.`,
	);
}

export function brokenBanner(reason: string): HTMLElement {
	return banner(
		'This link can’t be opened',
		`The program in it can’t be read: ${reason}. Ask for the link again, and copy all of it. Below is your own program.`,
	);
}

function countText(count: number): string {
	return count === 1
		? 'one character in it is invisible or turns the text around it'
		: `${count} characters in it are invisible or turn the text around them`;
}

function banner(title: string, ...lines: readonly string[]): HTMLElement {
	const aside = document.createElement('div');
	aside.className = 'from-link';
	aside.setAttribute('role', 'alert');
	const heading = document.createElement('p');
	heading.className = 'title';
	heading.textContent = title;
	const own = document.createElement('button');
	own.type = 'button';
	own.dataset['action'] = 'own';
	own.textContent = 'Back to your own program';
	const paragraphs = lines.filter(Boolean).map((line) => {
		const paragraph = document.createElement('p');
		paragraph.textContent = line;
		return paragraph;
	});
	aside.append(heading, ...paragraphs, own);
	return aside;
}

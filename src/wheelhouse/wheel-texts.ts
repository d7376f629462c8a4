import { readMembers } from './zip.ts';

export interface Text {
	/** Path within the wheel. */
	readonly file: string;
	readonly text: string;
}

const LICENCE_FOLDER = /\.dist-info\/licenses\//;
const LICENCE_FILE = /(^|\/)(licen[cs]es?|copying|notice|authors)([._-][^/]*)?$/i;
const CODE = /\.(py|pyi|so)$/;

/** All licence texts that a wheel ships, its own first; a text that occurs twice is given once. */
export function licenceTexts(wheel: Uint8Array): Text[] {
	const isText = (path: string) => (LICENCE_FOLDER.test(path) || LICENCE_FILE.test(path)) && !CODE.test(path);
	const seen = new Set<string>();
	const texts: Text[] = [];
	for (const [file, bytes] of readMembers(wheel, isText)) {
		const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
		if (!seen.has(text)) texts.push({ file, text });
		seen.add(text);
	}
	return texts.sort((a, b) => rank(a) - rank(b) || a.file.localeCompare(b.file, 'en'));
}

function rank({ file }: Text): number {
	return file.includes('.dist-info/') ? file.split('/').length : 10 + file.split('/').length;
}

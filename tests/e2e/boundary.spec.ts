import { expect, test } from './support/returning.ts';

/** What a program could try from inside its box; each prints what it got. */
const ATTEMPTS = {
	'the site by fetch': 'import js\nawait js.fetch(js.URL.new("/", "SITE").href)',
	'the site by XMLHttpRequest': 'import js\nrequest = js.XMLHttpRequest.new()',
	'the site’s caches': 'import js\nawait js.caches.keys()',
	'a socket': 'import js\njs.WebSocket.new("ws://localhost:9/")',
	'the network by urllib': 'from urllib.request import urlopen\nurlopen("SITE")',
};

for (const [what, code] of Object.entries(ATTEMPTS)) {
	test(`a program does not reach ${what}`, async ({ page, playground, site }) => {
		await playground.runCode('print("warm")');
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await playground.runCode(`${code.replaceAll('SITE', site.url)}\nprint("reached")`);
		await expect(playground.output.locator('.error')).toBeVisible();
		await expect(playground.output).not.toContainText(/^reached$/m);
		expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	});
}

test('what a program prints is text, never HTML', async ({ page, playground }) => {
	await playground.runCode('print("<img src=x onerror=alert(1)><b>bold</b>")');
	await expect(playground.output).toContainText('<b>bold</b>');
	await expect(playground.output.locator('b, img')).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

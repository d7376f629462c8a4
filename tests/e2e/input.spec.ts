import { expect, test } from './support/returning.ts';

test('input() prints its prompt, asks in the output, and the answer stands there', async ({
	page,
	playground,
}) => {
	await playground.edit(
		'name = input("Name? ")\nyears = int(input("Years: "))\nprint(f"{name} has {years + 1}")\n',
	);
	await playground.button('Run').click();
	await expect(page.getByRole('textbox', { name: 'Name?' })).toBeFocused({ timeout: 90_000 });
	await page.keyboard.type('Ada');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Years:' })).toBeFocused();
	await page.keyboard.type('41');
	await page.keyboard.press('Enter');
	await playground.ended();
	expect(await playground.text()).toBe('Name? Ada\nYears: 41\nAda has 42');
});

test('Stop ends a program that waits for input, and Ctrl + D ends its input', async ({
	page,
	playground,
}) => {
	await playground.edit('kept = "still here"\ninput("? ")\n');
	await playground.button('Run').click();
	await expect(page.getByRole('textbox', { name: '?' })).toBeFocused({ timeout: 90_000 });
	await playground.button('Stop').click();
	await expect(playground.status).toContainText('Stopped');
	await playground.edit('try:\n    input("? ")\nexcept EOFError as error:\n    print("end")\n');
	await playground.button('Run').click();
	await expect(page.getByRole('textbox', { name: '?' })).toBeFocused();
	await page.keyboard.press('Control+d');
	await playground.ended();
	expect(await playground.text()).toContain('end');
});

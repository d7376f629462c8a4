import { expect, type Locator, type Page } from '@playwright/test';

/** One program on a page, by what a reader sees of it. */
export class Playground {
	readonly root: Locator;
	readonly output: Locator;
	/** What mypy says of it, where the page has that. */
	readonly report: Locator;
	readonly status: Locator;
	readonly editor: Locator;

	constructor(root: Locator) {
		this.root = root;
		this.output = root.locator('[data-output]');
		this.report = root.locator('[data-types]');
		this.status = root.getByRole('status');
		this.editor = root.getByRole('textbox', { name: /^Python code/ });
	}

	/** The page on which readers write programs of their own: its editor opens at once. `address` may hold a link's program. */
	static async open(page: Page, address = 'playground/'): Promise<Playground> {
		await page.goto(address);
		const playground = new Playground(page.locator('py-playground'));
		await expect(playground.editor).toBeVisible();
		return playground;
	}

	button(name: 'Run' | 'Stop' | 'Edit' | 'Reset' | 'Copy' | 'Type-check'): Locator {
		return this.root.getByRole('button', { name, exact: true });
	}

	/** All that the output shows, without a line break at its end. */
	async text(): Promise<string> {
		return ((await this.output.textContent()) ?? '').trimEnd();
	}

	/** Replaces the program. */
	async edit(code: string): Promise<void> {
		if (await this.button('Edit').isVisible()) await this.button('Edit').click();
		await this.editor.focus();
		await this.editor.press('ControlOrMeta+A');
		await this.editor.page().keyboard.insertText(code);
	}

	/** Presses Run and waits until the run has ended, however it ends. */
	async run(): Promise<void> {
		await this.button('Run').click();
		await this.ended();
	}

	async ended(): Promise<void> {
		await expect(this.button('Run')).toBeVisible({ timeout: 90_000 });
	}

	/** Runs `code` in place of the program. */
	async runCode(code: string): Promise<void> {
		await this.edit(code);
		await this.run();
	}
}

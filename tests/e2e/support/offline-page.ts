import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which a reader keeps the site, by what a reader sees of it. */
export class OfflinePage {
	readonly page: Page;
	readonly status: Locator;

	constructor(page: Page) {
		this.page = page;
		this.status = page.locator('offline-keeper').getByRole('status');
	}

	/** @param home address of the home page. */
	static async open(page: Page, home: string): Promise<OfflinePage> {
		await page.goto(`${home}offline/`);
		const offline = new OfflinePage(page);
		await expect(offline.row('site')).toBeVisible();
		return offline;
	}

	/** @param part `site` or a stage's id. */
	row(part: string): Locator {
		return this.page.locator(`[data-part="${part}"]`);
	}

	/** Presses Keep, or Go on after an interruption, and waits until it ended, however it ends. */
	async keep(part: string): Promise<void> {
		await this.row(part)
			.getByRole('button', { name: /^(Keep|Go on)/ })
			.click();
		await this.ended();
	}

	async ended(): Promise<void> {
		await expect(this.status).toHaveText(/^(Kept|Paused|Stopped)/);
		await expect(this.page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
	}

	async expectReady(part: string): Promise<void> {
		await expect(this.row(part)).toHaveAttribute('data-kind', 'ready');
	}

	async expectNotReady(part: string): Promise<void> {
		await expect(this.row(part)).toHaveAttribute('data-kind', /^(not-kept|incomplete)$/);
	}
}

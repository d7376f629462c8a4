import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { Playground } from './playground.ts';

/** An exercise's page, by what a reader sees of it. */
export class Exercise {
	readonly page: Page;
	readonly playground: Playground;
	readonly checks: Locator;

	constructor(page: Page) {
		this.page = page;
		this.playground = new Playground(page.locator('py-exercise > py-playground'));
		this.checks = page.locator('.checks > li');
	}

	static async open(page: Page, slug: string): Promise<Exercise> {
		await page.goto(`exercises/${slug}/`);
		return new Exercise(page);
	}

	/** Presses Check and waits until the checks were made. */
	async check(): Promise<void> {
		await this.page.getByRole('button', { name: 'Check', exact: true }).click();
		await this.playground.ended();
		await expect(this.playground.status).toContainText(/check|line/i);
	}

	async submit(code: string): Promise<void> {
		await this.playground.edit(code);
		await this.check();
	}

	/** The checks that failed, by title. */
	failed(): Locator {
		return this.checks.filter({ has: this.page.locator('.result', { hasText: 'Failed' }) });
	}
}

export function solutionOf(slug: string): Promise<string> {
	return readFile(`content/exercises/${slug}/solution.py`, 'utf8');
}

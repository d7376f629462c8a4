import { provideChromium } from './chromium.ts';
import { providePython } from './python.ts';
import { runCommand } from './step.ts';

export interface Step {
	readonly name: string;
	/** Where the step's runner leaves its JUnit report, if it counts tests. */
	readonly report?: string;
	/** @returns whether it passed. */
	run(): Promise<boolean>;
}

/** Browser tests that run at the same time. */
export const E2E_WORKERS = 2;

const REPORTS = '.cache/test-reports';
/** Deep, so that an address that forgets the base path fails. */
const TEST_BASE = '/deep/sub/path/';
const TEST_SITE = '.cache/test-site';
const SITE_AGAIN = '.cache/test-site-again';

/** All tests, in the order in which they are run: what is quick comes first, what others need before them. */
export const steps: readonly Step[] = [
	{ name: 'runtime', run: () => runCommand(['node', 'src/wheelhouse/cli.ts']) },
	{ name: 'check', run: () => runAll(['npx', 'biome', 'ci', '.'], ['npx', 'astro', 'check']) },
	{ name: 'check-python', run: checkPython },
	{ name: 'unit', report: `${REPORTS}/unit.xml`, run: runVitest },
	{ name: 'driver', report: `${REPORTS}/driver.xml`, run: runPytest },
	{ name: 'verify', run: () => runCommand(['node', 'src/verify/cli.ts']) },
	{ name: 'exercises', run: () => runCommand(['node', 'src/verify/exercises/cli.ts']) },
	{
		name: 'site',
		run: () => runCommand(['npx', 'astro', 'build', '--outDir', TEST_SITE], { BASE_PATH: TEST_BASE }),
	},
	{ name: 'reproducible', run: buildAgain },
	{
		name: 'search',
		run: () =>
			runCommand(['node', 'src/bench/search/cli.ts', '--gate', '--site', TEST_SITE, '--base', TEST_BASE]),
	},
	{ name: 'e2e', report: `${REPORTS}/e2e.xml`, run: runPlaywright },
];

async function checkPython(): Promise<boolean> {
	const ruff = [await providePython(), '-m', 'ruff'] as const;
	const forPages = ['--config', 'lint.pycodestyle.max-line-length=88'];
	return runAll(
		[...ruff, 'check', 'src', 'tests'],
		[...ruff, 'check', ...forPages, 'content'],
		[...ruff, 'format', '--check', 'src', 'tests'],
		['npx', 'pyright'],
	);
}

/** The same sources give the same bytes, without what an earlier build left in caches. */
async function buildAgain(): Promise<boolean> {
	const build = ['npx', 'astro', 'build', '--force', '--outDir', SITE_AGAIN] as const;
	if (!(await runCommand(build, { BASE_PATH: TEST_BASE }))) return false;
	return runCommand(['node', 'src/cli/compare-folders.ts', TEST_SITE, SITE_AGAIN]);
}

function runVitest(): Promise<boolean> {
	const reporters = ['--reporter=default', '--reporter=junit', `--outputFile.junit=${REPORTS}/unit.xml`];
	return runCommand(['npx', 'vitest', 'run', ...reporters]);
}

async function runPytest(): Promise<boolean> {
	return runCommand([await providePython(), '-m', 'pytest', `--junitxml=${REPORTS}/driver.xml`]);
}

async function runPlaywright(): Promise<boolean> {
	return runCommand(['npx', 'playwright', 'test', '--reporter=list,junit'], {
		CHROMIUM: await provideChromium(),
		TEST_BASE,
		TEST_SITE,
		PLAYWRIGHT_JUNIT_OUTPUT_FILE: `${REPORTS}/e2e.xml`,
	});
}

/** One after the other, until one fails. */
async function runAll(...commands: (readonly [string, ...string[]])[]): Promise<boolean> {
	for (const command of commands) if (!(await runCommand(command))) return false;
	return true;
}

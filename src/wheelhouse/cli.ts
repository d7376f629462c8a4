import { parseArgs } from 'node:util';
import { buildRuntime } from './build-runtime.ts';

/** `node src/wheelhouse/cli.ts [--check]`: fills public/runtime; `--check` compares digests of what is there. */
try {
	const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
	await buildRuntime({ thorough: values.check });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

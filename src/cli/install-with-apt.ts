import { runCommand } from './step.ts';

/** Installs Debian packages where that can be done without asking; nothing happens elsewhere. */
export async function installWithApt(...names: readonly string[]): Promise<void> {
	if (process.getuid?.() !== 0 || process.platform !== 'linux') return;
	console.log(`Trying: apt-get install ${names.join(' ')}`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await runCommand(['apt-get', 'update', '-qq'], quiet).catch(console.error);
	await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names], quiet).catch(
		console.error,
	);
}

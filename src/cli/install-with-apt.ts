import { runCommand } from './step.ts';

/** Installs a Debian package where that can be done without asking; nothing happens elsewhere. */
export async function installWithApt(name: string): Promise<void> {
	if (process.getuid?.() !== 0 || process.platform !== 'linux') return;
	console.log(`Trying: apt-get install ${name}`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await runCommand(['apt-get', 'update', '-qq'], quiet).catch(console.error);
	await runCommand(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], quiet).catch(
		console.error,
	);
}

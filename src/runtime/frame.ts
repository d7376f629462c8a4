/**
 * The one script of the sandboxed frame, whose opaque origin holds nothing: it makes the worker in which Python runs and
 * hands it the page's private port.
 */
addEventListener(
	'message',
	({ source, data, ports }: MessageEvent<string>) => {
		const [port] = ports;
		if (source !== parent || !port) return;
		try {
			const worker = new Worker(URL.createObjectURL(new Blob([data], { type: 'text/javascript' })));
			worker.postMessage(null, [port]);
		} catch (error) {
			port.postMessage({ kind: 'boot-failed', reason: String(error) });
		}
	},
	{ once: true },
);

/** Called by the bench: milliseconds from the start of a fresh worker to the end of the program. */
globalThis.runStock = (code) =>
	new Promise((resolve, reject) => {
		const started = performance.now();
		const worker = new Worker('worker.mjs', { type: 'module' });
		worker.onmessage = ({ data }) => {
			document.querySelector('#output').textContent = data.output;
			if (data.error) reject(new Error(data.error));
			else resolve(performance.now() - started);
		};
		worker.postMessage(code);
	});

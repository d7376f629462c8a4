/** Pyodide as its documentation shows it, with nothing of this site. */
import { loadPyodide } from './pyodide.mjs';

addEventListener('message', async ({ data: code }) => {
	let output = '';
	try {
		const python = await loadPyodide({ indexURL: new URL('.', location.href).href });
		python.setStdout({ batched: (text) => (output += text) });
		await python.loadPackagesFromImports(code);
		await python.runPythonAsync(code);
		postMessage({ output });
	} catch (error) {
		postMessage({ output, error: String(error).slice(-500) });
	}
});

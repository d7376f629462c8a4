import type { PyodideAPI } from 'pyodide';

/** Of CPython's `PyThreadState` with 32-bit pointers: after three of them comes what breaks the evaluation loop, as bits. */
const EVAL_BREAKER = 3;
const SIGNALS_PENDING = 1 << 1;

/** Not in Pyodide's public types. */
interface Internals {
	readonly _PyThreadState_GetUnchecked: () => number;
	readonly HEAPU32: Uint32Array;
}

/**
 * Makes the code that runs look for signals. CPython tells its first thread state of a signal, but while that is suspended
 * in an `await`, tasks run in states of their own, which would never look.
 */
export function lookForSignals(py: PyodideAPI): void {
	const { _PyThreadState_GetUnchecked: current, HEAPU32 } = (py as unknown as { _module: Internals })._module;
	const at = current() / HEAPU32.BYTES_PER_ELEMENT + EVAL_BREAKER;
	HEAPU32[at] = (HEAPU32[at] ?? 0) | SIGNALS_PENDING;
}

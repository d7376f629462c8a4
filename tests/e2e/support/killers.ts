/** A program that would keep its page from answering, and what the status line says in the end. */
export interface Killer {
	readonly what: string;
	readonly code: string;
	/** Only the clock ends it; or Stop, which is tried too. */
	readonly endless: boolean;
	readonly says: RegExp;
}

const STOPPED = /^Stopped/;
const CRASHED = /Python itself crashed/;

const endless = (what: string, ...code: readonly string[]): Killer => ({
	what,
	code: code.join('\n'),
	endless: true,
	says: STOPPED,
});
const ending = (what: string, says: RegExp, ...code: readonly string[]): Killer => ({
	what,
	code: code.join('\n'),
	endless: false,
	says,
});

export const KILLERS: readonly Killer[] = [
	endless('a loop', 'while True:', '    pass'),
	endless('a loop over an endless iterator', 'import itertools', 'for _ in itertools.count():', '    pass'),
	endless(
		'a loop that catches every Exception',
		'while True:',
		'    try:',
		'        pass',
		'    except Exception:',
		'        pass',
	),
	endless(
		'a loop that catches even the interruption',
		'while True:',
		'    try:',
		'        while True:',
		'            pass',
		'    except BaseException:',
		'        pass',
	),
	endless('a loop in C', 'sum(range(10**12))'),
	endless('another loop in C', 'import itertools', '-1 in itertools.count()'),
	endless('a number that is too large', '10 ** 10 ** 9'),
	endless('a regular expression that backtracks', 'import re', 're.match("(a+)+$", "a" * 60 + "b")'),
	endless('a sleep', 'import time', 'time.sleep(1000)'),
	endless('a sleep of asyncio', 'import asyncio', 'asyncio.run(asyncio.sleep(1000))'),
	endless('an event that nobody sets', 'import asyncio', 'await asyncio.Event().wait()'),
	endless(
		'a coroutine that never waits',
		'import asyncio',
		'async def spin():',
		'    while True:',
		'        await asyncio.sleep(0)',
		'await spin()',
	),
	endless('a promise that stays open', 'import js', 'await js.Promise.new(lambda *_: None)'),
	endless(
		'a representation that never ends',
		'class Endless:',
		'    def __repr__(self):',
		'        while True:',
		'            pass',
		'Endless()',
	),
	ending('an endless print', /^Stopped/, 'while True:', '    print("x" * 80)'),
	ending('one print of 200 MB', /Finished|Out of memory/, 'print("x" * 200_000_000)'),
	ending('deep recursion', /RecursionError/, 'def down(n):', '    return down(n + 1)', 'down(0)'),
	ending(
		'recursion without a limit',
		CRASHED,
		'import sys',
		'sys.setrecursionlimit(10**9)',
		'def down(n):',
		'    return down(n + 1)',
		'down(0)',
	),
	ending('recursion in C', CRASHED, 'import json', 'json.loads("[" * 10**5)'),
	ending(
		'recursion through partial',
		/Python itself crashed|RecursionError/,
		'from functools import partial',
		'call = partial(lambda: call())',
		'call()',
	),
	ending('a process that exits', CRASHED, 'import os', 'os._exit(3)'),
	ending('a process that aborts', CRASHED, 'import os', 'os.abort()'),
	ending('a worker that closes itself', /AttributeError/, 'import js', 'js.self.close()'),
	ending(
		'an exit in a callback',
		/Finished|exit code/,
		'import asyncio, sys',
		'asyncio.get_event_loop().call_soon(sys.exit, 3)',
		'await asyncio.sleep(0.1)',
	),
	// On a slow machine the shortened limit comes first.
	ending('a memory hog', /Out of memory|^Stopped/, 'hog = [bytearray(2**28) for _ in range(8)]'),
	ending(
		'a loop that is put off until after the program',
		/Finished/,
		'import asyncio',
		'def spin():',
		'    while True:',
		'        pass',
		'asyncio.get_event_loop().call_later(0.05, spin)',
	),
	ending(
		'a loop in a timer of the browser',
		/Finished/,
		'import js',
		'from pyodide.ffi import create_proxy',
		'def spin():',
		'    while True:',
		'        pass',
		'js.setTimeout(create_proxy(spin), 50)',
	),
	ending(
		'a finalizer that never ends',
		/Finished/,
		'class Endless:',
		'    def __del__(self):',
		'        while True:',
		'            pass',
		'kept = Endless()',
	),
];

const SECTION = { imports: 2, globals: 6, exports: 7 } as const;
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;
const END = 0x0b;
/** Instructions that a global may begin with, and how long what follows them is: a number that ends where its bytes say, or bytes. */
const OPERANDS: Readonly<Record<number, 'number' | number>> = {
	[0x23]: 'number', // global.get
	[0x41]: 'number', // i32.const
	[0x42]: 'number', // i64.const
	[0x43]: 4, // f32.const
	[0x44]: 8, // f64.const
	[0xd0]: 'number', // ref.null
	[0xd2]: 'number', // ref.func
	[0x6a]: 0, // i32.add
	[0x6b]: 0, // i32.sub
};

class Reader {
	readonly #bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at: number) {
		this.#bytes = bytes;
		this.at = at;
	}

	get ended(): boolean {
		return this.at >= this.#bytes.length;
	}

	byte(): number {
		const byte = this.#bytes[this.at++];
		if (byte === undefined) throw new Error('the module ends in the middle');
		return byte;
	}

	number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
	}

	name(): string {
		const length = this.number();
		this.at += length;
		return new TextDecoder().decode(this.#bytes.subarray(this.at - length, this.at));
	}

	/** Acts as often as the number before says. */
	each(act: () => void): void {
		for (let left = this.number(); left > 0; left--) act();
	}
}

/** Names of the globals that a WebAssembly module exports and that may change. @throws Error when it can't be read. */
export function changingExports(module: Uint8Array): string[] {
	const changing: boolean[] = [];
	const found: string[] = [];
	const reader = new Reader(module, 8);
	const global = (): void => {
		reader.byte(); // its type
		changing.push(reader.byte() === 1);
	};
	while (!reader.ended) {
		const id = reader.byte();
		const end = reader.number() + reader.at;
		if (id === SECTION.imports)
			reader.each(() => {
				reader.name();
				reader.name();
				skipImport(reader, global);
			});
		if (id === SECTION.globals)
			reader.each(() => {
				global();
				skipExpression(reader);
			});
		if (id === SECTION.exports)
			reader.each(() => {
				const name = reader.name();
				const kind = reader.byte();
				const index = reader.number();
				if (kind === KIND.global && changing[index] !== false) found.push(name);
			});
		reader.at = end;
	}
	return found;
}

function skipImport(reader: Reader, global: () => void): void {
	const kind = reader.byte();
	if (kind === KIND.global) {
		global();
		return;
	}
	if (kind === KIND.table || kind === KIND.tag) reader.byte();
	if (kind === KIND.function || kind === KIND.tag) reader.number();
	else skipLimits(reader);
}

function skipLimits(reader: Reader): void {
	const hasMost = reader.byte() & 1;
	reader.number();
	if (hasMost) reader.number();
}

function skipExpression(reader: Reader): void {
	for (let code = reader.byte(); code !== END; code = reader.byte()) {
		const operand = OPERANDS[code];
		if (operand === undefined)
			throw new Error(`an instruction that is not known here: 0x${code.toString(16)}`);
		if (operand === 'number') reader.number();
		else reader.at += operand;
	}
}

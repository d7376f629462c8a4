import { isTrace } from './check-trace.ts';
import type { Outcome, Shown, Table, WorkerMessage } from './protocol.ts';
import { isTiming } from './timing.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** Whether what came from the box is a message of the protocol: the page trusts nothing else from where readers' code runs. */
export function isWorkerMessage(value: unknown): value is WorkerMessage {
	if (!isPlain(value)) return false;
	const kind = value['kind'] as WorkerMessage['kind'];
	switch (kind) {
		case 'ready':
			return isText(value['python']);
		case 'boot-failed':
		case 'install-failed':
			return isText(value['reason']);
		case 'snapshot':
			return value['bytes'] instanceof ArrayBuffer;
		case 'installed':
			return isTexts(value['files']);
		case 'pong':
			return true;
		case 'shown':
			return isNumber(value['id']) && isShown(value['item']);
		case 'asks':
			return isNumber(value['id']) && isText(value['prompt']);
		case 'done':
			return isNumber(value['id']) && isNumber(value['ms']) && isOutcome(value['outcome']);
		default:
			kind satisfies never;
			return false;
	}
}

function isShown(value: unknown): boolean {
	if (!isPlain(value)) return false;
	const kind = value['kind'] as Shown['kind'];
	switch (kind) {
		case 'text':
			return (value['stream'] === 'out' || value['stream'] === 'err') && isText(value['chunk']);
		case 'table':
			return isTable(value['table']);
		case 'figure':
			return value['png'] instanceof ArrayBuffer && isText(value['alt']);
		case 'trace':
			return isTrace(value['trace']);
		case 'timing':
			return isTiming(value['timing']);
		case 'capped':
			return isNumber(value['limitBytes']);
		default:
			kind satisfies never;
			return false;
	}
}

function isTable(value: unknown): value is Table {
	if (!isPlain(value)) return false;
	const { columns, dtypes, index, rows, shape } = value;
	const isRows = Array.isArray(rows) && rows.every(isTexts);
	return (
		isTexts(columns) &&
		isTexts(dtypes) &&
		isTexts(index) &&
		isRows &&
		Array.isArray(shape) &&
		shape.every(isNumber)
	);
}

function isOutcome(value: unknown): boolean {
	if (!isPlain(value)) return false;
	const kind = value['kind'] as Outcome['kind'];
	switch (kind) {
		case 'ok':
			return true;
		case 'raised': {
			const { error, message, traceback, line } = value;
			return isText(error) && isText(message) && isText(traceback) && (line === null || isNumber(line));
		}
		case 'graded':
			return Array.isArray(value['checks']) && value['checks'].every(isCheck);
		case 'stopped':
			return value['by'] === 'reader' || value['by'] === 'clock';
		case 'crashed':
			return isText(value['reason']);
		default:
			kind satisfies never;
			return false;
	}
}

function isCheck(value: unknown): boolean {
	if (!isPlain(value)) return false;
	const { name, title, visible, passed, message, output, ms } = value;
	const isTold = [name, title, message, output].every(isText);
	return isTold && typeof visible === 'boolean' && typeof passed === 'boolean' && isNumber(ms);
}

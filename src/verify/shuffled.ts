/** The items in another order, the same every time: a failure that depends on order must come again. */
export function shuffled<T>(items: readonly T[]): T[] {
	const order = [...items];
	let state = 0x2545f491;
	for (let last = order.length - 1; last > 0; last--) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		const other = state % (last + 1);
		[order[last], order[other]] = [order[other] as T, order[last] as T];
	}
	return order;
}

/** In gigabytes, as browsers tell it. Python takes some hundred megabytes; a phone with less is left alone. */
const ENOUGH_MEMORY = 4;

/** Acts when the reader first scrolls near the element. @returns how to call that off. */
export function onceNear(element: Element, act: () => void): () => void {
	const { deviceMemory = ENOUGH_MEMORY } = navigator as { readonly deviceMemory?: number };
	if (deviceMemory < ENOUGH_MEMORY) return () => {};
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: '25% 0px' },
	);
	observer.observe(element);
	return () => observer.disconnect();
}

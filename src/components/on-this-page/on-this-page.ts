/** Marks the part that the reader is in: the last whose anchor has passed the upper third of the window. */
class OnThisPage extends HTMLElement {
	#watch: IntersectionObserver | undefined;

	connectedCallback(): void {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
		const passed = new Map<Element, boolean>();
		const linkOf = new Map<Element, HTMLAnchorElement>();
		for (const link of links) {
			const target = document.getElementById(link.hash.slice(1));
			if (target) linkOf.set(target, link);
		}
		this.#watch = new IntersectionObserver(
			(entries) => {
				for (const { target, boundingClientRect, rootBounds } of entries) {
					passed.set(target, boundingClientRect.top < (rootBounds?.bottom ?? 0));
				}
				const current = [...linkOf].findLast(([target]) => passed.get(target))?.[1];
				for (const link of links) {
					if (link === current) link.setAttribute('aria-current', 'true');
					else link.removeAttribute('aria-current');
				}
			},
			{ rootMargin: '1000000px 0px -66% 0px' },
		);
		for (const target of linkOf.keys()) this.#watch.observe(target);
	}

	disconnectedCallback(): void {
		this.#watch?.disconnect();
	}
}

customElements.define('on-this-page', OnThisPage);

/** As much of a browser's storage as the site uses; its keys are its own properties, as a browser's are. */
export class MemoryStorage {
	[key: string]: unknown;

	getItem(key: string): string | null {
		return Object.hasOwn(this, key) ? (this[key] as string) : null;
	}

	setItem(key: string, value: string): void {
		Object.defineProperty(this, key, { value, configurable: true, enumerable: true, writable: true });
	}

	removeItem(key: string): void {
		Reflect.deleteProperty(this, key);
	}

	clear(): void {
		for (const key of Object.keys(this)) this.removeItem(key);
	}
}

/**
 * In place of what the bundler puts around each `import()`: the module is here already, its styles may not be.
 * @param files the module's, as seen from `importer`.
 */
export async function load<T>(
	module: () => Promise<T>,
	files: readonly string[],
	importer: string,
): Promise<T> {
	const styles = files.filter((file) => file.endsWith('.css')).map((file) => new URL(file, importer).href);
	const lacking = styles.filter((href) => ![...document.styleSheets].some((sheet) => sheet.href === href));
	await Promise.all(lacking.map(addStyle));
	return module();
}

function addStyle(href: string): Promise<unknown> {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'stylesheet', href });
	return new Promise((resolve) => {
		link.onload = link.onerror = resolve;
		document.head.append(link);
	});
}

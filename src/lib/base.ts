const root = globalThis.document?.documentElement;

/**
 * The path under which the site is served, with a slash at both ends. One build serves under any path: in a browser each page
 * finds out (`layouts/find-base.ts`); where there is no page, as in a build, it is the path that the build was told.
 */
export const BASE: string = root?.dataset['base'] ?? import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** What the address of a page ends with: nothing where a server finds the file, `index.html` in the portable edition. */
export const INDEX: string = root?.dataset['index'] ?? '';

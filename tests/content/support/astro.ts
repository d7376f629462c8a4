/** Stands in for Astro's modules, so that `src/content.config.ts` can be read as the plain data that it is. */
export const defineCollection = <C>(collection: C): C => collection;
export const glob = <O>(options: O): O => options;

/** What the router says when a page is ready; without it, somebody else has to. */
const arrive = () => document.dispatchEvent(new Event('astro:page-load'));

if (document.readyState === 'complete') arrive();
else addEventListener('load', arrive);

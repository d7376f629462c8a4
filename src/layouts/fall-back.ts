// Browsers refuse modules that come with a wrong media type or none, as some hosts send them. If not one got through, the same
// scripts come as one classic script, which is taken as it is.
let isRefused = false;
let hasRun = false;

const note = (event: Event): void => {
	if (!(event.target instanceof HTMLScriptElement) || event.target.type !== 'module') return;
	if (event.type === 'load') hasRun = true;
	else isRefused = true;
};
// A script's events don't reach the window.
document.addEventListener('load', note, true);
document.addEventListener('error', note, true);
addEventListener('load', ({ target }) => {
	if (target !== document || hasRun || !isRefused) return;
	const script = document.createElement('script');
	script.src = `${document.documentElement.dataset['base']}classic.js`;
	document.head.append(script);
});

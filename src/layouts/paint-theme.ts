// Runs in the head before anything is painted, so that a chosen theme doesn't flash. Each swap of pages replaces the
// attributes of <html>, hence the listener. Storage may be forbidden: then the system's theme stays.
function paintTheme(): void {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem(`${root.dataset['base']}theme`);
		if (theme) root.dataset['theme'] = theme;
	} catch {}
}

paintTheme();
document.addEventListener('astro:after-swap', paintTheme);

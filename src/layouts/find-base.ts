// A page says where the site begins as seen from itself: `../../`. All else wants to know it from the root of the host, and before
// the first element of the page is made.
const root = document.documentElement;
root.dataset['base'] = new URL(root.dataset['base'] ?? './', location.href).pathname;

export {};

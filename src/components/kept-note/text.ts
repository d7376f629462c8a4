export const NOT_KEPT =
	'Your browser’s storage is full or closed to this site: what you do here lasts until you leave it.';

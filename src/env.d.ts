declare namespace App {
	interface Locals {
		/** Id under which the page's programs stand, as `numpy-numerical-computing/broadcasting`; see `<Run>`. */
		programs?: string;
	}
}

declare module 'virtual:district' {
	import type { District } from '#lib/model/district/district.ts';
	import type { BestCamera } from '#lib/model/cameras/precomputed.ts';

	export const district: District;
	/** Best places for cameras, best first. */
	export const best: readonly BestCamera[];
}

declare module 'virtual:outlooks' {
	import type { Outlooks } from '#lib/model/district/faced-streets.ts';

	export const outlooks: Outlooks;
}

declare module 'virtual:chances' {
	import type { RandomCoverage } from '#lib/model/cameras/precomputed.ts';

	/** Coverage by randomly placed cameras, by optics. */
	export const chances: readonly RandomCoverage[];
}

declare module 'virtual:topology' {
	import type { Topology } from 'topojson-specification';

	export const topology: Topology;
}

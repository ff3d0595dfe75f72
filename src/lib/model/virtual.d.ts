declare module 'virtual:district' {
	import type { District } from '#lib/model/district.ts';
	import type { BestCamera, Shares } from '#lib/model/computed.ts';

	export const district: District;
	/** Best places for cameras, the best first. */
	export const best: readonly BestCamera[];
	/** Shares of the street by number of cameras, from 0 on. */
	export const shares: readonly Shares[];
}

declare module 'virtual:topology' {
	import type { Topology } from 'topojson-specification';

	export const topology: Topology;
}

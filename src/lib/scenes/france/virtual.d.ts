declare module 'virtual:france' {
	/** Path data in kilometres, as `model/france-projection.ts` has them. */
	export const france: string;
	/** Paris and the départements around it. */
	export const suburbs: string;
}

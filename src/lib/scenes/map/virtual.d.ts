declare module 'virtual:outlines' {
	/** Path data of the land of a map, and of its inset where it has one, by the name of its picture. */
	export const outlines: Readonly<Record<string, { readonly land: string; readonly inset: string }>>;
}

declare module 'virtual:images' {
	/** Address and size in pixels of the image of a picture, by the name of the picture. */
	export const images: Readonly<
		Record<string, { readonly href: string; readonly width: number; readonly height: number }>
	>;
}

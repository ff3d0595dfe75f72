declare module 'virtual:europe' {
	/** Path data in kilometres by lower-case ISO 3166 code: the Union of 2021 and the United Kingdom. */
	export const countries: Readonly<Record<string, string>>;
	/** Path data of the neighbouring land, in kilometres, as one shape. */
	export const others: string;
}

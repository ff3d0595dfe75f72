declare module 'subset-font' {
	/** The options that we use. */
	interface Options {
		readonly targetFormat: 'sfnt';
		readonly noHinting: boolean;
		readonly variationAxes?: Readonly<Record<string, number>>;
	}
	export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}

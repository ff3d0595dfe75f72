declare module 'subset-font' {
	/** What we ask of it: a cut, in full, at one place of the font's axes. */
	interface Options {
		readonly targetFormat: 'sfnt';
		readonly noHinting: boolean;
		readonly variationAxes?: Readonly<Record<string, number>>;
	}
	export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}

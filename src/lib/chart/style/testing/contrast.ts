/** Colours of style sheets and their contrast, for tests. */

/** Returns the colours of the block of declarations that begins with a text. */
export function coloursAfter(css: string, beginning: string): ReadonlyMap<string, string> {
	const block = css.slice(css.indexOf(beginning)).split('}')[0] ?? '';
	return new Map(
		[...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
	);
}

/** Relative luminance by WCAG 2. */
function luminance(hex = ''): number {
	const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => {
		const share = parseInt(hex.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours by WCAG 2, from 1 to 21; NaN if one is missing. */
export function contrast(one?: string, other?: string): number {
	const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** Returns the colour that is seen where another, of an opacity from 0 to 1, lies over it. */
export function blend(under: string, over: string, opacity: number): string {
	const parts = [1, 3, 5].map((start) => {
		const [a, b] = [under, over].map((hex) => parseInt(hex.slice(start, start + 2), 16)) as [number, number];
		return Math.round(a + (b - a) * opacity)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

import { onColourChange } from '#lib/chart/dom/colour-change.ts';

const COLOUR = /^#?([\da-f]{6}|[\da-f]{3})$/i;

/** Returns a colour of three or six digits, with or without `#`, as `#bb3311`; undefined for other texts. */
export function parseColour(text: string): string | undefined {
	const [, digits] = COLOUR.exec(text) ?? [];
	if (digits === undefined) return undefined;
	const all = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return `#${all.toLowerCase()}`;
}

/** CSS variables of the backgrounds behind links and buttons. */
const BACKGROUND_VARIABLES = ['--paper', '--card'];

/**
 * Applies the host's accent colour to links, buttons and levers. On backgrounds where it is hard to read, which change with
 * the theme, it is the nearest readable one of the same hue. Pictures keep their colours, because those have meanings.
 * @param text colour as the host wrote it; if it is none, nothing is done
 * @returns a function that stops watching the theme
 */
export function applyAccent(text: string): () => void {
	const colour = parseColour(text);
	if (!colour) return () => undefined;
	const { style } = document.documentElement;
	const update = () => {
		const computed = getComputedStyle(document.documentElement);
		const backgrounds = BACKGROUND_VARIABLES.flatMap(
			(name) => parseColour(computed.getPropertyValue(name).trim()) ?? []
		);
		// In forced-colors mode the system's colours, which have names, must not be overridden.
		if (backgrounds.length === BACKGROUND_VARIABLES.length)
			style.setProperty('--accent', nearestReadable(colour, backgrounds));
		else style.removeProperty('--accent');
	};
	update();
	return onColourChange(update);
}

/**
 * Returns the relative luminance of a colour as defined by WCAG 2, from 0 (black) to 1 (white).
 * @param colour `#rrggbb`
 */
export function relativeLuminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the contrast ratio of two colours (`#rrggbb`) as defined by WCAG 2: 1 for equal ones, 21 for black on white.
 */
export function contrastRatio(a: string, b: string): number {
	const [low, high] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** Minimum contrast ratio of text: WCAG 2, level AA. */
const MIN_TEXT_CONTRAST = 4.5;

/**
 * Returns whether text of a colour has enough contrast on all of the backgrounds: 4.5, WCAG 2 level AA. All `#rrggbb`.
 */
export const isReadable = (colour: string, backgrounds: readonly string[]): boolean =>
	backgrounds.every((background) => contrastRatio(colour, background) >= MIN_TEXT_CONTRAST);

/**
 * Returns the colour nearest to another that is readable on all of some backgrounds: darker on light ones, lighter on
 * dark ones, of the same hue. All `#rrggbb`.
 */
export function nearestReadable(colour: string, backgrounds: readonly string[]): string {
	const isLight = backgrounds.every((background) => relativeLuminance(background) > 0.18);
	const mixed = (share: number): string =>
		`#${[1, 3, 5]
			.map((at) => {
				const value = parseInt(colour.slice(at, at + 2), 16);
				const result = Math.round(value + share * ((isLight ? 0 : 255) - value));
				return result.toString(16).padStart(2, '0');
			})
			.join('')}`;
	const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);
	return mixed(shares.find((share) => isReadable(mixed(share), backgrounds)) ?? 1);
}

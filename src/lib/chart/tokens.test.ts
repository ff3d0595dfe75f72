import { expect, it } from 'vitest';
import copper from './copper.css?raw';
import tokens from './tokens.css?raw';

/** Returns the colours of the block of declarations that begins with a text. */
function coloursAfter(css: string, beginning: string): ReadonlyMap<string, string> {
	const block = css.slice(css.indexOf(beginning)).split('}')[0] ?? '';
	return new Map(
		[...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
	);
}

const paper = coloursAfter(tokens, ':root,\n.papier,\n.nuit {');
const themes = {
	light: paper,
	night: coloursAfter(tokens, '\t.nuit,'),
	dark: new Map([...paper, ...coloursAfter(copper, ':root:where')])
};

/** Relative luminance by WCAG 2. */
function luminance(hex = ''): number {
	const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((start) => {
		const share = parseInt(hex.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one?: string, other?: string): number {
	const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(themes))(
	'text and lines can be read on every ground of the %s theme',
	(_, colours) => {
		for (const ground of ['paper', 'card']) {
			for (const [least, names] of [
				[4.5, ['ink', 'ink-2', 'cam', 'alert']],
				[3, ['rule']]
			] as const)
				for (const name of names) {
					const reached = contrast(colours.get(name), colours.get(ground));
					expect([ground, name, reached >= least]).toEqual([ground, name, true]);
				}
		}
	}
);

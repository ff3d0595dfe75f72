import { expect, it } from 'vitest';
import { blend, coloursAfter, contrast } from '#lib/chart/style/testing/contrast.ts';
import tokens from '#lib/chart/tokens.css?raw';
import sheet from './plan-on-wall.css?raw';

const themes = {
	light: coloursAfter(tokens, ':root,\n.papier,\n.nuit {'),
	night: coloursAfter(tokens, '\t.nuit,')
};

/** Returns a number of the style sheet: the value of a property in the first block of a selector. */
function valueOf(selector: string, property: string): number {
	const block = sheet.slice(sheet.indexOf(selector)).split('}')[0] ?? '';
	return Number(new RegExp(`${property}: (?:calc\\(var\\(--text\\) \\* )?([\\d.]+)`).exec(block)?.[1]);
}

it.each(Object.entries(themes))('what a camera films stands out on a wall, in the %s theme', (_, colours) => {
	const [paper = '', camera = ''] = [colours.get('paper'), colours.get('cam')];
	const field = blend(paper, camera, valueOf('& .sector {', 'fill-opacity'));
	expect(contrast(field, paper)).toBeGreaterThan(1.6);
	expect(contrast(camera, paper)).toBeGreaterThan(3);
	expect(contrast(camera, field), 'its outline against it').toBeGreaterThan(3);
	expect(contrast(colours.get('ink'), field), 'text on it').toBeGreaterThan(4.5);
});

it('its outline is three pixels wide on a projector of 1280 pixels, whose text is 28 pixels high', () => {
	expect(valueOf('.deck {', '--field-line') * 28).toBeGreaterThanOrEqual(3);
});

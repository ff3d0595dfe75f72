import { describe, expect, it } from 'vitest';
import { formatDate } from '#lib/i18n/dates.ts';
import { viewports } from '../testing/viewports.ts';
import { subpathStarts } from '../testing/text-lines.ts';
import { createTestWorld } from '../testing/world.ts';
import defineMarkScene from './index.ts';
import { OPERATIONS } from './objects.ts';

describe.each(['fr', 'en'] as const)('three operations, in %s', (lang) => {
	const world = createTestWorld(lang);
	const drawn = Object.entries(viewports).map(
		([name, viewport]) => [name, viewport, defineMarkScene.layout({}, viewport, world)] as const
	);

	it.each(drawn)(
		'compare one face with one, with many, and with words: %s',
		(_name, _viewport, { shapes, texts }) => {
			const path = (id: string) => shapes.find((shape) => shape.id === id)?.d ?? '';
			const strokes = (id: string) => subpathStarts(path(id)).length;
			expect(strokes('phone-face')).toBe(strokes('hers-face'));
			// All drawers but the first are barred: a ring and a stroke each.
			const barred = shapes.filter(({ id }) => id.startsWith('barred-'));
			const named = texts.some(({ id }) => id.startsWith('drawer-'));
			expect(barred).toHaveLength(named ? strokes('drawers') - 1 : 0);
			for (const { d } of barred) expect(subpathStarts(d)).toHaveLength(2);
			expect(strokes('categorise-lines')).toBe(strokes('drawers'));
			expect(strokes('identify-lines')).toBeGreaterThan(0);
			for (const operation of OPERATIONS)
				expect(texts.some(({ id }) => id.startsWith(`${operation}-name`))).toBe(true);
		}
	);

	it('show the law and its date where there is space', () => {
		const date = formatDate(world.locale, world.lawAsOf);
		for (const viewport of ['desk', 'telephone', 'slide']) {
			const texts = drawn.find(([name]) => name === viewport)?.[2].texts;
			const allText = texts?.map(({ text }) => text).join(' ');
			expect(allText).toContain(world.fill('biometric-operations.as-of', { date }));
			for (const id of ['authenticate-fr', 'identify-fr', 'identify-eu', 'categorise-eu'])
				expect(texts?.some((line) => line.id.startsWith(`${id}-0`))).toBe(true);
		}
	});

	it('have a table with the rules of each law', () => {
		const { rows = [], caption, head = [] } = defineMarkScene.table({}, world) ?? {};
		expect(rows).toHaveLength(OPERATIONS.length);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(caption).toContain(formatDate(world.locale, world.lawAsOf));
	});
});

import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { World, WorldRecord } from '../world.ts';

import scene from './index.ts';
import type { SoftwareUse } from './uses.ts';

const use = (id: string, name: string, kind: string, value?: number): WorldRecord => ({
	id,
	name,
	kind,
	...(value === undefined ? {} : { value })
});
const RECORDS = [
	use('fall', 'Personne au sol', 'unknown'),
	use('object', 'Objet abandonné', 'uneven', 62),
	use('intrusion', 'Zone interdite', 'good'),
	use('wrong-way', 'Contresens', 'good'),
	use('density', 'Densité de foule', 'good'),
	use('crowd', 'Mouvement de foule', 'uneven'),
	use('weapon', 'Arme', 'uneven'),
	use('fire', 'Départ de feu', 'unknown')
];
const worlds = (['fr', 'en'] as const).map((lang) => createTestWorld(lang, { records: { trial: RECORDS } }));
const viewIn = (world: World) =>
	scene.data({ picture: 'trial' }, world, { settings: {}, placement: [] }) as {
		shown: readonly SoftwareUse[];
	};

describe.each(worlds)('the trial', (world) => {
	const view = viewIn(world);
	const { shown } = view;
	const draw = (testViewport: string) => {
		const viewport = viewports[testViewport];
		if (!viewport) throw new Error(`No layout for ${testViewport}`);
		return scene.layout(view, viewport, world);
	};

	it('sorts uses from good to unknown, with counted alerts last in their kind', () => {
		expect(shown.map(({ verdict }) => verdict).join(' ')).toBe(
			'good good good uneven uneven uneven unknown unknown'
		);
		expect(shown[5]?.id).toBe('object');
	});

	it('draws a mark for each of a hundred alerts, framed where counted as false', () => {
		for (const testViewport of ['telephone', 'desk', 'slide', 'paper']) {
			const marks = draw(testViewport).series.find(({ kind }) => kind === 'counted-alerts')?.marks ?? [];
			expect(marks).toHaveLength(100);
			expect(marks.filter(({ frame }) => frame === 'false')).toHaveLength(62);
		}
	});

	it('gives the number of false alerts in every viewport, and no number of right ones, which were not counted', () => {
		for (const testViewport of Object.keys(viewports)) {
			const text = draw(testViewport)
				.texts.map(({ text }) => text)
				.join(' ');
			expect([testViewport, text]).toEqual([testViewport, expect.stringMatching(/\b62\b/)]);
			expect(text).not.toMatch(/\b38\b/);
		}
	});

	it('distinguishes verdicts without colour: solid, half dashed, dotted', () => {
		const styles = draw('desk').shapes.map(({ style }) => style);
		const count = (style: string) => styles.filter((each) => each === style).length;
		// Three uses on each of the two shelves and, as its key, the frame before the name of each.
		expect([count('alert-right'), count('alert-false')]).toEqual([3 + 1 + 3 + 1, 3 + 1]);
	});

	it('lists every use in its table', () => {
		const { head = [], rows = [] } = scene.table(view, world) ?? {};
		expect(rows).toHaveLength(8);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[5]?.at(-1)).toBe('62');
	});
});

it('the trial shows no alerts where none were counted', () => {
	const world = createTestWorld('fr', { records: { trial: RECORDS.slice(2) } });
	const view = viewIn(world);
	for (const testViewport of Object.values(viewports)) {
		const { series, shapes } = scene.layout(view, testViewport, world);
		expect(series).toEqual([]);
		expect(shapes.length).toBeGreaterThan(0);
	}
	expect(scene.table(view, world)?.head).toHaveLength(3);
});

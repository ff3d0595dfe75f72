import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { chainSettings, anyLang, settingRanges } from '../testing/chain.ts';
import { best } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { data, type ChainData } from './data.ts';
import defineMarkScene from './index.ts';
import { tornEdge } from './torn-edge.ts';

const points = [
	{ when: 'total', value: 1939 },
	{ when: 'helped', value: 22 }
];
const own = (label: string) => ({
	best,
	settings: settingRanges,
	series: { investigations: { label, points } }
});
const worlds = {
	fr: createTestWorld('fr', own('Enquêtes près de Grenoble, 2017-2020')),
	en: createTestWorld('en', own('Investigations near Grenoble, 2017–2020'))
};
const see = (settings: Record<string, number> = {}) =>
	data({}, worlds.en, { settings: { ...constants, ...settings }, placement: [] });
const viewport = fc.constantFrom(...Object.values(viewports));
const draw = (shown: ChainData, viewport: Viewport, language: 'fr' | 'en' = 'en') =>
	defineMarkScene.layout(shown, viewport, worlds[language]);

describe('the chain', () => {
	it('is 100, 56, 45, 43, and a separate measurement', () => {
		const { events, measured, stages } = see();
		expect([events, ...stages.map(({ through }) => through)]).toEqual([100, 56, 45, 43]);
		expect(stages.map(({ behind }) => behind)).toEqual([44, 11, 2]);
		expect([measured.helped, measured.total]).toEqual([22, 1939]);
	});

	it('draws each event at every link that it reaches, in every viewport', () => {
		fc.assert(
			fc.property(chainSettings, viewport, (settings, viewport) => {
				const shown = see(settings);
				const { series } = draw(shown, viewport);
				const marks = (of: string) => series.find((markSeries) => markSeries.kind === of)?.marks ?? [];
				expect(marks('event').map(({ id }) => id)).toEqual(
					[...Array(100).keys()].map((id) => String(id + 1))
				);
				let before = 100;
				for (const { stage, through } of shown.stages) {
					expect(marks(`event-${stage}`)).toHaveLength(before);
					before = through;
				}
				expect(marks('event-reached').filter(({ core }) => core === 'seen')).toHaveLength(before);
			})
		);
	});

	it('says in every viewport that the model ends, and shows no measurement beyond, which would read as the next link', () => {
		fc.assert(
			fc.property(anyLang, viewport, (language, viewport) => {
				const { texts } = draw(see(), viewport, language);
				expect(texts.some(({ id }) => id.startsWith('torn'))).toBe(true);
				expect(texts.filter(({ text }) => /1\D?939/.test(text))).toEqual([]);
			})
		);
	});

	it('is torn along two lines that never meet', () => {
		const points = tornEdge(100, 300, false)
			.d.slice(1, -1)
			.split('L')
			.map((point) => point.split(' ').map(Number));
		const near = points.slice(0, points.length / 2);
		const far = points.slice(points.length / 2).reverse();
		for (const [tooth, [x = NaN]] of near.entries()) expect(far[tooth]?.[0]).toBeGreaterThan(x);
	});

	it('has a table that adds up', () => {
		const { rows = [] } = defineMarkScene.table(see({ cameras: 0 }), worlds.en) ?? {};
		expect(rows.map((row) => row.slice(1))).toEqual([
			['100', '–'],
			['0', '100'],
			['0', '0'],
			['0', '0'],
			['22', '1,917']
		]);
	});
});

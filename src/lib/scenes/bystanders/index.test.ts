import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { settingRanges } from '../testing/chain.ts';
import { best } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { Estimate } from './estimate-scale.ts';
import defineMarkScene, { data, type BystandersData } from './index.ts';

const own = { best, settings: settingRanges };
const worlds = { fr: createTestWorld('fr', own), en: createTestWorld('en', own) };
const see = (settings: Record<string, number> = {}) =>
	data({}, worlds.en, { settings: { ...constants, ...settings }, placement: [] });
const of = ({ estimates }: BystandersData, happens: Estimate['what']) =>
	estimates.find(({ what }) => what === happens);
const draw = (shown: BystandersData, name = 'desk', language: 'fr' | 'en' = 'en') => {
	const viewport = viewports[name];
	if (!viewport) throw new Error(`no ${name}`);
	return defineMarkScene.layout(shown, viewport, worlds[language]);
};
const said = (...shown: Parameters<typeof draw>) =>
	draw(...shown)
		.texts.map(({ text }) => text)
		.join(' ');

describe('a year of people who did nothing wrong', () => {
	it('shows the estimates of the model to two digits', () => {
		const shown = see();
		expect(of(shown, 'minutes')).toMatchObject({ low: 410, value: 810, high: 1600 });
		expect(of(shown, 'alerts')).toMatchObject({ low: 2400, value: 4700, high: 9400 });
		expect(of(shown, 'matches')?.value).toBeGreaterThan(100);
	});

	it('is zero without cameras: no range, and no person on the scales', () => {
		const shown = see({ cameras: 0 });
		expect(shown.estimates.map(({ low, value, high }) => [low, value, high])).toEqual(
			Array(3).fill([0, 0, 0])
		);
		expect(draw(shown).shapes.filter(({ id }) => /^(minutes|alerts|matches)-(person|bar)$/.test(id))).toEqual(
			[]
		);
		expect(said(see())).toMatch(/4,700 false alerts \(2,400\u00a0to\u00a09,400\)/);
	});

	it('says in every viewport that live recognition is fiction', () => {
		for (const name of Object.keys(viewports)) {
			expect([name, said(see(), name, 'fr')]).toEqual([name, expect.stringContaining('fiction')]);
			expect([name, said(see(), name, 'en')]).toEqual([name, expect.stringContaining('fiction')]);
		}
	});

	it('has a table of every value, with its range', () => {
		const { head = [], rows = [] } = defineMarkScene.table(see(), worlds.en) ?? {};
		expect(head).toHaveLength(3);
		expect(rows[1]?.slice(1)).toEqual(['4,700', '2,400 to 9,400']);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { best } from '../testing/district.ts';
import { chainSettings, settingRanges } from '../testing/chain.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { CHAIN_SETTINGS, type ChainSettingId, type SettingsView } from './data.ts';
import defineMarkScene from './index.ts';

const world = createTestWorld('en', { best, settings: settingRanges });
const usual = Object.fromEntries(Object.entries(settingRanges).map(([id, range]) => [id, range.default]));
const dataFor = (
	settings: Record<string, number> = {},
	placement: { building: string; along: number; heading: number }[] = []
) =>
	defineMarkScene.data({}, world, {
		settings: { ...constants, ...usual, ...settings },
		placement
	}) as SettingsView;
const linkOf = ({ links }: SettingsView, id: ChainSettingId) => {
	const found = links.find(({ link }) => link === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
const rows = (shown: SettingsView) => defineMarkScene.table(shown, world)?.rows ?? [];
const draw = (shown: SettingsView, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	if (!viewport) throw new Error(`No layout for ${testViewport}`);
	return defineMarkScene.layout(shown, viewport, world);
};

describe('the settings of the chain', () => {
	it('have the defaults of the story, and the outcomes that its chapters state', () => {
		const { changedRelatedCount, links } = dataFor();
		expect(changedRelatedCount).toBe(0);
		expect(links.map(({ link, value, origin, gives, of }) => [link, value, origin, gives, of])).toEqual([
			['cameras', 12, 'ours', 56, 100],
			['threshold', 64, 'ours', 80, 100],
			['operators', 1, 'ours', 4, 100],
			['list', 10_000, 'ours', 17, 100_000]
		]);
	});

	it('count as the reader’s where the reader changed them', () => {
		for (const link of CHAIN_SETTINGS) {
			const moved = dataFor({ [link]: settingRanges[link]?.max ?? NaN });
			expect(moved.links.filter(({ origin }) => origin === 'yours').map((one) => one.link)).toEqual([link]);
		}
		expect(dataFor({ lens: 40, peak: 3, boxes: 0 }).changedRelatedCount).toBe(2);
	});

	it('lie on curves that reach from one limit to the other', () => {
		fc.assert(
			fc.property(chainSettings, (settings) => {
				for (const { curve, gives, range, value } of dataFor({ ...settings, lens: 90, sensor: 1920 }).links) {
					expect([curve.at(0)?.value, curve.at(-1)?.value]).toEqual([range.min, range.max]);
					const here = curve.find((point) => point.value === value);
					expect(Math.round(here?.gives ?? NaN)).toBe(gives);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('have no curve for cameras that the reader placed', () => {
		const own = linkOf(dataFor({}, [{ building: 'C', along: 12, heading: 90 }]), 'cameras');
		expect([own.value, own.origin, own.curve]).toEqual([1, 'placed', []]);
		expect(own.gives).toBeLessThan(10);
	});

	it('give the reason for an outcome of zero at their limits', () => {
		const none = dataFor({ cameras: 0, threshold: 0, operators: 0, list: 1000 });
		expect(none.links.map(({ gives }) => gives)).toEqual([0, 0, 0, 0]);
		expect(rows(none).map((row) => row[3])).toEqual([
			'0 square metres of street filmed: no camera',
			'0 events flagged: none is filmed',
			'0 alerts: nothing is filmed here',
			'0 passers-by flagged: no face is filmed'
		]);
		const mute = dataFor({ threshold: 100, operators: 0 });
		expect(mute.links.map(({ gives }) => gives)).toEqual([56, 0, 0, 17]);
		expect(rows(mute)[2]?.[3]).toBe('0 alerts: the software raises none');
	});

	it('show each outcome in every viewport, and mention other changed settings where that fits', () => {
		for (const testViewport of Object.keys(viewports)) {
			const ids = draw(dataFor(), testViewport).texts.map(({ id }) => id.replace(/-\d+$/, ''));
			// In very low viewports the value is shown by the curve alone.
			const parts = testViewport === 'frame, narrow and low' ? ['gives'] : ['gives', 'value'];
			for (const link of CHAIN_SETTINGS)
				expect(ids).toEqual(expect.arrayContaining(parts.map((part) => `${link}-${part}`)));
		}
		expect(
			draw(dataFor({ lens: 40 }), 'slide')
				.texts.map(({ text }) => text)
				.join(' ')
		).toMatch(/1 other/);
	});

	it('list their origin and the outcomes of both limits in the table', () => {
		expect(rows(dataFor())[0]?.slice(0, 5)).toEqual([
			'Cameras',
			'12',
			expect.stringContaining('setting'),
			'56 square metres of street in 100 are filmed',
			'0 at 0'
		]);
		expect(rows(dataFor({ operators: 4 }))[2]?.[2]).toBe('your setting, 1 to start with');
	});
});

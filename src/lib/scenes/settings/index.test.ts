import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { best } from '../testing/district.ts';
import { chosen, ranges } from '../testing/chain.ts';
import { rooms } from '../testing/rooms.ts';
import { worldIn } from '../testing/world.ts';
import { LINKS, type Link, type SettingsView } from './data.ts';
import scene from './index.ts';

const world = worldIn('en', { best, settings: ranges });
const usual = Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, range.default]));
const see = (
	settings: Record<string, number> = {},
	placement: { building: string; along: number; heading: number }[] = []
) => scene.data({}, world, { settings: { ...constants, ...usual, ...settings }, placement }) as SettingsView;
const linkOf = ({ links }: SettingsView, id: Link) => {
	const found = links.find(({ link }) => link === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
const rows = (shown: SettingsView) => scene.table(shown, world)?.rows ?? [];
const draw = (shown: SettingsView, room = 'desk') => {
	const viewport = rooms[room];
	if (!viewport) throw new Error(`No layout for ${room}`);
	return scene.layout(shown, viewport, world);
};

describe('the settings', () => {
	it('are those of the story, and give what its chapters say', () => {
		const { besides, links } = see();
		expect(besides).toBe(0);
		expect(links.map(({ link, value, whose, gives, of }) => [link, value, whose, gives, of])).toEqual([
			['cameras', 12, 'ours', 56, 100],
			['threshold', 64, 'ours', 80, 100],
			['operators', 1, 'ours', 4, 100],
			['list', 10_000, 'ours', 17, 100_000]
		]);
	});

	it('are the reader’s where she moved them, whatever the others', () => {
		for (const link of LINKS) {
			const moved = see({ [link]: ranges[link]?.max ?? NaN });
			expect(moved.links.filter(({ whose }) => whose === 'yours').map((one) => one.link)).toEqual([link]);
		}
		expect(see({ lens: 40, peak: 3, boxes: 0 }).besides).toBe(2);
	});

	it('lie on their curves, from one end to the other', () => {
		fc.assert(
			fc.property(chosen, (settings) => {
				for (const { curve, gives, range, value } of see({ ...settings, lens: 90, sensor: 1920 }).links) {
					expect([curve.at(0)?.value, curve.at(-1)?.value]).toEqual([range.min, range.max]);
					const here = curve.find((point) => point.value === value);
					expect(Math.round(here?.gives ?? NaN)).toBe(gives);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('have no curve of cameras where the reader placed her own', () => {
		const own = linkOf(see({}, [{ building: 'C', along: 12, heading: 90 }]), 'cameras');
		expect(own).toMatchObject({ value: 1, whose: 'placed', curve: [] });
		expect(own.gives).toBeLessThan(10);
	});

	it('have their ends: nothing filmed, nothing flagged, everything lost; and no alert to lose', () => {
		const none = see({ cameras: 0, threshold: 0, operators: 0, list: 1000 });
		expect(none.links.map(({ gives }) => gives)).toEqual([0, 0, 0, 0]);
		expect(rows(none).map((row) => row[3])).toEqual([
			'0 square metres of street filmed: no camera',
			'0 events flagged: none is filmed',
			'0 alerts: nothing is filmed here',
			'0 passers-by flagged: no face is filmed'
		]);
		const mute = see({ threshold: 100, operators: 0 });
		expect(mute.links.map(({ gives }) => gives)).toEqual([56, 0, 0, 17]);
		expect(rows(mute)[2]?.[3]).toBe('0 alerts: the software raises none');
	});

	it('say in every room what follows from each, and that others count too where there is room', () => {
		for (const room of Object.keys(rooms)) {
			const ids = draw(see(), room).texts.map(({ id }) => id.replace(/-\d+$/, ''));
			// The lowest rooms leave where a setting stands to its curve.
			const said = room === 'frame, narrow and low' ? ['gives'] : ['gives', 'value'];
			for (const link of LINKS)
				expect(ids).toEqual(expect.arrayContaining(said.map((part) => `${link}-${part}`)));
		}
		expect(
			draw(see({ lens: 40 }), 'slide')
				.texts.map(({ text }) => text)
				.join(' ')
		).toMatch(/1 other/);
	});

	it('say whose they are, and what both ends would give', () => {
		expect(rows(see())[0]?.slice(0, 5)).toEqual([
			'Cameras',
			'12',
			expect.stringContaining('setting'),
			'56 square metres of street in 100 are filmed',
			'0 at 0'
		]);
		expect(rows(see({ operators: 4 }))[2]?.[2]).toBe('your setting, 1 to start with');
	});
});

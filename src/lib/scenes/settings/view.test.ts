import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../testing/district.ts';
import { chosen, ranges, lang } from '../testing/chain.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { table } from './table.ts';
import { LINKS, view, type Link, type SettingsView } from './view.ts';

const worlds = {
	fr: worldIn('fr', { best, settings: ranges }),
	en: worldIn('en', { best, settings: ranges })
};
const usual = Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, range.default]));
const see = (settings: Record<string, number> = {}, language: 'fr' | 'en' = 'fr') =>
	view({}, worlds[language], { settings: { ...usual, ...settings }, placement: [] });
const linkOf = ({ links }: SettingsView, id: Link) => {
	const found = links.find(({ link }) => link === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
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

	it('count the cameras that the reader placed herself', () => {
		const placement = [{ building: 'C', along: 12, heading: 90 }];
		const shown = view({}, worlds.en, { settings: usual, placement });
		expect(linkOf(shown, 'cameras')).toMatchObject({ value: 1, whose: 'placed' });
		expect(linkOf(shown, 'cameras').gives).toBeLessThan(10);
	});

	it('have their ends: nothing filmed, nothing flagged, everything lost; and no alert to lose', () => {
		const none = see({ cameras: 0, threshold: 0, operators: 0, list: 1000 });
		expect(none.links.map(({ gives }) => gives)).toEqual([0, 0, 0, 0]);
		expect(table(none, worlds.en).rows.map((row) => row[3])).toEqual([
			'0 square metres of street filmed: no camera',
			'0 events flagged: none is filmed',
			'0 alerts: nothing is filmed here',
			'0 passers-by flagged: no face is filmed'
		]);
		const open = see({ threshold: 0, operators: 0, list: 1000 });
		expect(open.links.map(({ gives }) => gives)).toEqual([56, 100, 100, 2]);
		const mute = see({ threshold: 100, operators: 0 });
		expect(mute.links.map(({ gives }) => gives)).toEqual([56, 0, 0, 17]);
		expect(table(mute, worlds.en).rows[2]?.[3]).toBe('0 alerts: the software raises none');
	});

	it('draw as many marks as the numbers say, and a hundred people at most', () => {
		fc.assert(
			fc.property(chosen, (settings) => {
				const shown = see(settings);
				for (const { strokes } of [shown.wide, shown.tall]) {
					const marks = (id: string) => starts(strokes.find((stroke) => stroke.id === id)?.d ?? '').length;
					const [filmed, list] = [linkOf(shown, 'cameras').gives, linkOf(shown, 'list').gives];
					expect(marks('cameras-filmed')).toBe(filmed);
					expect(marks('cameras-others')).toBe(100 - filmed);
					expect(marks('flagged-through-frame')).toBe(linkOf(shown, 'threshold').gives);
					expect(marks('list-frames')).toBe(Math.min(100, list));
				}
			})
		);
	});

	it('keep their words in the frame and apart', () => {
		fc.assert(
			fc.property(chosen, lang, (settings, language) => {
				const { frame, tall, wide } = see(settings, language);
				for (const [{ lines }, box] of [
					[wide, frame.wide],
					[tall, frame.tall]
				] as const) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
			})
		);
	});

	it('say whose they are and what follows, in words that fit the number', () => {
		const rows = (settings: Record<string, number>) => table(see(settings, 'en'), worlds.en).rows;
		expect(rows({})[0]).toEqual([
			'Cameras',
			'12',
			'our setting',
			'56 square metres of street in 100 are filmed'
		]);
		expect(rows({ operators: 4 })[2]?.[2]).toBe('your setting, 1 to start with');
		const french = table(see({ threshold: 100 }), worlds.fr).rows[1];
		expect(french?.[3]).toBe('0 vrai événement filmé sur 100 est signalé');
	});
});

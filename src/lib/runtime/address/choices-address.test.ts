import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PLACED_CAMERAS, readChoices, writeChoices } from './choices-address.ts';
import { defaultSettings, type SettingRange } from '../settings.ts';

const specs: SettingRange[] = [
	{ id: 'cameras', default: 12, min: 0, max: 24, step: 1 },
	{ id: 'lens', default: 90, min: 40, max: 90, step: 50, choices: [{ value: 40 }, { value: 90 }] },
	{ id: 'guess', default: -1, min: -2, max: 100, step: 0.5 }
];
const buildings = { B: 180, F: 108 };
const bare = { settings: defaultSettings(specs), placement: [] };

describe('the address', () => {
	it('has no query while nothing is chosen', () => {
		expect(writeChoices(bare, specs)).toBe('');
		expect(readChoices('', specs, buildings)).toEqual(bare);
	});

	it('round-trips every choice', () => {
		const placement = fc.record({
			building: fc.constantFrom('B', 'F'),
			along: fc.integer({ min: 0, max: 107_999 }).map((millimetres) => millimetres / 1000),
			heading: fc.integer({ min: 0, max: 719 }).map((halves) => halves / 2)
		});
		const kept = fc.record({
			settings: fc.record({
				cameras: fc.integer({ min: 0, max: 24 }),
				lens: fc.constantFrom(40, 90),
				guess: fc.integer({ min: -4, max: 200 }).map((n) => n / 2)
			}),
			placement: fc.array(placement, { maxLength: MAX_PLACED_CAMERAS })
		});
		fc.assert(
			fc.property(kept, (choice) => {
				expect(readChoices(writeChoices(choice, specs), specs, buildings)).toEqual(choice);
			})
		);
	});

	it('clamps values out of range', () => {
		const { settings } = readChoices('?cameras=1e99&lens=57&guess=-400', specs, buildings);
		expect(settings).toEqual({ cameras: 24, lens: 90, guess: -2 });
		expect(readChoices('?cameras=NaN&lens=&guess=0x10', specs, buildings).settings).toEqual({
			...bare.settings,
			guess: 16
		});
	});

	it('gives valid choices for any query', () => {
		const query = fc.oneof(
			fc.string({ maxLength: 400 }),
			fc.string({ maxLength: 60 }).map((text) => `?cameras=${text}&cams=${text}`)
		);
		fc.assert(
			fc.property(query, (text) => {
				const { settings, placement } = readChoices(text, specs, buildings);
				for (const { id, min, max } of specs) {
					expect(settings[id]).toBeGreaterThanOrEqual(min);
					expect(settings[id]).toBeLessThanOrEqual(max);
				}
				expect(placement.length).toBeLessThanOrEqual(MAX_PLACED_CAMERAS);
			})
		);
	});

	it('reads the former notation of cameras in whole metres and degrees', () => {
		expect(readChoices('?cams=B37.135-F12.270', specs, buildings).placement).toEqual([
			{ building: 'B', along: 37, heading: 135 },
			{ building: 'F', along: 12, heading: 270 }
		]);
		expect(readChoices('?cams=B37.135_22.5-F12_270', specs, buildings).placement).toEqual([
			{ building: 'B', along: 37.135, heading: 22.5 },
			{ building: 'F', along: 12, heading: 270 }
		]);
	});

	it('ignores cameras that are on no wall', () => {
		const { placement } = readChoices('?cams=Z10.90-B9999.0-B300.725-F12.270', specs, buildings);
		expect(placement).toEqual([
			{ building: 'B', along: 120, heading: 5 },
			{ building: 'F', along: 12, heading: 270 }
		]);
	});
});

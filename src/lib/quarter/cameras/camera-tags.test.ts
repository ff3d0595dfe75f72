import { describe, expect, it } from 'vitest';
import { buildQuarter } from '../area/build-quarter.ts';
import { camera, house, mapOf, windowOf } from '../testing/maps.ts';
import { readDeviceTags, readDirections } from './camera-tags.ts';

describe('a direction', () => {
	it.each<[tag: string, headings: readonly number[]]>([
		['0', [270]],
		['90', [0]],
		['135', [45]],
		['-45', [225]],
		['360', [270]],
		['22.5°', [292.5]],
		['N', [270]],
		['ne', [315]],
		['ENE', [337.5]],
		['SW', [135]],
		['NNW', [247.5]],
		['0-360', []],
		['180-180', []],
		['90-180', [45]],
		['350-10', [270]],
		['N;S', [270, 90]],
		['45; 225', [315, 135]],
		['', []],
		['north', []],
		['forward', []],
		['45;both', []],
		['1e9', []]
	])('“%s” is %o, with 0 = east and 90 = south', (tag, headings) => {
		expect(readDirections(tag)).toEqual(headings);
	});
});

const SURVEILLANCE = { man_made: 'surveillance' };

describe('a device', () => {
	// Values of the OpenStreetMap wiki, and those that volunteers write most often besides (taginfo, 2026).
	it.each<[what: string, tags: Readonly<Record<string, string>>, ring: string | undefined, views: number]>([
		['fixed with a direction', { 'camera:type': 'fixed', 'camera:direction': '90' }, undefined, 1],
		['fixed with two directions', { 'camera:type': 'fixed', 'camera:direction': '90;180' }, undefined, 2],
		['with the direction of any feature', { 'camera:type': 'fixed', direction: 'S' }, undefined, 1],
		['of unknown type with a direction', { 'camera:direction': '90' }, undefined, 1],
		['of a usual kind', { 'surveillance:type': 'camera', 'camera:direction': '90' }, undefined, 1],
		['fixed without a direction', { 'camera:type': 'fixed' }, 'unknown', 0],
		['that sees a whole circle', { 'camera:type': 'fixed', 'camera:direction': '0-360' }, 'unknown', 0],
		['of which nothing is known', {}, 'unknown', 0],
		['a dome, whose direction says nothing', { 'camera:type': 'dome', 'camera:direction': '90' }, 'dome', 0],
		['a dome among others', { 'camera:type': 'fixed;dome' }, 'dome', 0],
		['a panorama', { 'camera:type': 'panorama' }, 'dome', 0],
		['a turning one', { 'camera:type': 'panning', 'camera:direction': '90' }, 'panning', 0],
		['a turning one by another name', { 'surveillance:type': 'PTZ' }, 'panning', 0],
		...['public', 'outdoor', 'traffic', 'yes', 'camera', 'private', 'webcam', 'cctv'].map(
			(surveillance): [string, Record<string, string>, string, number] => [
				`surveillance=${surveillance}`,
				{ surveillance, 'surveillance:type': 'camera' },
				'unknown',
				0
			]
		),
		...['town', 'parking', 'traffic', 'shop', 'bank', 'building', 'entrance', 'public', 'street', 'area'].map(
			(zone): [string, Record<string, string>, string, number] => [
				`surveillance:zone=${zone}`,
				{ 'surveillance:zone': zone },
				'unknown',
				0
			]
		),
		...['pole', 'wall', 'ceiling', 'street_lamp', 'building', 'traffic_signals', 'gantry'].map(
			(mount): [string, Record<string, string>, string, number] => [
				`camera:mount=${mount}`,
				{ 'camera:mount': mount },
				'unknown',
				0
			]
		),
		['a webcam', { 'surveillance:type': 'webcam' }, 'unknown', 0],
		['at a height, tilted', { height: '4', 'camera:angle': '15' }, 'unknown', 0]
	])('%s is counted', (_what, tags, ring, views) => {
		const device = readDeviceTags({ ...SURVEILLANCE, ...tags });
		const found = device && 'camera' in device ? device.camera : undefined;
		expect([found?.ring, found?.headings.length]).toEqual([ring, views]);
	});

	it.each<[tags: Readonly<Record<string, string>>, kind: string]>([
		[{ surveillance: 'indoor' }, 'indoor'],
		[{ indoor: 'yes' }, 'indoor'],
		[{ location: 'underground' }, 'indoor'],
		[{ 'surveillance:type': 'guard' }, 'guard'],
		[{ 'surveillance:type': 'ALPR' }, 'plates'],
		[{ 'surveillance:type': 'ANPR' }, 'plates'],
		[{ 'surveillance:type': 'camera;ALPR' }, 'plates'],
		[{ 'surveillance:type': 'ALPR;camera' }, 'plates'],
		[{ 'surveillance:type': 'gunshot_detector' }, 'sound'],
		[{ 'surveillance:type': 'radar' }, 'unlike'],
		[{ 'camera:type': 'doorbell' }, 'doorbell'],
		[{ 'surveillance:zone': 'nesting_site' }, 'animals'],
		[{ surveillance: 'no' }, 'off'],
		[{ disused: 'yes' }, 'off']
	])('with %o is listed as %s, and not counted', (tags, kind) => {
		expect(readDeviceTags({ ...SURVEILLANCE, ...tags })).toEqual({ other: kind });
	});

	it('may be a speed camera, or something else', () => {
		expect(readDeviceTags({ highway: 'speed_camera' })).toEqual({ other: 'speed' });
		expect(readDeviceTags({ man_made: 'tower' })).toBeUndefined();
	});
});

describe('a camera', () => {
	const build = (...cameras: readonly ReturnType<typeof camera>[]) =>
		buildQuarter(mapOf(house(40, 20, 60, 40), ...cameras), windowOf(100, 80));
	const placeOf = (x: number, y: number) => {
		const [first] = build(camera(x, y)).cameras;
		return first && `${first.mount} ${first.at.map((metres) => metres.toFixed(1)).join(' ')}`;
	};

	it('up to two metres from a wall hangs in front of it, whichever side it is drawn on', () => {
		expect(placeOf(50, 41.9)).toBe('wall 50.0 40.6');
		expect(placeOf(50, 38.1)).toBe('wall 50.0 40.6');
	});

	it('farther from any wall is on a pole', () => {
		expect(placeOf(50, 42.1)).toBe('pole 50.0 42.1');
	});

	it('farther inside a building is listed, and not counted', () => {
		const { cameras, others } = build(camera(50, 30));
		expect([cameras, others.map(({ kind }) => kind)]).toEqual([[], ['inside']]);
	});

	it('outside the window is counted, with a note; far outside it is not', () => {
		const { cameras, notes } = build(camera(-20, 50), camera(-200, 50));
		expect(cameras).toHaveLength(1);
		expect(notes).toEqual([{ kind: 'camera-far', count: 1 }]);
	});
});

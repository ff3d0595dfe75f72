import { describe, expect, it } from 'vitest';
import { OWN_KINDS } from './own-camera.ts';
import { readLink, writeLink, type QuarterLink } from './quarter-link.ts';

const usual = { passersBy: undefined, threshold: 64, operators: 1 };
const link: QuarterLink = {
	frame: '250x160-21-3',
	own: [
		{ at: [12.5, 30.2], mount: 'wall', heading: 45 },
		{ at: [100, 80], mount: 'pole', heading: 270 }
	],
	listed: [],
	day: { passersBy: 3000, threshold: 70, operators: 2 },
	ends: [
		[0.5, 40.5],
		[249.5, 12]
	]
};

describe('a link', () => {
	it('carries cameras, walk and day, and reads the same again', () => {
		expect(readLink(writeLink(link), usual)).toEqual(link);
		const lettered = { ...link, own: link.own.map((camera, index) => ({ ...camera, number: index + 2 })) };
		expect(readLink(writeLink(lettered), usual)).toEqual(lettered);
		const bare = { ...link, own: [], day: usual, ends: undefined };
		expect(readLink(writeLink(bare), usual)).toEqual(bare);
	});

	it('carries cameras of a list, kinds without a direction, and where its frame is on the map', () => {
		const full: QuarterLink = {
			...link,
			shift: [-14, 3.25],
			own: link.own.map((camera, index) => ({ ...camera, kind: OWN_KINDS[index] })),
			listed: [
				{ at: [-12.5, 30], mount: 'wall', headings: [90, 200], ring: undefined, line: 2 },
				{ at: [40, 30], mount: 'pole', headings: [], ring: 'panning', isPlanned: true, line: 7 }
			]
		};
		expect(readLink(writeLink(full), usual)).toEqual(full);
	});

	it('can be read by people, and carries no other place than metres of the frame', () => {
		expect(decodeURIComponent(writeLink(link))).toBe(
			'frame=250x160-21-3&own=w,12.5,30.2,45;p,100,80,270&passers=3000&threshold=70&operators=2&walk=0.5,40.5,249.5,12'
		);
	});

	it.each([
		['another fragment', 'quarter-film'],
		['no frame', 'own=w,1,2,3'],
		['a camera outside any plan', 'frame=a&own=w,1e9,2,3'],
		['a word for a number', 'frame=a&own=w,one,2,3'],
		['an unknown mount', 'frame=a&own=z,1,2,3'],
		['a direction of 400 degrees', 'frame=a&own=w,1,2,400'],
		['too many cameras', `frame=a&own=${'w,1,2,3;'.repeat(61)}`]
	])('with %s is none', (_what, fragment) => {
		expect(readLink(fragment, usual)).toBeUndefined();
	});

	it('with impossible settings keeps the usual ones', () => {
		const { day, ends } = readLink('frame=a&passers=-5&threshold=1000&operators=x&walk=1,2,3', usual) ?? {};
		expect([day, ends]).toEqual([usual, undefined]);
	});
});

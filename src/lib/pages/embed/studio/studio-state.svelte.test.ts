/** A moment that has a number of its own, and the lever of that number, never contradict each other in the studio. */
import { describe, expect, it } from 'vitest';
import { settingsOfMoment } from '../moment-settings.ts';
import type { StudioData, StudioPart } from './studio-data.ts';
import { StudioState } from './studio-state.svelte.ts';

const CAMERAS = {
	id: 'cameras',
	label: 'Cameras',
	default: 12,
	min: 0,
	max: 24,
	step: 1,
	unit: '',
	range: ''
};
const OPEN = [2, 8, 24];

const step: StudioPart = {
	...{
		kind: 'step',
		id: 'twelve',
		path: 'twelve/',
		page: 'twelve/',
		title: '',
		frame: '',
		picture: 'twelve'
	},
	...{ alt: '', label: '', controls: ['cameras'], guesses: false, measure: '', sources: [] },
	moments: OPEN.map((open) => ({
		name: `${open}`,
		settings: settingsOfMoment('coverage', { open }, [CAMERAS])
	}))
};
const data = {
	...{ lang: 'en', site: 'https://story.example/', loader: '', integrity: '', words: {} },
	backgrounds: { light: [], dark: [] },
	languages: [
		{
			...{ id: 'en', name: '', dir: 'ltr', title: '', credit: '', dated: '', pictureWords: {}, locale: 'en' },
			...{ enlarge: { text: '' }, settings: [CAMERAS], story: { ...step, kind: 'story', id: 'story' } },
			chapters: [{ name: '', whole: { ...step, kind: 'chapter', id: 'one' }, steps: [step] }]
		}
	]
} as unknown as StudioData;

const open = (query = '') => new StudioState(data, '../', `part=twelve&${query}`);
const shown = ({ kept, shownKeyframe, query }: StudioState) => [kept, shownKeyframe, query];

describe('a moment with its own number of cameras', () => {
	it('sets the lever, in frame and pictures, and returns it to the story’s value when it is left', () => {
		const studio = open();
		studio.showKeyframe(2);
		expect(shown(studio)).toEqual(['cameras=8', 2, '?cameras=8&keyframe=2']);
		studio.showKeyframe(3);
		expect(shown(studio)).toEqual(['', 3, '?keyframe=3']);
	});

	it('gives way to the moment in which the lever counts once that is moved', () => {
		const studio = open();
		studio.showKeyframe(1);
		const [lever = expect.unreachable()] = studio.levers;
		studio.set(lever, 15);
		expect(shown(studio)).toEqual(['cameras=15', 3, '?cameras=15&keyframe=3']);
	});

	it('wins over another number in an address, and goes with the settings', () => {
		const studio = open('cameras=15&keyframe=2');
		expect(studio.kept).toBe('cameras=8');
		studio.reset();
		expect(shown(studio)).toEqual(['', 0, '']);
	});
});

describe('settingsOfMoment', () => {
	it('finds the number of a scene, unless the setting counts in it', () => {
		const distance = { ...CAMERAS, id: 'distance', min: 3, max: 38 };
		const list = { ...CAMERAS, id: 'list', choices: [{ value: 10_000 }, { value: 100_000 }] };
		const at = (scene: string, state: Record<string, number>) =>
			settingsOfMoment(scene, state, [CAMERAS, distance, list]);
		expect(at('density', { distance: 7, own: 0 })).toEqual({ distance: 7 });
		expect(at('density', { distance: 7, own: 100 })).toEqual({});
		expect(at('crowd', { list: 100_000 })).toEqual({ list: 100_000 });
		expect(at('crowd', { list: 0 })).toEqual({});
		expect(at('wall', { open: 2, distance: 7 })).toEqual({});
	});
});

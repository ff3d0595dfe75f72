import { expect, it } from 'vitest';
import { pictureName } from './picture-name.ts';
import {
	describeSettings,
	fillMeasure,
	relevantSettings,
	sourceWordings,
	withAnswer
} from './picture-words.ts';

const by = {
	locale: 'en-GB',
	words: {
		'make.picture-on-settings': 'Not the story’s: {settings}',
		'make.picture-on-signed': 'By {signature}: {settings}',
		'make.picture-on-setting': '{name} {value} for {usual}',
		'make.picture-on-chosen': 'Chosen by {signature}',
		'make.picture-on-sources': 'After {sources}',
		'share.more-one': 'and {count} more',
		'share.more-many': 'and {count} more'
	}
};
const setting = { id: 'lens', label: 'Lens', unit: 'mm', origin: '', default: 20, min: 0, max: 90, step: 1 };

it('says which settings are not the story’s own, and who signed the picture, also without any', () => {
	expect(describeSettings('lens=40', [setting], '', by)).toBe('Not the story’s: Lens 40 mm for 20');
	expect(describeSettings('lens=40', [setting], 'The Daily', by)).toBe('By The Daily: Lens 40 mm for 20');
	expect(describeSettings('lens=20', [setting], 'The Daily', by)).toBe('Chosen by The Daily');
	expect(describeSettings('', [setting], '', by)).toBe('');
});

it('leaves out settings that change nothing in a picture', () => {
	const pictureAt = (query: string) => new URLSearchParams(query).get('lens') ?? '20';
	expect(relevantSettings('lens=40&peak=3', pictureAt)).toBe('lens=40');
});

it('names as many sources as fit, and how many there are beside them', () => {
	expect(sourceWordings(['A', 'B', 'C'], by)).toEqual([
		'After A · B · C',
		'After A · B · and 1 more',
		'After A · and 2 more'
	]);
});

it('measures with the figures of the picture, and begins with the answer where a line says only what it counts', () => {
	expect(fillMeasure('{seen percent 0} by {count}', (name) => (name === 'seen' ? 0.5 : 3), 'en-GB')).toBe(
		'50% by 3'
	);
	expect(withAnswer('cameras.', '24')).toBe('24 cameras.');
	expect(withAnswer('8 were found.', '13')).toBe('8 were found.');
});

it('names a file by step, language, moment, settings and size', () => {
	const picture = {
		step: 'walls',
		lang: 'fr',
		keyframe: 2,
		kept: 'lens=40&cams=B37_1',
		format: 'wide'
	} as const;
	expect(pictureName(picture)).toBe('walls-fr-moment2-lens40-cams-1200x630');
	expect(pictureName({ ...picture, keyframe: 0, kept: '' }, 0.5)).toBe('walls-fr-600x315');
});

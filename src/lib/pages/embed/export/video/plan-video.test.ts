import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitCaptions } from './captions.ts';
import { captionsWithin, FRAME_RATE, planVideo } from './plan-video.ts';

it('shows every keyframe and every caption in order, without a jump, and ends at rest on the last', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(15, 20, 30),
			fc.integer({ min: 1, max: 6 }),
			fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 8 }),
			(seconds, keyframes, captions) => {
				const frames = planVideo(seconds, keyframes, captions);
				expect(frames).toHaveLength(seconds * FRAME_RATE);
				const places = frames.map(({ keyframe, progress }) => keyframe + progress);
				expect(places[0]).toBe(0);
				expect(places.at(-1)).toBe(keyframes - 1);
				for (const [index, place] of places.entries()) {
					const step = place - (places[index - 1] ?? 0);
					expect(step >= 0 && step < 0.2).toBe(true);
				}
				const spoken = frames.map(({ caption }) => caption);
				expect([...new Set(spoken)]).toEqual(captions.map((_, index) => index));
				expect(spoken).toEqual([...spoken].sort((a, b) => a - b));
			}
		)
	);
});

it('has a film without captions', () => {
	expect(new Set(planVideo(15, 2, []).map(({ caption }) => caption))).toEqual(new Set([0]));
});

it('keeps the captions that can be read in the time, at least one', () => {
	const line = 'x'.repeat(80);
	expect(captionsWithin(15, [line, line, line, line])).toHaveLength(3);
	expect(captionsWithin(30, [line, line, line, line])).toHaveLength(4);
	expect(captionsWithin(15, ['x'.repeat(900), line])).toHaveLength(1);
});

it('splits sentences into captions that fit, and loses no word', () => {
	const sentences = [
		'Short.',
		'This sentence is too long for one caption, but not for three of them.',
		'Unsplittable'
	];
	const captions = splitCaptions(sentences, (text) => text.length <= 30);
	expect(captions.join(' ')).toBe(sentences.join(' '));
	expect(captions.every((caption) => caption.length <= 30)).toBe(true);
	expect(captions).toHaveLength(5);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitCaptions } from './captions.ts';
import { captionsWithin, FRAME_RATE, planVideo } from './plan-video.ts';

const moment = fc.record({
	captions: fc.array(fc.string({ minLength: 1, maxLength: 90 }), { maxLength: 4 }),
	next: fc.constantFrom('transition', 'cut', 'time')
});

it('shows every moment in order with captions of its own alone, and ends at rest on the last', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(15, 20, 30),
			fc.array(moment, { minLength: 1, maxLength: 14 }),
			(seconds, drawn) => {
				const moments = drawn.map(({ captions, next }, index) => ({
					captions: captions.map((caption) => `${index}:${caption}`),
					next
				}));
				const frames = planVideo(seconds, moments);
				expect(frames).toHaveLength(seconds * FRAME_RATE);
				const shown = frames.map((frame) => frame.moment);
				expect([...new Set(shown)]).toEqual(moments.map((_, index) => index));
				expect(shown).toEqual([...shown].sort((a, b) => a - b));
				expect(frames.at(-1)).toMatchObject({ moment: moments.length - 1, progress: 0 });
				for (const [index, { moment: at, progress, caption }] of frames.entries()) {
					const { captions, next } = moments[at] ?? { captions: [], next: 'cut' };
					expect(caption === '' || captions.includes(caption)).toBe(true);
					if (caption !== '' && next === 'transition') expect(progress).toBe(0);
					const before = frames[index - 1];
					if (before?.moment === at) expect(progress).toBeGreaterThanOrEqual(before.progress);
				}
				for (const [index, { captions }] of moments.entries())
					if (captions.length > 0)
						expect(frames.some((frame) => frame.moment === index && frame.caption === captions[0])).toBe(
							true
						);
			}
		)
	);
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

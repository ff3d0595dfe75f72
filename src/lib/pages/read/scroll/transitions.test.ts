import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionAt, transitionSpans, type StepCard, type WindowMetrics } from './transitions.ts';

const spansOf = (cards: readonly StepCard[], window: WindowMetrics) => [...transitionSpans(cards, window)];
const window = fc
	.record({
		height: fc.integer({ min: 300, max: 1500 }),
		cover: fc.integer({ min: 0, max: 600 }),
		below: fc.integer({ min: 0, max: 300 })
	})
	.map(({ height, cover, below }): WindowMetrics => ({ height, cover, landing: cover + below }));
const cards = fc
	.array(
		fc.record({
			gap: fc.integer({ min: 1, max: 2000 }),
			height: fc.integer({ min: 1, max: 2000 }),
			keyframes: fc.integer({ min: 1, max: 4 }),
			pace: fc.integer({ min: 0, max: 600 }),
			controls: fc.constantFrom(0, 0.5, 1),
			// Number of collapsed steps before it.
			folded: fc.integer({ min: 0, max: 4 })
		}),
		{ minLength: 1, maxLength: 30 }
	)
	.map((each) => {
		let [top, step, keyframe, extent] = [0, -1, 0, 0];
		return each.map(({ gap, folded, pace, controls, height, keyframes }): StepCard => {
			keyframe += folded;
			const travel = pace * (keyframes - 1);
			const card = {
				...{ step: (step += 1 + folded), top: (top += gap + extent), keyframe, keyframes },
				...{ height, travel, controls: controls * height, full: false, inset: 0, chapter: undefined }
			};
			keyframe += keyframes;
			extent = height + travel;
			return card;
		});
	});
const card = (step: number, top: number, more: Partial<StepCard> = {}): StepCard => ({
	...{
		step,
		top,
		keyframe: step,
		keyframes: 1,
		height: 400,
		travel: 0,
		controls: 0,
		chapter: undefined,
		full: false,
		inset: 0
	},
	...more
});
const SCREEN = { height: 800, cover: 68, landing: 100 };
const whole = (keyframe: number) => ({ from: keyframe, to: keyframe, progress: 1 });

describe('transitions by scroll position', () => {
	it('advance monotonically, without a jump, as the page scrolls down', () => {
		fc.assert(
			fc.property(cards, window, (all, seen) => {
				const spans = spansOf(all, seen);
				const placeOf = (keyframe: number) => spans.findIndex((span) => span.keyframe === keyframe);
				const wrong: unknown[] = [];
				let before = 0;
				const { top, travel, height } = all.at(-1) ?? card(0, 0);
				for (let y = -seen.height; y < top + travel + height; y += 31) {
					const { from, to, progress } = transitionAt(spans, y);
					// Only visible keyframes, and only from one to the next.
					const [start, end] = [placeOf(from), placeOf(to)];
					const now = start + (end - start) * progress;
					const isRight =
						Math.min(start, end) >= 0 &&
						progress >= 0 &&
						progress <= 1 &&
						end - start <= 1 &&
						now >= before - 1e-9;
					if (!isRight) wrong.push({ y, start, end, progress, before });
					before = now;
				}
				expect(wrong).toEqual([]);
			})
		);
	});

	it('start as a card enters the window, and end more than half a window later', () => {
		const all = [card(0, 0), card(1, 2000), card(2, 4000)];
		const spans = spansOf(all, SCREEN);
		expect(transitionAt(spans, 1200)).toEqual(whole(0));
		expect(transitionAt(spans, 1440)).toEqual({ from: 0, to: 1, progress: 0.5 });
		expect(transitionAt(spans, 1680)).toEqual(whole(1));
		expect(transitionAt(spans, 3440)).toEqual({ from: 1, to: 2, progress: 0.5 });
		expect(transitionAt(spans, 9999)).toEqual(whole(2));
	});

	it('go through the keyframes of a step while its card sticks', () => {
		const all = [card(0, 0), card(1, 2000, { keyframes: 3, travel: 600 }), card(2, 4000, { keyframe: 4 })];
		const spans = spansOf(all, SCREEN);
		// The card sticks from 2000 − 68 on, 300 px for each keyframe, of which the picture rests a tenth.
		expect(transitionAt(spans, 1932 + 8)).toEqual(whole(1));
		expect(transitionAt(spans, 1932 + 150)).toEqual({ from: 1, to: 2, progress: 0.5 });
		expect(transitionAt(spans, 1932 + 292)).toEqual(whole(2));
		expect(transitionAt(spans, 1932 + 450)).toEqual({ from: 2, to: 3, progress: 0.5 });
		expect(transitionAt(spans, 1932 + 600)).toEqual(whole(3));
		expect(transitionAt(spans, 9999)).toEqual(whole(4));
	});

	it('wait until the controls of the card before are out of view', () => {
		const all = [card(0, 0), card(1, 2000, { controls: 300 }), card(2, 2700)];
		const spans = spansOf(all, SCREEN);
		// The lower edge of the last control is at 2300 in the document, the upper edge of the visible part at 68.
		expect(transitionAt(spans, 2232)).toEqual(whole(1));
		expect(transitionAt(spans, 2416)).toEqual({ from: 1, to: 2, progress: 0.5 });
		expect(transitionAt(spans, 2600)).toEqual(whole(2));
	});

	it('skip a collapsed section, from the step before it to the step after it', () => {
		const open = [0, 2000, 4000].map((top, step) => card(step, top));
		const closed = open.filter(({ step }) => step !== 1).map((each) => ({ ...each, top: each.top / 2 }));
		expect(transitionAt(spansOf(open, SCREEN), 1440)).toEqual({ from: 0, to: 1, progress: 0.5 });
		expect(transitionAt(spansOf(closed, SCREEN), 1440)).toEqual({ from: 0, to: 2, progress: 0.5 });
		expect(transitionAt(spansOf(closed, SCREEN), 1680)).toEqual(whole(2));
		expect(transitionAt([], 10)).toEqual(whole(0));
	});

	it('are complete where a link leads to a step', () => {
		fc.assert(
			fc.property(cards, window, (all, seen) => {
				const spans = spansOf(all, seen);
				for (const { keyframe, top } of all) {
					const { to, from, progress } = transitionAt(spans, top - seen.landing);
					expect(to).toBeGreaterThanOrEqual(keyframe);
					if (to === keyframe) expect([from, progress]).toEqual([to, 1]);
				}
			})
		);
	});
});

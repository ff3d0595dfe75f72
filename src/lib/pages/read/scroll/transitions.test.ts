import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionAt, transitionSpans, type StepCard, type WindowMetrics } from './transitions.ts';

const spansOf = (cards: readonly StepCard[], window: WindowMetrics) => [...transitionSpans(cards, window)];
const window = fc.record({
	height: fc.integer({ min: 300, max: 1500 }),
	landing: fc.integer({ min: 0, max: 900 })
});
const cards = fc
	.array(
		fc.record({
			gap: fc.integer({ min: 1, max: 2000 }),
			long: fc.boolean(),
			// Number of collapsed steps before it.
			folded: fc.integer({ min: 0, max: 4 })
		}),
		{ minLength: 1, maxLength: 50 }
	)
	.map((each) => {
		let [top, step] = [0, -1];
		return each.map(({ gap, long, folded }): StepCard => ({
			step: (step += 1 + folded),
			top: (top += gap),
			long
		}));
	});

describe('transitions by scroll position', () => {
	it('advance monotonically, without a jump, as the page scrolls down', () => {
		fc.assert(
			fc.property(cards, window, (all, seen) => {
				const times = spansOf(all, seen);
				const placeOf = (step: number) => all.findIndex((card) => card.step === step);
				let before = 0;
				for (let y = -seen.height; y < (all.at(-1)?.top ?? 0) + 100; y += 7) {
					const turn = transitionAt(times, y);
					const { progress } = turn;
					// Only visible steps, and only from one to the next.
					const [from, to] = [placeOf(turn.from), placeOf(turn.to)];
					expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
					expect(progress).toBeGreaterThanOrEqual(0);
					expect(progress).toBeLessThanOrEqual(1);
					expect(to - from).toBeLessThanOrEqual(1);
					const now = from + (to - from) * progress;
					expect(now).toBeGreaterThanOrEqual(before - 1e-9);
					before = now;
				}
			})
		);
	});

	it('start as a card enters the window, and end a quarter of the window later, or half for long ones', () => {
		const all = [0, 2000, 4000].map((top, step) => ({ step, top, long: top === 4000 }));
		const times = spansOf(all, { height: 800, landing: 100 });
		expect(transitionAt(times, 1200)).toEqual({ from: 0, to: 0, progress: 1 });
		expect(transitionAt(times, 1300)).toEqual({ from: 0, to: 1, progress: 0.5 });
		expect(transitionAt(times, 1400)).toEqual({ from: 1, to: 1, progress: 1 });
		expect(transitionAt(times, 3400)).toEqual({ from: 1, to: 2, progress: 0.5 });
		expect(transitionAt(times, 9999)).toEqual({ from: 2, to: 2, progress: 1 });
	});

	it('skip a collapsed section, from the step before it to the step after it', () => {
		const open = [0, 2000, 4000].map((top, step) => ({ step, top, long: false }));
		const closed = open.filter(({ step }) => step !== 1).map((card) => ({ ...card, top: card.top / 2 }));
		const seen = { height: 800, landing: 100 };
		expect(transitionAt(spansOf(open, seen), 1300)).toEqual({ from: 0, to: 1, progress: 0.5 });
		expect(transitionAt(spansOf(closed, seen), 1300)).toEqual({ from: 0, to: 2, progress: 0.5 });
		expect(transitionAt(spansOf(closed, seen), 1400)).toEqual({ from: 2, to: 2, progress: 1 });
		expect(transitionAt([], 10)).toEqual({ from: 0, to: 0, progress: 1 });
	});

	it('are complete where a link leads to a step', () => {
		fc.assert(
			fc.property(cards, window, (all, seen) => {
				const times = spansOf(all, seen);
				for (const { step, top } of all) {
					const { to, from, progress } = transitionAt(times, top - seen.landing);
					expect(to).toBeGreaterThanOrEqual(step);
					if (to === step) expect([from, progress]).toEqual([to, 1]);
				}
			})
		);
	});
});

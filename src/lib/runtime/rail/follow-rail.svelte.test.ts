import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureFormat, RichText } from '#lib/narrative/types/story.ts';
import { createTestData, createTestStep, stubBrowser } from '../../../../tests/components/player.ts';
import type { StepData } from '../data.ts';
import { Player } from '../player.svelte.ts';
import { followRail } from './follow-rail.svelte.ts';
import type { RailData } from './rail.ts';

beforeEach(stubBrowser);
afterEach(() => document.body.replaceChildren());

const CLOCK = { name: 'crowd.time', format: { type: 'clock' } } as const;
/** Returns a text with one figure in it. */
const rich = (before: string, figure: { name: string; format: FigureFormat }, after = ''): RichText => [
	[
		{ type: 'text', text: before },
		{ type: 'figure', ...figure },
		{ type: 'text', text: after }
	]
];
const passed = (...forms: readonly string[]) => ({
	name: 'fall.passed',
	format: { type: 'plural', forms } as const
});
const rail: RailData = {
	start: 12 * 3600,
	duration: 720,
	fall: 360,
	passings: [400, 450, 500],
	passed: rich('', passed('walkers', 'walker', 'walkers')),
	before: rich('', CLOCK, ': on his feet.'),
	after: [
		[
			...rich('', CLOCK, ': on the ground, ').flat(),
			...rich('', passed('nobody', 'one', '# people'), '.').flat()
		]
	],
	lamps: [
		{
			id: 'filmed',
			from: 1,
			asked: 'Filmed?',
			answers: {},
			usual: { key: 'until', text: 'Filmed until 12:05' }
		},
		{ id: 'flagged', from: 2, asked: 'Flagged?', answers: {}, usual: { key: 'far', text: 'Not flagged' } }
	]
};
const steps = [
	createTestStep('one', { state: { time: 120 } }),
	createTestStep('two', { state: { time: 480 } }),
	createTestStep('three', { clock: 480, timeless: true }),
	createTestStep('four', { state: { time: 60 }, clock: 600 })
];

/** A rail as the server renders it, with a player. Its numbers are those of no step, so that the script must write all. */
function show(own: readonly StepData[] = steps, shownKeyframe?: () => number) {
	document.body.innerHTML = `<details class="rail"><summary>
		<b class="now"></b><svg class="past"><rect width="9%" /></svg><svg class="hand"><svg x="9%"></svg></svg>
		<span class="passed"><b></b> <span class="word"></span></span>
		<span class="lamp"><span class="answer"></span></span><span class="lamp"><span class="answer"></span></span>
		</summary><div class="told"><p></p><ul><li></li><li></li></ul><a href="#one">See</a></div></details>
		<p data-rail="2"></p>`;
	const player = new Player({ ...createTestData(...own), rail });
	const element = document.querySelector<HTMLDetailsElement>('.rail');
	if (!element) throw new Error('no rail');
	const stop = followRail(element, player, shownKeyframe);
	flushSync();
	const text = (selector: string) => element.querySelector(selector)?.textContent;
	return { player, element, stop, text };
}
const handOf = (element: Element) => element.querySelector<SVGElement>('.hand')?.style.transform;
const answersOf = (element: Element) =>
	[...element.querySelectorAll<HTMLElement>('.lamp')].map(({ dataset }) => dataset['answer']);

describe('the rail', () => {
	it('moves its hand between the times of two pictures, forwards and backwards', () => {
		const { player, element } = show();
		expect(handOf(element)).toMatch(/^translateX\(16\.6/);
		const places = [0.25, 0.5, 0.75].map((progress) => {
			player.playhead.scrub({ from: 0, to: 1, progress }, true);
			flushSync();
			return handOf(element);
		});
		expect(places.map((place) => Number(/[\d.]+/.exec(place ?? '')?.[0]).toFixed(1))).toEqual([
			'29.2',
			'41.7',
			'54.2'
		]);
		player.playhead.scrub({ from: 0, to: 1, progress: 0.25 }, true);
		flushSync();
		expect(handOf(element)).toBe(places[0]);
	});

	it('lays the person down at the fall, and counts who has passed at that time', () => {
		const { player, element, text } = show();
		expect(element.classList.contains('fallen')).toBe(false);
		player.playhead.scrub({ from: 0, to: 1, progress: 0.66 }, true);
		flushSync();
		expect(element.classList.contains('fallen')).toBe(false);
		player.playhead.scrub({ from: 0, to: 1, progress: 0.8 }, true);
		flushSync();
		expect(element.classList.contains('fallen')).toBe(true);
		expect([text('.passed b'), text('.passed .word'), text('.now')]).toEqual(['1', 'walker', '12:06']);
		player.playhead.scrub({ from: 1, to: 1, progress: 1 }, true);
		flushSync();
		expect([text('.passed b'), text('.passed .word')]).toEqual(['2', 'walkers']);
		expect(text('.told p')).toBe('12:08: on the ground, 2 people.');
	});

	it('answers its lamps by the step alone, whatever came before', () => {
		const { player, element } = show();
		expect(answersOf(element)).toEqual(['', '']);
		for (const path of [[2, 1], [3, 0, 1], [1]]) {
			for (const step of path) player.playhead.goTo(step, false);
			flushSync();
			expect(answersOf(element)).toEqual(['until', '']);
			expect([...element.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
				'Filmed until 12:05',
				'Flagged?'
			]);
		}
	});

	it('shows another keyframe in its texts and lamps than with its hand, if told which', () => {
		const { player, element, text } = show(steps, () => 0);
		player.playhead.goTo(1, false);
		flushSync();
		expect(answersOf(element)).toEqual(['', '']);
		expect(text('.told p')).toBe('12:02: on his feet.');
		expect(handOf(element)).toMatch(/^translateX\(66\.6/);
	});

	it('is dimmed at a step without minutes, which leaves the hand where it was', () => {
		const { player, element } = show();
		player.playhead.goTo(1, false);
		flushSync();
		const before = handOf(element);
		player.playhead.goTo(2, false);
		flushSync();
		expect(handOf(element)).toBe(before);
		expect(element.classList.contains('timeless')).toBe(true);
		player.playhead.goTo(3, false);
		flushSync();
		expect(element.classList.contains('timeless')).toBe(false);
		expect(handOf(element)).toMatch(/^translateX\(83\.3/);
	});

	it('gives the answers for the reader’s settings, also at the ends of chapters', () => {
		const { player, element, text } = show();
		player.playhead.goTo(2, false);
		player.lampAnswers = [
			{ key: 'yes', text: 'Filmed' },
			{ key: 'no', text: 'Score too low' }
		];
		flushSync();
		expect(answersOf(element)).toEqual(['yes', 'no']);
		expect(text('.lamp .answer')).toBe('Filmed');
		expect(document.querySelector('[data-rail]')?.textContent).toBe(
			'12:08: on the ground, 2 people. Filmed. Score too low.'
		);
	});

	it('closes by Escape and by a click beside it, and stops with its page', () => {
		const { element, player, stop } = show();
		element.open = true;
		element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(element.open).toBe(false);
		element.open = true;
		document.body.click();
		expect(element.open).toBe(false);
		stop();
		const before = handOf(element);
		player.playhead.goTo(1, false);
		flushSync();
		expect(handOf(element)).toBe(before);
	});
});

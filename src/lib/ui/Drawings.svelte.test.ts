import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import frames from '#lib/scenes/frames/index.ts';
import { best, scenario } from '#lib/scenes/testing/district.ts';
import { constants } from '#lib/model/testing/constants.ts';
import type { Drawing, Mark } from '#lib/chart/drawing.ts';
import Marks from '#lib/chart/marks/Marks.svelte';
import { stubBrowser } from '../../../tests/components/player.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import Drawings from './Drawings.svelte';

const world = createTestWorld('fr', { scenario, best });
// Without pedestrians, which need a canvas.
const view = frames.data({ time: 240 }, world, { settings: { ...constants, boxes: 0 }, placement: [] });
const viewport = { width: 769, height: 653 };

/** Creates an animation clock that the test controls. */
function page() {
	let elapsed = 0;
	const draws = new Set<() => void>();
	return {
		live: {
			onFrame: (draw: () => void) => {
				draws.add(draw);
				return () => draws.delete(draw);
			},
			elapsed: () => elapsed,
			shown: true
		},
		walk(seconds: number) {
			elapsed = seconds;
			for (const draw of draws) draw();
			flushSync();
		},
		listeners: () => draws.size
	};
}

function shown() {
	const { live, ...rest } = page();
	const to = { key: '0', name: 'frames', index: 0, scene: frames, view, live };
	const { container, unmount } = render(Drawings, {
		...{ from: undefined, to, middle: undefined, p: 1, world, viewport, theme: 'papier' }
	});
	return { ...rest, unmount, path: () => container.querySelector('.cut')?.getAttribute('d') };
}

beforeEach(stubBrowser);

describe('a drawing that is laid out again while pedestrians move', () => {
	it('updates at the frame rate of its scene', () => {
		const { walk, path } = shown();
		const first = path();
		expect(first).toBeTruthy();
		walk(0.08);
		expect(path()).toBe(first);
		walk(0.09);
		const moved = path();
		expect(moved).not.toBe(first);
		walk(0.16);
		expect(path()).toBe(moved);
	});

	it('returns to the moment of the step, and removes its listener when unmounted', () => {
		const { walk, path, listeners, unmount } = shown();
		const first = path();
		walk(10);
		expect(path()).not.toBe(first);
		walk(0);
		expect(path()).toBe(first);
		expect(listeners()).toBe(1);
		unmount();
		expect(listeners()).toBe(0);
	});
});

/** A scene whose data is its drawing. */
const drawn: Scene = {
	data: (state) => state,
	layout: (view) => view as Drawing,
	table: () => undefined,
	Marks
};
const line = (text: string) =>
	({ id: text, text, x: 0, y: 0, size: 10, anchor: 'start', style: '' }) as const;
const mark = (id: string, core: Mark['core'], frame?: Mark['frame']): Mark => ({
	...{ id, x: 10 * Number(id), y: 0, size: 10, core },
	...(frame && { frame })
});
const drawing = (parts: Partial<Drawing>): Drawing => ({ shapes: [], series: [], texts: [], ...parts });

function draw(view: Drawing, { from, p = 1, middle }: Transition = {}) {
	const { live } = page();
	const picture = (key: string, own: Drawing) => ({
		...{ key, name: 'drawn', index: 0, scene: drawn, view: own, live }
	});
	const { container } = render(Drawings, {
		...{ from: from && picture('0', from), to: picture('1', view), middle },
		...{ p, world, viewport, theme: 'papier' }
	});
	/** Elements of the picture in the order in which they are painted. */
	return (selector: string) => [...container.querySelectorAll(selector)];
}
interface Transition {
	readonly from?: Drawing;
	readonly p?: number;
	readonly middle?: Drawing;
}
const nameOf = (element: Element) => element.getAttribute('class') ?? element.textContent;

describe('a picture', () => {
	it('has its shapes below its marks, and its words on top, each with its style', () => {
		const all = draw(
			drawing({
				shapes: [{ id: 'area', style: 'shade', d: 'M0 0h9' }],
				series: [
					{
						kind: 'alerts',
						marks: [mark('1', 'real', 'right'), mark('2', 'open', 'false'), mark('3', 'real', 'missed')]
					}
				],
				texts: [line('Three alerts'), line('one is missed')]
			})
		);
		expect(all('svg path').map(nameOf)).toEqual([
			'shade',
			'core real',
			'core open',
			'alert-right',
			'alert-false',
			'event-missed'
		]);
		expect(all('svg text').map(({ textContent }) => textContent)).toEqual(['Three alerts', 'one is missed']);
		const [path, text] = [all('path').at(-1), all('text')[0]] as [Element, Element];
		expect(path.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
		expect(
			all('svg').every((svg) => svg.getAttribute('viewBox') === `0 0 ${viewport.width} ${viewport.height}`)
		).toBe(true);
	});

	it('is hidden from screen readers, which read its text alternative', () => {
		const all = draw(drawing({ texts: [line('word')] }));
		expect(all('svg').every((svg) => svg.closest('[aria-hidden="true"]'))).toBe(true);
	});
});

describe('a transition', () => {
	/** Clip paths of the texts of both pictures. */
	const clips = (all: ReturnType<typeof draw>) =>
		Object.fromEntries(all('text').map((text) => [text.textContent, text.closest('svg')?.style.clipPath]));
	const opacities = (all: ReturnType<typeof draw>) =>
		Object.fromEntries(
			all('text').map((text) => [text.textContent, Number(text.closest('svg')?.getAttribute('opacity'))])
		);
	const [before, after] = ['before', 'after'].map((text) => drawing({ texts: [line(text)] })) as [
		Drawing,
		Drawing
	];

	it('shows the old picture above a rising edge, and the new one below', () => {
		for (const [p, above, below] of [
			[0, 0, 100],
			[0.25, 25, 75],
			[1, 100, 0]
		] as const)
			expect(clips(draw(after, { from: before, p }))).toEqual({
				before: `inset(-100vh -100vw ${above.toFixed(2)}%)`,
				after: `inset(${below.toFixed(2)}% -100vw -100vh)`
			});
	});

	it('pans the map of both pictures, and shows the words of neither meanwhile', () => {
		const map = (x: number) => ({
			baseMaps: [{ id: 'plan', x, y: 0, scale: 1, plan: 'none' as const, beneath: [], shapes: [] }]
		});
		const all = draw(drawing({ ...after, ...map(50) }), { from: drawing({ ...before, ...map(0) }), p: 0.5 });
		expect(opacities(all)).toEqual({ before: 0, after: 0 });
	});

	it('draws moving marks on a canvas', () => {
		const series = (x: number) => [{ kind: 'alerts', marks: [{ ...mark('1', 'real'), x }] }];
		const all = draw(drawing({ ...after, series: series(50) }), {
			from: drawing({ ...before, series: series(0) }),
			p: 0.5
		});
		expect(all('canvas')).toHaveLength(1);
	});

	it('has no canvas in a transition without marks, and paths while one picture is drawn in place of both', () => {
		expect(draw(after, { from: before, p: 0.5 })('canvas')).toEqual([]);
		const marked = (core: Mark['core']) =>
			drawing({ series: [{ kind: 'alerts', marks: [mark('1', core)] }] });
		const all = draw(marked('real'), { from: marked('real'), p: 0.5, middle: marked('open') });
		expect(all('canvas')).toEqual([]);
		expect(all('path').map(nameOf)).toEqual(['core open']);
	});
});

/** Words in a plot and under it, each only where it stands clear. */
import { block, moved } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { along, LOOK, over, type Scales } from './curve.ts';
import type { Outcome, Setting } from './data.ts';

/** Plots so high have larger letters in them. */
const HIGH = 150;
/** Places along a plot that are tried for a name. */
const SPOTS = 40;
/** What bold letters may be wider than they are measured. */
const BOLD = 1.12;

/** Under the axis: where the setting stands, and its ends where these stand clear of it. */
export function axisWords(setting: Setting, { x }: Scales, plot: Rect, world: World): TextLine[] {
	const { link, range, value } = setting;
	const [left, right] = [plot.x - 2, plot.x + plot.width + 2];
	const y = round(plot.y + plot.height + LABEL * 1.5);
	const number = integer(world, value);
	const wordings = ['', 'short-'].map(
		(length) => `${number} ${plural(world, `settings.${length}${link}`, value)}`
	);
	const wide = (words: string) => textWidth(words, LABEL) * BOLD;
	const text = [...wordings, number].find((words) => wide(words) <= right - left) ?? number;
	const half = wide(text) / 2;
	const middle = Math.min(right - half, Math.max(left + half, x(value)));
	const line = { y, size: LABEL } as const;
	const end = (id: string, of: number, at: number, anchor: 'start' | 'end'): TextLine[] => {
		const words = integer(world, of);
		const room = anchor === 'start' ? middle - half - at : at - middle - half;
		return textWidth(words, LABEL) + LABEL <= room
			? [{ ...line, id: `${link}-${id}`, text: words, x: round(at), anchor, style: 'soft' }]
			: [];
	};
	return [
		{ ...line, id: `${link}-value`, text, x: round(middle), anchor: 'middle', style: 'strong' },
		...end('min', range.min, left, 'start'),
		...end('max', range.max, right, 'end')
	];
}

/** The most that the setting can lead to, at the end of the curve where that is. */
export function mostOf(
	{ curve, gives, link }: Setting,
	{ x, y }: Scales,
	plot: Rect,
	world: World
): TextLine[] {
	const [first, last] = [curve.at(0), curve.at(-1)];
	if (!first || !last || plot.height < 3 * LABEL) return [];
	const atEnd = last.gives > first.gives;
	const end = atEnd ? last : first;
	const text = integer(world, Math.round(end.gives));
	if (Math.round(end.gives) === gives) return [];
	const [across, foot] = [LABEL * 0.8, plot.y + plot.height - LABEL * 0.6];
	const style = `haloed strong ${LOOK[link].ink}`.trim();
	const line = { id: `${link}-most`, text, size: LABEL, style } as const;
	const high = Math.min(foot, Math.max(plot.y + LABEL * 1.1, y(end.gives) - LABEL * 0.5));
	return [
		{
			...line,
			x: round(x(end.value) + (atEnd ? -across : 1.5 * across)),
			y: round(high),
			anchor: atEnd ? ('end' as const) : ('start' as const)
		}
	];
}

/** Of the threshold: what is gained at its low end is lost elsewhere, since nobody answers so many alerts. */
export function lostIn(
	{ curve, link, value }: Setting,
	scales: Scales,
	plot: Rect,
	taken: readonly TextLine[],
	world: World
): Drawing {
	const points = curve.filter((point) => point.lost !== undefined);
	const [left, foot] = [plot.x + LABEL * 0.6, plot.y + plot.height];
	const lost = (point: Outcome) => point.lost ?? 0;
	const words = [Infinity, 70, 55].map((width) =>
		block(`${link}-lost`, world.word('settings.lost'), { x: left, y: 0, width }, { style: 'haloed' })
	);
	const fitting = words.find(({ height, width }) => {
		const right = left + width;
		const own = scales.x(value);
		const over = points.filter((point) => scales.x(point.value) <= right + LABEL);
		return (
			(own > right + 3 || own < left - 3) &&
			right < plot.x + plot.width &&
			over.every((point) => foot - scales.y(lost(point)) > height + LABEL)
		);
	});
	if (!fitting || points.length === 0) return together({});
	const texts = moved(fitting, 0, foot - fitting.height - LABEL * 0.4).texts;
	if (texts.some((one) => taken.some((other) => touch(extent(one), extent(other))))) return together({});
	return together({
		shapes: [{ id: `${link}-lost`, style: 'axis', d: along(points, scales, lost) }],
		texts
	});
}

/** The name of what is lost, where that is highest: clear of the reader’s line, and of the number at the end. */
export function restName(
	setting: Setting,
	scales: Scales,
	plot: Rect,
	taken: readonly TextLine[],
	world: World
): TextLine[] {
	if (setting.curve.length === 0) return [];
	const { link, value } = setting;
	const text = world.word(`settings.rest-${link}`);
	const limit = over(setting) ? plot.y : plot.y + plot.height;
	const own = scales.x(value);
	const height = heightsOf(setting, scales);
	const named = (size: number): TextLine | undefined => {
		const half = (textWidth(text, size) * BOLD) / 2;
		const first = plot.x + half + 3;
		const last = plot.x + plot.width - half - 3;
		const spots = Array.from({ length: SPOTS }, (_, index) => {
			const middle = first + ((last - first) * index) / (SPOTS - 1);
			const free = Math.min(
				...[-1, -0.5, 0, 0.5, 1].map((side) => Math.abs(height(middle + side * half) - limit))
			);
			const y = limit + ((over(setting) ? 1 : -1) * free) / 2 + size * 0.36;
			const place = { x: round(middle), y: round(y), size, anchor: 'middle', style: 'haloed' } as const;
			return { free, middle, line: { id: `${link}-rest-name`, text, ...place } };
		});
		return spots
			.filter(
				({ free, line, middle }) =>
					last >= first &&
					free > size * 1.6 &&
					(over(setting) || Math.abs(middle - own) > half + LABEL * 0.5) &&
					!taken.some((other) => touch(extent(other), extent(line)))
			)
			.toSorted((one, other) => other.free - one.free)[0]?.line;
	};
	const found = (plot.height > HIGH ? [TITLE, LABEL] : [LABEL]).map(named).find((line) => line !== undefined);
	return found ? [found] : [];
}

/** Where a curve runs at any place between its points. */
function heightsOf({ curve }: Setting, { x, y }: Scales): (at: number) => number {
	const places = curve.map((point) => ({ at: x(point.value), gives: point.gives }));
	return (at) => {
		const next = Math.max(
			1,
			places.findIndex((place) => place.at >= at)
		);
		const [from, to] = [places[next - 1], places[next]];
		if (!from || !to) return 0;
		const share = (at - from.at) / (to.at - from.at || 1);
		return y(from.gives + share * (to.gives - from.gives));
	};
}

type Extent = ReturnType<typeof extent>;
const touch = (a: Extent, b: Extent): boolean =>
	a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 3 && b.top < a.bottom + 3;

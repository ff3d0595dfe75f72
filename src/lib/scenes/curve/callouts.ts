import { textWidth, wrap } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';
import type { Measures, Scale } from './measures.ts';
import { placeFor, strip, type Profile, type Rect, type Region } from './places.ts';
import type { Plot } from './view.ts';

/** Share of alerts lost at threshold 0 from which on the queue is said to overflow. */
const OVERFLOW = 0.2;

/** Farthest that large words stand from what they speak of. */
const NEAR = 70;

/** Words that belong somewhere on the plot: first and second line, and where they would like to be. */
interface Callout {
	readonly id: string;
	readonly head: string;
	readonly text: string;
	readonly wanted: readonly [x: number, y: number];
	/** Places that will do, the best first. */
	readonly regions: readonly Region[];
}

/** Words next to what they speak of, off every line; none where there is no room for them. */
export function callouts(plot: Plot, scale: Scale, measures: Measures, world: World): TextLine[] {
	const { left, right, top, bottom, mark } = measures;
	const { x, y } = scale;
	const taken: Rect[] = [strip(x(plot.own.threshold), y(plot.own.reached) - mark, bottom)];
	if (plot.best) taken.push(strip(x(plot.best.threshold), top, y(plot.best.reached) + mark));
	const within = { left: left + 2, right: right + 3, top: top - 3, bottom: bottom - 1.5 };
	return calloutsOf(plot, scale, measures).flatMap(({ id, head, text, wanted, regions }) => {
		const [lines, size] = calloutSize(head && world.word(head), world.word(text), measures);
		const rect = regions.reduce<Rect | undefined>(
			(found, region) => found ?? placeFor(size, wanted, region, within, taken),
			undefined
		);
		if (!rect) return [];
		taken.push(rect);
		return lines.map(({ text: line, style }, index): TextLine => ({
			id: `${id}-${index}`,
			text: line,
			x: round(rect.left),
			y: round(rect.top + measures.size.label * (0.8 + index * 1.18)),
			size: measures.size.label,
			anchor: 'start',
			style
		}));
	});
}

function calloutSize(head: string, text: string, { size, callout }: Measures) {
	const lines = [
		...(head ? [{ text: head, style: 'halo strong' }] : []),
		...wrap(text, size.label, callout).map((line) => ({ text: line, style: 'halo' }))
	];
	const width = Math.max(...lines.map((line) => textWidth(line.text, size.label)));
	return [lines, { width, height: size.label * (lines.length * 1.18 - 0.1) }] as const;
}

/** What there is to say, by what the curves do. */
function calloutsOf(plot: Plot, { x, y, unit }: Scale, { left, top, bottom, short }: Measures): Callout[] {
	const profile = (what: 'flagged' | 'reached'): Profile => ({
		left,
		pitch: unit,
		ys: plot.points.map((point) => y(point[what]))
	});
	const [flagged, reached] = [profile('flagged'), profile('reached')];
	const between = { under: flagged, over: reached };
	const at = (share: number) => x(plot.points.findIndex((point) => point.flagged < share * plot.events));
	const signalled: Callout = {
		id: 'flagged',
		head: '',
		text: 'curve.flagged',
		wanted: [at(0.72), y(plot.events * 0.86)],
		regions: [{ over: flagged }]
	};
	if (plot.operators === 0) {
		const nobody = { id: 'nobody', head: 'curve.nobody', text: 'curve.nobody-then', regions: [between] };
		return [signalled, { ...nobody, wanted: [left + 8, y(plot.events * 0.55)] }];
	}
	const [loose] = plot.points;
	const overflows = loose !== undefined && loose.lost > OVERFLOW;
	const sensitive: Callout = {
		id: 'sensitive',
		head: overflows ? 'curve.sensitive' : 'curve.keeps-up',
		text: overflows ? `curve.sensitive-${short ? 'short' : 'then'}` : 'curve.keeps-up-then',
		wanted: overflows ? [left + 4, y(plot.events * 0.9)] : [left + 4, (top + bottom) / 2],
		regions: overflows ? [between, { under: reached }] : [{ under: reached }]
	};
	const deaf: Callout = {
		id: 'deaf',
		head: 'curve.deaf',
		text: 'curve.deaf-then',
		wanted: [at(0.4), y(plot.events * 0.5)],
		regions: short
			? [
					{ over: flagged, within: NEAR },
					{ under: reached, from: x(plot.best?.threshold ?? 0) }
				]
			: [{ over: flagged, within: 30 }, { under: reached }]
	};
	return short ? [deaf, sensitive, signalled] : [signalled, sensitive, deaf];
}

/** What is drawn over the people: alerts, the list, whoever fell, and the words for each beside it. */
import type { Setting } from '#lib/chart/block.ts';
import type { Drawing, Mark, Shape } from '#lib/chart/drawing.ts';
import { together } from '#lib/chart/drawing.ts';
import { labels, type Named } from '#lib/chart/labels.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, personSize, type Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { bodyOn, solidsOn, type Box } from '../obstacles.ts';
import type { World } from '../world.ts';
import type { CheckView, Fallen } from './data.ts';
import { dimension } from './dimension.ts';
import { clock, metres, percent } from './words.ts';

/** Side of an alert’s frame and radius of the ring around somebody on the list: in metres, and in units at least. */
const FRAME = { metres: 8, least: 17 };
const RING = { metres: 4.2, least: 10 };
/** Where a person’s middle is, above her feet, and how far a lying one reaches to either side, in metres. */
const WAIST = 1.2;
const LYING = 2.3;
/** Units a metre from which the name of whoever fell is larger than others. */
const ROOMY = 2.6;
/** Room around the words on the plan. */
const MARGIN = 3;

type Labelled = Named & { readonly style: string; readonly size: number; readonly apart: number };

export function marks(
	view: CheckView,
	mapping: Mapping,
	free: Rect,
	measured: boolean,
	world: World
): Partial<Drawing> {
	const middle = ([x, y]: Point) => onPlan(mapping, [x, y - WAIST * personSize(mapping.scale)]);
	const frame = Math.max(FRAME.least, FRAME.metres * mapping.scale);
	const around = Math.max(RING.least, RING.metres * mapping.scale);
	const alerts = view.raised.map(({ id, place, right }): Mark => {
		const [x, y] = middle(place);
		return { id, x, y, size: round(frame), core: 'none', frame: right ? 'right' : 'false' };
	});
	const rings = view.listed.map(({ id, place }): Shape => {
		const [x, y] = middle(place);
		return { id: `${id}-ring`, d: ring(x, y, around) + ring(x, y, around * 0.7), style: 'on-list band' };
	});
	const names: Labelled[] = [
		...fallenNames(view.fallen, measured, mapping, world),
		...view.listed.map(({ id, place }) => {
			const name = world.word(`person.${id}`);
			return named(id, middle(place), around, [world.fill('check.list', { name }), name], '');
		}),
		...view.raised.map(({ id, at, place, right }) => {
			const time = clock(at, world);
			const words = world.fill(right ? 'check.right' : 'check.wrong', { time });
			const style = right ? 'right-ink' : 'wrong-ink';
			return { ...named(id, middle(place), frame * 0.5, [words, time], style), apart: APART };
		})
	];
	return together(
		{ shapes: rings, casts: [{ of: 'incidents', marks: alerts }] },
		view.fallen?.gap ? dimension('plan', view.fallen.gap, view.fallen.place, mapping) : {},
		{ texts: placed(names, free, view, mapping, world) }
	);
}

const named = (
	id: string,
	[x, y]: readonly [number, number],
	radius: number,
	wordings: readonly string[],
	style: string,
	size = LABEL
): Labelled => ({
	id: `${id}-label`,
	x,
	y,
	radius,
	wordings,
	size,
	apart: 0,
	style: `strong haloed ${style}`.trim()
});

/** The name of whoever lies there, and how far the nearest fan is. */
function fallenNames(
	fallen: Fallen | undefined,
	measured: boolean,
	mapping: Mapping,
	world: World
): Labelled[] {
	if (!fallen) return [];
	const [x, y] = fallen.place;
	const size = personSize(mapping.scale);
	const at = onPlan(mapping, [x, y - 0.5 * size]);
	const gap = measured ? fallen.gap : undefined;
	const half = gap && onPlan(mapping, [(x + gap.rim[0]) / 2, (y + gap.rim[1]) / 2 - 1]);
	return [
		named(
			fallen.id,
			at,
			LYING * size * mapping.scale,
			[world.word(`person.${fallen.id}`)],
			'',
			mapping.scale < ROOMY ? LABEL : TITLE
		),
		...(gap && half ? [named('gap', half, 3, [metres(gap.metres, world)], '')] : [])
	];
}

/** Words where they are free: whoever fell first, what is filmed last, and that in the middle of the square. */
function placed(
	names: readonly Labelled[],
	free: Rect,
	view: CheckView,
	mapping: Mapping,
	world: World
): TextLine[] {
	const texts: TextLine[] = [];
	const rect = inset(free, MARGIN);
	const people = view.moment.figures.map((figure) => bodyOn(mapping, figure));
	const solids = solidsOn(mapping, world.district);
	/** Clear of people and of what is built, or of people at least, or wherever there is room. */
	const clear = (name: Named, others: readonly Box[], setting: Setting) =>
		[[...people, ...solids], people, []]
			.map((more) => labels([name], rect, [...others, ...more], setting).texts)
			.find((found) => found.length > 0) ?? [];
	// What is not being named yet must stay clear of words as well.
	const taken = () => [...texts.map(extent), ...names.map((one) => boxOf(one))];
	for (const name of names) {
		const others = [
			...texts.map(extent),
			...names.filter((one) => one !== name).map((one) => boxOf(one, name.apart))
		];
		texts.push(...clear(name, others, name));
	}
	const share = world.fill('check.seen', { share: percent(view.filmed, world) });
	const middle = world.district.places['square-middle'];
	if (view.sectors.length === 0 || !middle) return texts;
	const [x, y] = onPlan(mapping, middle);
	const seen = { id: 'seen', x, y: y + LABEL, radius: 0, wordings: [share] };
	return [...texts, ...clear(seen, taken(), { style: 'strong haloed right-ink' })];
}

/** Room that a word keeps from marks of others: it must not seem to be theirs. */
const APART = LABEL * 0.8;

const boxOf = ({ x, y, radius }: Named, apart = 0) => ({
	left: x - radius - apart,
	right: x + radius + apart,
	top: y - radius - apart,
	bottom: y + radius + apart
});

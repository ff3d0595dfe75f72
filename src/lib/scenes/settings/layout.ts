import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { glyph } from '../glyphs.ts';
import { leadNumber, type LeadNumber, type LeadNumberPlace } from '../lead-number.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { field, FULL } from './field.ts';
import { ruler } from './ruler.ts';
import { chainGlyph } from '../chain-glyph.ts';
import { outcome } from './table.ts';
import type { Setting, SettingsView } from './view.ts';

type Place = readonly [x: number, y: number];

/** Sizes of one layout. The chain runs to the right where the picture is wide, and down where it is tall. */
export interface Sizes {
	readonly box: Box;
	readonly wide: boolean;
	readonly title: number;
	readonly text: number;
	/** Of the number that is set, and of the one that follows. */
	readonly number: number;
	readonly result: number;
	/** Middle of the first plate, its radius, and how far it is to the next. */
	readonly first: Place;
	readonly plate: number;
	readonly step: number;
	/** From the middle of a plate: the number set, the ruler, the marks, the number that follows. */
	readonly set: Place;
	readonly rule: Place;
	readonly marks: Place;
	readonly gives: Place;
	/** Of the ruler, and of the words beside or below each number. */
	readonly ruler: number;
	readonly width: number;
	/** Marks across, and from one to the next. */
	readonly across: number;
	readonly pitch: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	wide: true,
	title: 6.6,
	text: 4.1,
	number: 11,
	result: 11,
	first: [17, 43],
	plate: 10.5,
	step: 58.4,
	set: [-10.5, 26],
	rule: [-10.5, 42.5],
	marks: [-10.5, 71],
	gives: [-10.5, 129],
	ruler: 48,
	width: 51,
	across: 10,
	pitch: 4.6
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	wide: false,
	title: 5.4,
	text: 4.6,
	number: 7.6,
	result: 6.6,
	first: [12, 25.4],
	plate: 7.4,
	step: 36.9,
	set: [11.5, -1.2],
	rule: [11.5, 5],
	marks: [11.5, 9.6],
	gives: [82.5, 14.6],
	ruler: 36,
	width: 51.5,
	across: 20,
	pitch: 3.4
};

/** One setting after the other along the chain: its sign, where it stands, and what follows from it. */
export function layOut(shown: Pick<SettingsView, 'links' | 'besides'>, sizes: Sizes, world: World): Drawn {
	const { links } = shown;
	const parts = links.map((setting, index) => link(setting, index, sizes, world));
	const rest = links.slice(1).map(({ link: id }, index) => {
		const [[x1, y1], [x2, y2]] = [plateAt(index, sizes), plateAt(index + 1, sizes)];
		const { plate, wide } = sizes;
		return wide
			? chainGlyph(`${id}-chain`, [x1 + plate, y1], x2 - x1 - 2 * plate, true)
			: chainGlyph(`${id}-chain`, [x1, y1 + plate], y2 - y1 - 2 * plate, false);
	});
	return {
		strokes: [...rest, ...divide(sizes), ...parts.flatMap(({ strokes }) => strokes)],
		lines: [...heading(shown.besides, sizes, world), ...parts.flatMap(({ lines }) => lines)]
	};
}

function heading(besides: number, { box, text, title, wide }: Sizes, world: World): TextLine[] {
	const x = wide ? 6.5 : 4;
	const y = title * (wide ? 1.7 : 1.3);
	const note = besides > 0 ? plural(world, 'settings.besides', besides) : world.word('settings.whose');
	return [
		...paragraph('title', world.word('settings.title'), { x, y, size: title, style: 'chart-title' }),
		...paragraph('note', note, {
			x,
			y: y + text * (wide ? 1.75 : 1.4),
			size: text,
			width: box[2] - 2 * x,
			style: 'soft'
		})
	];
}

function plateAt(index: number, { first: [x, y], step, wide }: Sizes): Place {
	return wide ? [x + index * step, y] : [x, y + index * step];
}

/** Where the picture is wide, what is set stands above a rule and what follows below it. */
function divide({ box, first, marks, wide }: Sizes): Stroke[] {
	if (!wide) return [];
	const y = round(first[1] + marks[1] - 4.5);
	return [stroke('divide', 'grid-line', `M6.5 ${y}H${round(box[2] - 6.5)}`)];
}

function link(setting: Setting, index: number, sizes: Sizes, world: World): Drawn {
	const { link: id } = setting;
	const middle = plateAt(index, sizes);
	const at = ([dx, dy]: Place): Place => [middle[0] + dx, middle[1] + dy];
	return {
		strokes: [
			stroke(`${id}-plate`, 'plate', ring(...middle, sizes.plate)),
			...glyph(id, setting.emblem, ...middle, sizes.plate * 1.12),
			...ruler(setting, at(sizes.rule), sizes.ruler),
			...field(setting, at(sizes.marks), sizes)
		],
		lines: [...set(setting, at(sizes.set), sizes, world), ...gives(setting, at(sizes.gives), sizes, world)]
	};
}

/** The number set and its word, and who chose it. */
function set(
	{ link: id, range, value, whose }: Setting,
	[x, y]: Place,
	sizes: Sizes,
	world: World
): TextLine[] {
	const { number, rule, ruler: length, set: from, text, wide, width } = sizes;
	const name = {
		count: integer(world, value),
		text: plural(world, `settings.${id}`, value),
		styles: ['', 'strong'] as const
	};
	const ends = y + rule[1] - from[1];
	const chosen = world.fill(`settings.${whose}`, { value: integer(world, range.default) });
	if (!wide) {
		return [
			...leadNumber(id, name, { x, y, width: 120, number, size: text }),
			...paragraph(`${id}-whose`, chosen, { x: x + length + 3, y: ends + text * 0.35, size: text })
		];
	}
	return [
		...below(id, name, { x, y, number, size: text, width }),
		...rulerEnds(id, range, [x, ends + text * 1.7], sizes, world),
		...paragraph(`${id}-whose`, chosen, { x, y: ends + text * 3.2, size: text, width })
	];
}

/** A number with its words on lines of their own. */
function below(
	id: string,
	{ count, styles, text }: LeadNumber,
	{ number, size, width, x, y }: LeadNumberPlace
): TextLine[] {
	return [
		...paragraph(`${id}-number`, count, { x, y, size: number, style: `figure-number ${styles[0]}`.trim() }),
		...paragraph(`${id}-below`, text, { x, y: y + size * 1.6, size, width, style: styles[1] })
	];
}

function rulerEnds(
	id: string,
	{ min, max }: Setting['range'],
	[x, y]: Place,
	{ ruler: length, text }: Sizes,
	world: World
): TextLine[] {
	const setting = { y, size: text, style: 'soft' };
	return [
		...paragraph(`${id}-min`, integer(world, min), { ...setting, x }),
		...paragraph(`${id}-max`, integer(world, max), { ...setting, x: x + length, anchor: 'end' })
	];
}

export const INKS: Readonly<Record<Setting['link'], string>> = {
	cameras: 'right-ink',
	threshold: 'right-ink',
	operators: '',
	list: 'wrong-ink'
};

/** The number that follows, in the colour of its marks, and its words. */
function gives(
	setting: Setting,
	[x, y]: Place,
	{ result, text, wide, width }: Sizes,
	world: World
): TextLine[] {
	const follows = {
		count: integer(world, setting.gives),
		text: outcome(setting, world, FULL),
		styles: [INKS[setting.link], ''] as const
	};
	const write = wide ? below : leadNumber;
	return write(`${setting.link}-gives`, follows, { x, y, width, number: result, size: text, leading: 1.15 });
}

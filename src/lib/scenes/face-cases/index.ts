/**
 * Three stories of faces looked for: gates that never opened, a demonstration in a street, and a file that is searched every
 * day. A mark is a search, and as large in the second as in the third.
 */
import { block, moved } from '#lib/chart/block.ts';
import { together, type Cast, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { data, type Facts } from './data.ts';
import { drawersIn, type Drawers } from './drawers.ts';
import { ENGRAVING, engraving, STORIES } from './engravings.ts';
import { table } from './table.ts';
import { LEAST, rowOf, SAID, WAYS, type Way } from './words.ts';

/** Rooms that say what the law is: the text beside smaller ones does. */
const LAWFUL = 300;
/** Narrower rooms have the stories under one another. */
const ABREAST = 312;
/** Lower rooms have two of the stories at the left of the third. */
const LOW = 120;
/** From an engraving to its words. */
const UNDER = LABEL * 0.7;

function layout(facts: Facts, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('face-cases.title') : '', whole, {
		style: 'chart-title',
		size: viewport.height < 220 ? LABEL : TITLE
	});
	const date = writeDate(world.locale, world.lawAsOf);
	const said = viewport.width >= LAWFUL ? world.fill('face-cases.law', { date }) : '';
	const law = block('law', said, { ...whole, y: 0 }, { style: 'soft' });
	const head = below(whole, title.height > 0 ? title.height + LABEL * 0.8 : 0);
	const rest = above(head, law.height > 0 ? law.height + LABEL * 0.6 : 0);
	const arranged = rest.height < LOW ? beside : rest.width > ABREAST ? abreast : stacked;
	const plans = WAYS.map((way) => () => arranged(facts, rest, way, world));
	let drawing: Drawing | undefined;
	for (const plan of plans) drawing ??= plan();
	return together(
		{ texts: [...title.texts, ...moved(law, 0, whole.y + whole.height - law.height).texts] },
		drawing ?? arranged(facts, rest, LEAST, world, true) ?? {}
	);
}

/** Of the height, for the day’s searches at least; of its greatest height, for an engraving, with large words or small. */
const [FIELD, ENGRAVED, SHRUNK] = [0.22, 0.75, 0.42];
const RATIO = ENGRAVING.width / ENGRAVING.height;

/** An engraving with its words, each from its upper left corner. */
interface Place {
	readonly picture?: Pick<Rect, 'x' | 'y'>;
	readonly words: Pick<Rect, 'x' | 'y' | 'width'>;
}

/** Side by side, each engraving over its words; the searches of a day under all of them. */
function abreast(facts: Facts, rect: Rect, way: Way, world: World, forced = false): Drawing | undefined {
	const parts = columns(rect, STORIES.length, Math.max(LABEL * 1.2, rect.width * 0.03));
	const tried = STORIES.map((story, index) =>
		SAID[story](facts, { ...(parts[index] ?? rect), y: 0 }, way, world)
	);
	const high = Math.max(...tried.map(({ height }) => height));
	const most = (parts[0]?.width ?? rect.width) / RATIO;
	const gap = Math.min(LABEL * 2, rect.height * 0.04);
	const free = rect.height - UNDER - high - gap;
	const tall = Math.max(
		most * (way.text === LABEL ? SHRUNK : ENGRAVED),
		Math.min(most, free - rect.height * FIELD * 1.15)
	);
	const field = free - tall;
	const fits = tried.every(({ whole }) => whole) && field >= rect.height * FIELD;
	if (!fits && !forced) return undefined;
	const places = parts.map((part) => ({ picture: part, words: { ...part, y: rect.y + tall + UNDER } }));
	return drawn(facts, places, tall, below(rect, rect.height - field), way, world);
}

/** Of the width, for engravings before their words. */
const BEFORE = 0.3;

/** Under one another, each engraving before its words. */
function stacked(facts: Facts, rect: Rect, way: Way, world: World, forced = false): Drawing | undefined {
	const wide = rect.width * BEFORE;
	const tall = Math.min(wide / RATIO, rect.height * 0.17);
	const column = { x: rect.x + wide + LABEL, y: 0, width: rect.width - wide - LABEL };
	const tried = STORIES.map((story) => SAID[story](facts, column, way, world));
	const gap = Math.min(LABEL * 1.2, rect.height * 0.04);
	const heights = tried.map(({ height }) => Math.max(tall, height) + gap);
	const field = rect.height - heights.reduce((sum, height) => sum + height, 0);
	const fits = tried.every(({ whole }) => whole) && field >= rect.height * FIELD;
	if (!fits && !forced) return undefined;
	let y = rect.y;
	const places = heights.map((height): Place => {
		const place = { picture: { x: rect.x, y }, words: { ...column, y } };
		y += height;
		return place;
	});
	return drawn(facts, places, tall, below(rect, y - rect.y), way, world);
}

/** Two under one another, each engraving over its words; at their right the file, whose drawers stand for its engraving. */
function beside(facts: Facts, rect: Rect, way: Way, world: World): Drawing | undefined {
	if (way !== LEAST) return undefined;
	const [left = rect, right = rect] = columns(rect, [0.46, 0.54], LABEL);
	const tall = rect.height / 2 - way.verdict - 2 * UNDER;
	const places = rows(left, 2, 0).map((row): Place => ({
		picture: row,
		words: { ...row, y: row.y + tall + UNDER }
	}));
	const said = SAID.file(facts, { ...right, y: 0 }, way, world);
	const field = below(right, said.height + LABEL * 0.6);
	return drawn(facts, [...places, { words: right }], tall, field, way, world);
}

function drawn(
	facts: Facts,
	places: readonly Place[],
	tall: number,
	field: Rect,
	way: Way,
	world: World
): Drawing {
	const searches = drawersIn(facts.daily, { ...field, height: Math.max(LABEL, field.height) }, rowOf(way));
	return together(
		...STORIES.map((story, index): Partial<Drawing> => {
			const { picture, words = field } = places[index] ?? {};
			const { marks, shapes, texts } = SAID[story](facts, words, way, world);
			return {
				shapes: [...(picture ? engraving(story, facts, picture.x, picture.y, tall) : []), ...shapes],
				texts,
				casts: marks === undefined ? [] : [soughtAt(facts, words.x, marks + rowOf(way) / 2, searches.pitch)]
			};
		}),
		{ shapes: searches.shapes, casts: [searchesIn(facts, searches)] }
	);
}

/** Of the distance between two marks. */
const MARK = 0.92;

/** Those looked for in the street, framed where found. */
const soughtAt = ({ found, sought }: Facts, x: number, y: number, pitch: number): Cast => ({
	of: 'sought',
	marks: Array.from({ length: sought }, (_, index): Mark => ({
		id: `sought-${index}`,
		x: x + (index * 1.3 + 0.5) * pitch,
		y,
		size: pitch * MARK,
		core: 'person',
		frame: index < found ? 'right' : 'missed'
	}))
});

/** A mark for every search of a day, as large as those of the street. */
const searchesIn = ({ daily }: Facts, { at, pitch }: Drawers): Cast => ({
	of: 'searches',
	marks: Array.from({ length: daily }, (_, index): Mark => {
		const [x, y] = at(index);
		return { id: `search-${index}`, x, y, size: pitch * MARK, core: 'person' };
	})
});

export default scene({
	data,
	layout,
	table,
	fixed: true
});

/** Who was on which list of a study: every country in its tone, and what that does not say. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { figures, keys, type Keys } from '#lib/chart/keys.ts';
import { below } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { round } from '#lib/chart/path.ts';
import { extent } from '#lib/chart/text-lines.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { integer } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { countriesOf, LOOKS, type Country, type Look } from './looks.ts';
import { CORNER, drawMap, planMap } from './map.ts';
import { table } from './table.ts';

interface Europe {
	readonly countries: readonly Country[];
	/** As the story writes dates. */
	readonly when: string | undefined;
}

/** Rooms with less have no figures above the map, only words. */
const FIGURES = { width: 420, height: 400 };
/** Shares of the width that words over the sea may take, and of its largest size that the map is to keep. */
const SEA = [0.44, 0.34, 0.54];
const WORTH = 0.72;

function data(_state: unknown, world: World): Europe {
	return { countries: countriesOf(world), when: world.records('europe')[0]?.when };
}

function layout(shown: Europe, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const large = whole.width >= FIGURES.width && whole.height >= FIGURES.height;
	return large ? underWords(shown, viewport, whole, world) : aroundWords(shown, viewport, whole, world);
}

/** Title, figures and what they do not say, then the map. */
function underWords(shown: Europe, viewport: Viewport, whole: Rect, world: World): Drawing {
	const words = stack([titleOf(shown, viewport, whole, world), sourceOf(whole, world)], LABEL * 0.4);
	const rest = below(whole, words.height + LABEL);
	const legend = figures(
		looksOf(shown).map(({ id, count }) => ({
			id,
			figure: integer(world, count),
			name: world.word(`europe.${id}`)
		})),
		rest,
		COUNT
	);
	const note = noteOf(below(rest, legend.height + LABEL * 0.6), world);
	const map = below(rest, legend.height + note.height + LABEL * 1.4);
	const plan = planMap(shown.countries, map);
	return together(plan ? drawMap(shown.countries, plan) : {}, {
		shapes: legend.spots.flatMap(({ id, x, y }) => swatch(id as Look, x, y)),
		texts: [...words.texts, ...legend.texts, ...note.texts]
	});
}

/** A small room: the words stand over the sea in the north-west, as many as leave the map its size. */
function aroundWords(shown: Europe, viewport: Viewport, whole: Rect, world: World): Drawing {
	const title = titleOf(shown, viewport, whole, world);
	const rest = below(whole, title.height > 0 ? title.height + LABEL * 0.6 : 0);
	const corners = [2, 1, 0].flatMap((parts) =>
		SEA.map((share) => cornerOf(shown, { ...rest, width: rest.width * share }, parts, world))
	);
	const plans = corners.flatMap((corner) => {
		const plan = planMap(shown.countries, rest, corner);
		return plan ? [{ corner, plan }] : [];
	});
	const best =
		plans.find(({ plan }) => plan.share >= WORTH) ?? plans.toSorted((a, b) => b.plan.share - a.plan.share)[0];
	if (!best) return together({ texts: title.texts });
	const { corner, plan } = best;
	const down = (plan.placed.rects.get(CORNER)?.y ?? rest.y) - rest.y;
	return together(drawMap(shown.countries, plan), {
		shapes: corner.spots.flatMap(({ id, x, y }) => swatch(id as Look, x, y + down)),
		texts: [...title.texts, ...moved(corner, 0, down).texts]
	});
}

/** Legend, and with it what it does not say and who says so: as many of the two as are wanted. */
function cornerOf(shown: Europe, rect: Rect, parts: number, world: World): Keys {
	const source = parts > 1 ? sourceOf(rect, world) : NO_WORDS;
	const lift = source.height > 0 ? source.height + LABEL * 0.4 : 0;
	const legend = keys(
		looksOf(shown).map(({ id, count }) => ({
			id,
			wordings: [
				world.fill('europe.key', { label: world.word(`europe.${id}`), count: integer(world, count) })
			],
			style: 'strong'
		})),
		below(rect, lift),
		{ mark: SWATCH.width, between: rect.width }
	);
	const note = parts > 0 ? noteOf(below(rect, lift + legend.height + LABEL * 0.4), world) : NO_WORDS;
	const texts = [...source.texts, ...legend.texts, ...note.texts];
	return {
		...legend,
		texts,
		width: Math.max(...texts.map((line) => extent(line).right)) - rect.x,
		height: lift + legend.height + (note.height > 0 ? note.height + LABEL * 0.4 : 0)
	};
}

const NO_WORDS: Block = { texts: [], width: 0, height: 0 };

/** What was found when, where no band says so. */
function titleOf({ when }: Europe, { titled }: Viewport, rect: Rect, world: World): Block {
	const date = when === undefined ? '' : writeDate(world.locale, when);
	const wordings = ['europe.title', 'europe.title-short'].map((key) => world.fill(key, { date }));
	return block('title', titled ? wordings : '', rect, { style: 'chart-title', size: TITLE, most: 2 });
}

const sourceOf = (rect: Rect, world: World): Block =>
	block('source', world.word('europe.source'), rect, { style: 'soft' });

const noteOf = (rect: Rect, world: World): Block => block('note', world.word('europe.note'), rect);

const looksOf = ({ countries }: Europe) =>
	LOOKS.map((id) => ({ id, count: countries.filter(({ look }) => look === id).length })).filter(
		({ count, id }) => count > 0 && id !== 'outside'
	);

const SWATCH = { width: LABEL * 1.6, height: LABEL };

/** A piece of a country in its look. */
function swatch(look: Look, x: number, y: number): Shape[] {
	const { width, height } = SWATCH;
	const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(
		round
	);
	const d = `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
	return [
		{ id: `key-${look}`, style: LOOK_STYLE[look], d },
		...(look === 'expected' ? [{ id: `key-${look}-tone`, style: 'tone-1', d }] : []),
		...(look === 'unlisted' ? [{ id: `key-${look}-hatch`, style: 'unseen', d: hatch(d, 3, 0.1) }] : [])
	];
}

const LOOK_STYLE: Readonly<Record<Look, string>> = {
	uses: 'country uses',
	expected: 'country listed',
	unlisted: 'country listed',
	outside: 'abroad'
};

export default scene({
	data,
	layout,
	table: (_shown, world) => table(world),
	fixed: true
});

/** How a room is divided: words at the head, the wall, and at its foot those who watch it beside what comes of that. */
import { block, type Block } from '#lib/chart/block.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Wall } from './data.ts';
import { footIn, type Foot } from './foot.ts';
import { hang, type Grid } from './grid.ts';
import { fallLines, headings, roundLine, title } from './words.ts';

export interface Places {
	readonly head: Head;
	readonly grid: Grid;
	readonly foot: Foot;
}

interface Head {
	readonly title: Block;
	/** The time's right end, if there is room for it. */
	readonly clock: readonly [x: number, y: number] | undefined;
	/** Where it is said whether somebody sees the fall. */
	readonly told: Rect;
	/** What is said there instead where no gaze is shown. */
	readonly round: string;
	readonly height: number;
}

const CLOCK = textWidth('00:00:00', LABEL);
/** Rooms less high show no more than they must. */
const LOW = 240;
const GAP = LABEL * 0.8;
/** Least height of the foot, and its share of what the head leaves. */
const FOOT = { least: 54, share: 0.2 };

const known = new WeakMap<Wall, { readonly viewport: Viewport; readonly places: Places }>();

/** The room of a wall: the same for its words and for its screens, which each ask. */
export function placesIn(wall: Wall, viewport: Viewport, world: World): Places {
	const last = known.get(wall);
	if (last?.viewport === viewport) return last.places;
	const places = divided(wall, viewport, world);
	known.set(wall, { viewport, places });
	return places;
}

function divided(wall: Wall, viewport: Viewport, world: World): Places {
	const whole = area(viewport);
	const head = headIn(wall, viewport, whole, world);
	const rest = below(whole, head.height);
	const low = viewport.height < LOW;
	const wanted = { ...rest, height: Math.max(FOOT.least, rest.height * FOOT.share) };
	const { height: least } = footIn(wall, wanted, low, world);
	const [district, others] = headings(wall, world);
	const groups = [
		{ count: wall.own, words: district },
		{ count: wall.shots.length - wall.own, words: others }
	];
	const grid = hang(groups, above(rest, least + GAP));
	return { head, grid, foot: footIn(wall, below(rest, grid.bottom + GAP - rest.y), low, world) };
}

/** Title and time, and a line that tells how it goes; room is kept for the longest that it may say. */
function headIn(wall: Wall, { titled, height: high }: Viewport, whole: Rect, world: World): Head {
	const words = titled ? title(wall, world) : '';
	const beside = { ...whole, width: whole.width - CLOCK - LABEL };
	const large = block('title', words, beside, { style: 'chart-title', size: TITLE });
	const alone = large.texts.length > 1;
	const name = !alone
		? large
		: block('title', words, whole, { style: 'chart-title', size: high < LOW ? LABEL : TITLE });
	const from = name.height > 0 ? name.height + LABEL * 0.3 : 0;
	const told = { ...(from > 0 ? whole : beside), y: whole.y + from };
	// A slide has a line for it beside the time; pages say it at the foot.
	const round = wall.gaze || titled ? '' : roundLine(wall, world);
	const lines = wall.gaze ? fallLines(wall, world) : [round];
	const height = Math.max(...lines.map((line) => block('told', line, told, { style: 'strong' }).height));
	return {
		title: name,
		clock: alone ? undefined : [whole.x + whole.width, whole.y + (titled ? TITLE : LABEL) * 0.75],
		told,
		round,
		height: Math.max(titled ? 0 : LABEL, from + height) + LABEL * 0.6
	};
}

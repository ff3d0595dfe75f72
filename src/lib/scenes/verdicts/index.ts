/** Uses in frames that tell how well they do, and as under a loupe the alerts that were counted for one of them. */
import { block, stack } from '#lib/chart/block.ts';
import { clearStrokes } from '#lib/chart/clear-line.ts';
import { NOTHING, together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { units } from '#lib/chart/units.ts';
import { below, columns } from '#lib/chart/divide.ts';
import { area, COUNT, inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { picturedScene, type PictureWorld } from '../pictured.ts';
import { integer } from '../plural.ts';
import { data, type Use } from './data.ts';
import { table } from './table.ts';
import { usesIn, type Manner } from './uses.ts';

/** Where the alerts stand beside the uses, these take one of these shares. */
const SHARES = [0.5, 0.58, 0.64];
/** Least side of an alert’s mark; where there is no room for it, the number must do. */
const LEAST = 6;
const LARGEST = 36;
const ACROSS = [10, 20, 25];
/** What bold letters are wider than they are measured. */
const BOLD = 0.93;
const GAP = LABEL * 1.6;
/** Lower rooms have no title. */
const LOW = 150;
/** How much larger a use’s frame may be than an alert’s, for the best of both. */
const RATIO = 2.6;
/** Share of the sizes of both by which one way is better than another that is as good; and of any that fits. */
const TIE = 0.15;
const LEFT = 0.01;

const MANNERS: readonly Manner[] = [
	...[84, 72, 60, 50, 42].map((sign) => ({ across: true, sign, size: TITLE })),
	...[36, 30, 24, 19].map((sign) => ({ across: true, sign, size: LABEL })),
	...[34, 26, 20, 0].map((sign) => ({ across: false, sign, size: LABEL })),
	...[40, 34, 28, 22, 18].map((sign) => ({ across: false, sign, size: LABEL, nameless: true }))
];

function layout(uses: readonly Use[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = area(viewport);
	const titles = ['verdicts.title', 'verdicts.board'].slice(viewport.titled ? 0 : 1).map(world.word);
	const title = block('title', viewport.height < LOW ? '' : titles, whole, {
		style: 'chart-title',
		size: TITLE,
		most: 2
	});
	const head = title.height + LABEL * (whole.height > 400 ? 2 : 0.8);
	const rest = below(whole, title.height > 0 ? head : 0);
	const ways = MANNERS.flatMap((manner) => WAYS.map((way) => ({ manner, ...way })));
	let best: (Board & { readonly draw: (spare: number) => Board }) | undefined;
	for (const way of ways) {
		// Most ways can be no better than one that was found: these need not be laid out.
		if (mostOf(way) <= (best?.worth ?? 0)) continue;
		const draw = (spare: number) => board(uses, rest, way, world, spare);
		const tried = draw(0);
		if (tried.worth > (best?.worth ?? 0)) best = { ...tried, draw };
	}
	return together({ texts: title.texts }, best?.draw(best.spare).drawing ?? {});
}

interface Board {
	/** 0 where something has no room. */
	readonly worth: number;
	readonly spare: number;
	readonly drawing: Drawing;
}

const NOWHERE: Board = { worth: 0, spare: 0, drawing: NOTHING };

interface Way {
	readonly manner: Manner;
	/** Of the width, for uses; 0 where the alerts stand under them. */
	readonly share: number;
	readonly alerts: 'marks' | 'number' | 'none';
}

const WAYS: readonly Omit<Way, 'manner'>[] = [
	...[0, ...SHARES].map((share) => ({ share, alerts: 'marks' as const })),
	{ share: 0, alerts: 'number' },
	{ share: 0, alerts: 'none' }
];

/** What a way is worth that does not draw each alert, and one where uses have no columns or no names, of what it were else. */
const WORTH = { number: 0.1, none: 0.01, rows: 0.7, nameless: 0.2 };

const framesOf = ({ across, nameless, sign }: Manner): number =>
	sign * (across ? 1 : WORTH.rows) * (nameless ? WORTH.nameless : 1);

const sizeOf = (frames: number, marks: number): number => Math.min(frames, marks) + TIE * (frames + marks);

/** The most that a way may be worth, without a look at its room. */
const mostOf = ({ alerts, manner }: Way): number =>
	LEFT + (alerts === 'marks' ? sizeOf(framesOf(manner), LARGEST * RATIO) : framesOf(manner) * WORTH[alerts]);

/** Uses, and under them or beside them the alerts of one. */
function board(
	uses: readonly Use[],
	rest: Rect,
	{ manner, share, alerts: shown }: Way,
	world: PictureWorld,
	spare: number
): Board {
	const one = shown === 'none' ? undefined : uses.find(({ all }) => all !== undefined);
	const beside = one !== undefined && share > 0;
	const [left = rest, right = rest] = beside ? columns(rest, [share, 1 - share], GAP) : [];
	const own = usesIn(uses, left, manner, world, spare);
	if (!own.fits || own.height > rest.height) return NOWHERE;
	const room = beside ? right : below(rest, own.height + GAP);
	const alerts = one && (shown === 'marks' ? marksOf : numberOf)(one, room, manner, world);
	const at = one && own.places.get(one.id);
	const link = at && alerts?.box ? clearStrokes(lens(at, alerts.box, manner.sign, beside), own.texts) : '';
	const foot = alerts && !beside ? own.height + GAP + alerts.height : own.height;
	const frames = framesOf(manner);
	const size = shown === 'marks' ? sizeOf(frames, (alerts?.pitch ?? 0) * RATIO) : frames * WORTH[shown];
	const fits = Math.max(foot, beside ? (alerts?.height ?? 0) : 0) <= rest.height && (alerts?.fits ?? true);
	return {
		worth: fits ? LEFT + size : 0,
		spare: Math.max(0, rest.height - foot),
		drawing: together({ shapes: [{ id: 'link', style: 'hair', d: link }] }, own, alerts?.drawing ?? {})
	};
}

/** From a use to its alerts: two sides of a loupe, or a line where these stand beside it. */
function lens(use: Rect, box: Rect, sign: number, beside: boolean): string {
	const [right, foot, end] = [box.x + box.width, use.y + use.height, use.x + sign];
	const middle = round(use.y + use.height / 2);
	const outline = `M${round(box.x)} ${round(box.y)}H${round(right)}V${round(box.y + box.height)}H${round(box.x)}z`;
	const lines = beside
		? `M${round(use.x + use.width + LABEL * 0.5)} ${middle}H${round(box.x)}`
		: `M${round(use.x)} ${round(foot)}L${round(box.x)} ${round(box.y)}M${round(end)} ${round(foot)}L${round(right)} ${round(box.y)}`;
	return outline + lines;
}

interface Alerts {
	readonly fits: boolean;
	readonly height: number;
	readonly pitch?: number;
	/** Of the loupe that they lie under. */
	readonly box?: Rect;
	readonly drawing: Drawing;
}

/** Where there is no room for marks. */
function numberOf(
	{ name, false: wrong = 0, all = 0 }: Use,
	rect: Rect,
	{ size }: Manner,
	world: PictureWorld
): Alerts {
	const [count, of] = [integer(world, wrong), integer(world, all)];
	const said = ['verdicts.share', 'verdicts.share-short'].map((key) =>
		world.fill(key, { use: name, false: count, all: of })
	);
	const words = block(
		'share',
		said,
		{ ...rect, width: rect.width * BOLD },
		{ style: 'strong', size, most: 2 }
	);
	return { fits: true, height: words.height, drawing: together({ texts: words.texts }) };
}

/** A mark for each alert, the false ones first: of the others, nobody says what they were worth. */
function marksOf(
	{ name, false: wrong = 0, all = 0 }: Use,
	room: Rect,
	{ size }: Manner,
	world: PictureWorld
): Alerts {
	const rect = inset(room, LABEL * 0.8);
	const head = block(
		'share',
		world.fill('verdicts.board-share', { use: name, all: integer(world, all) }),
		{ ...rect, width: rect.width * BOLD },
		{ style: 'strong', size }
	);
	const said = world.fill('verdicts.false', { count: integer(world, wrong) });
	const count = block('false', said, rect, { style: 'figure-number wrong-ink', size: COUNT });
	const words = stack([head, count], size * 0.5);
	const grid = units([all], below(rect, words.height + LABEL * 0.6), { most: LARGEST, across: ACROSS });
	const [group] = grid.groups;
	const marks = Array.from({ length: all }, (_, index): Mark => {
		const [x = 0, y = 0] = group?.at(index) ?? [];
		const place = { id: String(index), x: round(x), y: round(y), size: round(grid.pitch * 0.94) };
		return index < wrong ? { ...place, core: 'ordinary', frame: 'false' } : { ...place, core: 'open' };
	});
	const height = (group?.bottom ?? rect.y) - room.y + LABEL * 0.8;
	return {
		fits: grid.pitch >= LEAST && Math.max(head.width, textWidth(said, COUNT)) * 1.04 <= rect.width,
		height,
		pitch: grid.pitch,
		box: { ...room, height },
		drawing: together({ casts: [{ of: 'counted-alerts', marks }], texts: words.texts })
	};
}

export default picturedScene({ data, layout, table, fixed: true });

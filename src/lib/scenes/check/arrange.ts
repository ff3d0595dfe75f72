/** What stands where in a room: the plan, the cartouche, and where there is room for it a loupe over the fall. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { fitted, type Mapping, type Stretch } from '#lib/chart/plan.ts';
import { above } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { cartouches, type Cartouche } from './cartouche.ts';
import type { CheckView } from './data.ts';

/** In metres, and how large a metre must be for it, in units: the district; the square and the passage; no more than these. */
const STRETCHES: readonly { readonly stretch: Stretch; readonly least: number }[] = [
	{ stretch: [-2, -2, 244, 164], least: 2.4 },
	{ stretch: [40, 16, 126, 139], least: 1.8 },
	{ stretch: [50, 36, 120, 119], least: 0 }
];

export interface Arrangement {
	readonly mapping: Mapping;
	/** Where words may stand on the plan. */
	readonly free: Rect;
	readonly plate: Drawing;
	/** Beside the cartouche. */
	readonly loupe: Rect | undefined;
}

/** Share of the largest plan that a larger or a fuller cartouche is worth. */
const WORTH = 0.95;
/** Area of a loupe that need not be larger. */
const ENOUGH = 12_000;
/** Units a metre with which the plan of a small room is worth its answers; below, the cartouche has none. */
const POOR = 1.05;

/** The fullest cartouche that leaves plan and loupe about as large as any does. */
export function arrange(view: CheckView, viewport: Viewport, world: World): Arrangement {
	const inner = area({ width: viewport.width, height: viewport.height });
	const forms = [TITLE, LABEL].flatMap((size) => cartouches(view, size, world));
	const [full, bare] = [forms.filter(({ answers }) => answers), forms.filter(({ answers }) => !answers)];
	const best = ({ stretch }: (typeof STRETCHES)[number], of: readonly Cartouche[]) => {
		const all = of
			.filter(({ height, width }) => width <= inner.width && height <= inner.height)
			.flatMap((form) => [foot(form, stretch, viewport, inner), side(form, stretch, viewport, inner)]);
		const most = Math.max(0, ...all.map(({ mapping }) => mapping.scale));
		const large = all.filter(({ mapping }) => mapping.scale >= WORTH * most);
		const size = ({ loupe }: Arrangement) => (loupe ? loupe.width * loupe.height : 0);
		return large.find((one) => size(one) >= Math.min(ENOUGH, Math.max(0, ...large.map(size))));
	};
	const last = STRETCHES.at(-1) as (typeof STRETCHES)[number];
	const tried = [
		...STRETCHES.map((each) => ({ found: best(each, full), least: Math.max(POOR, each.least) })),
		{ found: best(last, bare), least: 0 }
	];
	const chosen = tried.find(({ found, least }) => found && found.mapping.scale >= least)?.found;
	return chosen ?? foot(bare.at(-1) as Cartouche, last.stretch, viewport, inner);
}

/** Height of the strip under the plan at most, and of a loupe at least and at most, to its width. */
const STRIP = 190;
/** The same as a share of the room, which the plan gives up for it. */
const SHARE = 0.2;
const LEAST = 60;
const WIDEST = 1.5;

/** The cartouche in a strip at the foot, which is as high as the plan leaves it. */
function foot(form: Cartouche, stretch: Stretch, { width, height }: Viewport, inner: Rect): Arrangement {
	const margin = inner.x;
	const spare = height - (width / stretch[2]) * stretch[3] - 1.5 * margin;
	const strip = Math.max(form.height, Math.min(Math.max(spare, height * SHARE), STRIP));
	const free = above({ x: 0, y: 0, width, height }, strip + 1.5 * margin);
	const left = inner.x + inner.width - form.width;
	const room = { x: margin, y: height - margin - strip, width: left - 2 * margin, height: strip };
	return {
		mapping: fitted(stretch, free),
		free,
		plate: form.at(left, height - margin - form.height),
		loupe:
			room.width >= LEAST && strip >= LEAST
				? { ...room, width: Math.min(room.width, strip * WIDEST) }
				: undefined
	};
}

/** The cartouche at the head of a column on the left, where the fall is, and the loupe under it. */
function side(form: Cartouche, stretch: Stretch, { width, height }: Viewport, inner: Rect): Arrangement {
	const margin = inner.x;
	const used = form.width + 2 * margin;
	const free = { x: used, y: 0, width: Math.max(1, width - used), height };
	const top = 2 * margin + form.height;
	const tall = height - top - margin;
	const wide = Math.min(form.width, tall * WIDEST);
	return {
		mapping: fitted(stretch, free),
		free,
		plate: form.at(margin, margin),
		loupe: tall >= LEAST ? { x: margin + form.width - wide, y: top, width: wide, height: tall } : undefined
	};
}

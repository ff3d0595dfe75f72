/**
 * Arranges the picture: the plan, the cartouche, and if there is space a loupe: an enlargement of the place of the
 * fall.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { fitPlan, type PlanMapping, type PlanBox } from '#lib/chart/plan/plan.ts';
import { trimBottom } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { layOutCartouches, type Cartouche } from './cartouche.ts';
import type { CheckData } from './data.ts';

/**
 * Parts of the plan in metres, each with its minimum scale in units per metre: the whole district, the square with
 * the passage, the smallest part.
 */
const PLAN_PARTS: readonly { readonly stretch: PlanBox; readonly least: number }[] = [
	{ stretch: [-2, -2, 244, 164], least: 2.4 },
	{ stretch: [40, 16, 126, 139], least: 1.8 },
	{ stretch: [50, 36, 120, 119], least: 0 }
];

/** Positions of plan, cartouche and loupe. */
export interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the plan is visible and labels may be. */
	readonly labelArea: Rect;
	/** The drawing of the cartouche. */
	readonly plate: Drawing;
	/** Rectangle of the loupe, next to the cartouche; undefined if there is no space. */
	readonly loupe: Rect | undefined;
}

/** Share of the largest possible scale of the plan that is accepted in return for a larger cartouche or loupe. */
const ACCEPTABLE_SCALE_SHARE = 0.95;
/** Area, in square units, above which a larger loupe has no advantage. */
const ENOUGH_LOUPE_AREA = 12_000;
/** Minimum scale for a cartouche with answers, in units per metre. */
const MIN_SCALE_WITH_ANSWERS = 1.05;

/**
 * Returns the positions of plan, cartouche and loupe. Shows the largest part of the plan that reaches its minimum
 * scale beside a cartouche with answers; if none does, the smallest part with a cartouche without answers. Among
 * cartouches that cost at most 5 % of the scale, takes the first that leaves a loupe of `ENOUGH_LOUPE_AREA`, or
 * else the one that leaves the largest.
 */
export function arrangePicture(view: CheckData, viewport: Viewport, world: World): Arrangement {
	const inner = contentArea({ width: viewport.width, height: viewport.height });
	const forms = [TITLE_SIZE, LABEL_SIZE].flatMap((size) => layOutCartouches(view, size, world));
	const [full, bare] = [
		forms.filter(({ hasAnswers }) => hasAnswers),
		forms.filter(({ hasAnswers }) => !hasAnswers)
	];
	const best = ({ stretch }: (typeof PLAN_PARTS)[number], of: readonly Cartouche[]) => {
		const all = of
			.filter(({ height, width }) => width <= inner.width && height <= inner.height)
			.flatMap((form) => [
				arrangeBelow(form, stretch, viewport, inner),
				arrangeBeside(form, stretch, viewport, inner)
			]);
		const maxScale = Math.max(0, ...all.map(({ mapping }) => mapping.scale));
		const large = all.filter(({ mapping }) => mapping.scale >= ACCEPTABLE_SCALE_SHARE * maxScale);
		const size = ({ loupe }: Arrangement) => (loupe ? loupe.width * loupe.height : 0);
		return large.find((one) => size(one) >= Math.min(ENOUGH_LOUPE_AREA, Math.max(0, ...large.map(size))));
	};
	const last = PLAN_PARTS.at(-1) as (typeof PLAN_PARTS)[number];
	const tried = [
		...PLAN_PARTS.map((each) => ({
			found: best(each, full),
			least: Math.max(MIN_SCALE_WITH_ANSWERS, each.least)
		})),
		{ found: best(last, bare), least: 0 }
	];
	const chosen = tried.find(({ found, least }) => found && found.mapping.scale >= least)?.found;
	return chosen ?? arrangeBelow(bare.at(-1) as Cartouche, last.stretch, viewport, inner);
}

/** Maximum height of the strip below the plan, in units. */
const MAX_STRIP_HEIGHT = 190;
/** Height of the strip as a share of the viewport, even if the plan leaves less. */
const STRIP_SHARE = 0.2;
/** Minimum width and height of the loupe, in units. */
const MIN_LOUPE_SIZE = 60;
/** Maximum width of the loupe divided by its height. */
const MAX_LOUPE_ASPECT = 1.5;

/** Puts the cartouche in a strip at the bottom, whose height depends on the space left by the plan. */
function arrangeBelow(
	form: Cartouche,
	stretch: PlanBox,
	{ width, height }: Viewport,
	inner: Rect
): Arrangement {
	const margin = inner.x;
	const spare = height - (width / stretch[2]) * stretch[3] - 1.5 * margin;
	const strip = Math.max(form.height, Math.min(Math.max(spare, height * STRIP_SHARE), MAX_STRIP_HEIGHT));
	const free = trimBottom({ x: 0, y: 0, width, height }, strip + 1.5 * margin);
	const left = inner.x + inner.width - form.width;
	const available = { x: margin, y: height - margin - strip, width: left - 2 * margin, height: strip };
	return {
		mapping: fitPlan(stretch, free),
		labelArea: free,
		plate: form.drawAt(left, height - margin - form.height),
		loupe:
			available.width >= MIN_LOUPE_SIZE && strip >= MIN_LOUPE_SIZE
				? { ...available, width: Math.min(available.width, strip * MAX_LOUPE_ASPECT) }
				: undefined
	};
}

/** Puts the cartouche at the top of a column on the left, on the side of the fall, and the loupe below it. */
function arrangeBeside(
	form: Cartouche,
	stretch: PlanBox,
	{ width, height }: Viewport,
	inner: Rect
): Arrangement {
	const margin = inner.x;
	const used = form.width + 2 * margin;
	const free = { x: used, y: 0, width: Math.max(1, width - used), height };
	const top = 2 * margin + form.height;
	const tall = height - top - margin;
	const wide = Math.min(form.width, tall * MAX_LOUPE_ASPECT);
	return {
		mapping: fitPlan(stretch, free),
		labelArea: free,
		plate: form.drawAt(margin, margin),
		loupe:
			tall >= MIN_LOUPE_SIZE
				? { x: margin + form.width - wide, y: top, width: wide, height: tall }
				: undefined
	};
}

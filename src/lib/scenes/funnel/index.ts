/** Scene “funnel”: steps on a way as bars: the full part is what is left, the dotted one what the step before had more. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { atLeast, custom, exactly, grow, hidden, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { firstItems } from '../shared/first-items.ts';
import { interpolateDrawn } from '../shared/interpolate-drawn.ts';
import { data, leftText, lostText, table, withoutAnswer, type FunnelStep } from './data.ts';

/** Smallest and largest height of a bar, and largest height of a step with its words, in units. */
const [MIN_BAR_HEIGHT, MAX_BAR_HEIGHT, MAX_STEP_HEIGHT] = [5, 34, 90];
/** Height of a step and width, in units, above which words are large. */
const LARGE_SIZE = { height: 60, width: 400 };
/** Progress from which a step has its numbers. No number of the story file is exactly a third. */
const NUMBERS_PROGRESS = 0.9;

const layout = (all: readonly FunnelStep[], viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? world.word('funnel.title') : ''),
			// What is lost is left to the table before the last steps are.
			grow(firstItems(all, (steps) => HEADS.map((head) => stepRows(steps, head, world)), world))
		)
	);

/** Arrangements of the name of a step, what is left and what is lost. */
const HEADS: readonly ((name: Box, left: Box, lost: Box) => Box)[] = [
	(name, left, lost) => row(SPREAD, name, row({ gap: 'l', align: 'middle' }, lost, left)),
	(name, left, lost) => column({ gap: 'none' }, row(SPREAD, name, left), lost),
	(name, left, lost) => column({ gap: 'none' }, name, row(SPREAD, left, lost)),
	(name, left) => row(SPREAD, name, left),
	(name, left) => column({ gap: 'none' }, name, left)
];
const SPREAD = { gap: ['m', 'fill'], align: 'middle' } as const;

const stepRows = (steps: readonly FunnelStep[], head: (typeof HEADS)[number], world: PictureWorld): Box =>
	sized(({ width, height: available }) => {
		const height = Math.min(MAX_STEP_HEIGHT, available / steps.length);
		const size = height > LARGE_SIZE.height && width > LARGE_SIZE.width ? TITLE_SIZE : LABEL_SIZE;
		const rows = steps.map((step) => {
			const { id, progress } = step;
			const options = { size, maxLines: 1 };
			const name = hidden(text(`${id}-name`, step.name, { size }), progress === 0);
			const isEarly = progress < NUMBERS_PROGRESS;
			const left = text(`${id}-left`, leftText(step, world), { ...options, style: 'strong' });
			const lost = note(`${id}-lost`, lostText(step, world), options);
			const bar = grow(atLeast({ height: MIN_BAR_HEIGHT }, barBox(step)));
			return exactly(
				{ height },
				column({ gap: 'xs' }, head(name, hidden(left, isEarly), hidden(lost, isEarly)), bar)
			);
		});
		return column({ gap: 'none' }, ...rows);
	});

const barBox = ({ id, left, before, first, progress, isCovered }: FunnelStep): Box =>
	custom(({ x, y, width, height: available }) => {
		if (progress === 0) return {};
		const scale = width / (first || 1);
		const to = (before - (before - left) * progress) * scale;
		const height = Math.min(MAX_BAR_HEIGHT, available * 0.75);
		if (isCovered)
			return { shapes: [createShape(`${id}-rest`, 'sign open dotted', rectPath({ x, y, width, height }))] };
		const lost = { x: x + to, y, width: before * scale - to, height };
		return {
			shapes: [
				createShape(`${id}-rest`, 'sign open dotted', lost.width > 0 ? rectPath(lost) : ''),
				createShape(`${id}-bar`, 'core seen', rectPath({ x, y, width: Math.max(to, 0.5), height }))
			]
		};
	});

export default definePictureScene({
	...{ data, layout, table, withoutAnswer },
	isStatic: true,
	interpolate: interpolateDrawn
});

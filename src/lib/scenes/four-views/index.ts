/**
 * Draws one second of the town as seen by a camera, software, an operator and a face matcher, in four windows
 * on one place.
 */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, OBSERVERS, type FourViews, type Observer } from './data.ts';
import { observerBaseMaps } from './views.ts';
import { windowMapping, layOutWindows } from './windows.ts';

/** Distance from the feet to the middle of a lying person, and radius of the ring around them, in metres. */
const [LYING_OFFSET, RING_RADIUS] = [0.5, 3.6];
/** Observers whose window is dark. */
const DARK_OBSERVERS: readonly Observer[] = ['operator', 'matcher'];

function layout(views: FourViews, viewport: Viewport, world: World): Drawing {
	const words = views.subject
		? [subjectName(views, world), ...OBSERVERS.map((look) => outcomeText(look, views, world))]
		: [];
	const all = layOutWindows(viewport, words, world);
	const size = Math.max(LABEL_SIZE, ...all.flatMap(({ name }) => name.texts.map((line) => line.size)));
	const textHalfWidth = Math.max(0, ...words.map((each) => textWidth(each, size))) * 0.53 + LABEL_SIZE * 0.3;
	return mergeDrawings(
		...all.map(({ look, rect, name, keeps }) => {
			const mapping = windowMapping(rect, views, textHalfWidth, world.district);
			return mergeDrawings(
				{
					baseMaps: observerBaseMaps[look](views, rect, mapping),
					shapes: [{ id: `${look}-window`, d: outlinePath(rect), style: 'outline' }],
					texts: [...name.texts, ...keeps.texts]
				},
				labelSubject(look, views, rect, mapping, size, world)
			);
		})
	);
}

const outlinePath = ({ x, y, width, height }: Rect): string =>
	`M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h-${roundToTenth(width)}z`;

const subjectName = ({ subject }: FourViews, world: World): string =>
	subject ? world.word(`person.${subject.figure.id}`) : '';

/** Returns the text that says whether an observer perceives the subject. */
const outcomeText = (look: Observer, { subject }: FourViews, world: World): string =>
	world.word(
		look === 'camera'
			? `four-views.camera-${subject?.visibility ?? 'away'}`
			: `four-views.${look}-${subject?.visibility === 'filmed' ? 'has' : 'none'}`
	);

/**
 * Labels the subject at the same place in each window, with a dotted ring if the observer does not perceive them.
 */
function labelSubject(
	look: Observer,
	views: FourViews,
	rect: Rect,
	mapping: PlanMapping,
	size: number,
	world: World
): Partial<Drawing> {
	if (!views.subject) return {};
	const { figure, visibility } = views.subject;
	const [x, y] = planToUnits(mapping, [figure.x, figure.y - LYING_OFFSET]);
	const radius = RING_RADIUS * mapping.scale;
	const themeClass = DARK_OBSERVERS.includes(look) ? 'nuit ' : '';
	const column = { x: x - rect.width / 2, width: rect.width };
	const textSetting = { anchor: 'middle', size } as const;
	const outcome = textBlock(
		`${look}-fate`,
		outcomeText(look, views, world),
		{ ...column, y: y + radius + LABEL_SIZE * 0.2 },
		{ ...textSetting, style: `${themeClass}haloed` }
	);
	const name = textBlock(
		'name',
		look === 'camera' ? subjectName(views, world) : '',
		{ ...column, y: 0 },
		{
			...textSetting,
			style: 'strong haloed'
		}
	);
	const isMissed = visibility !== 'filmed' && look !== 'camera';
	return {
		shapes: isMissed
			? [{ id: `${look}-missed`, d: circlePath(x, y, radius), style: `${themeClass}event-missed` }]
			: [],
		texts: [
			...outcome.texts,
			...name.texts.map((line) => ({ ...line, y: roundToTenth(line.y + y - radius - name.height) }))
		]
	};
}

function table(views: FourViews, world: World): Table {
	const name = subjectName(views, world);
	return {
		caption: world.word('four-views.caption'),
		head: [...['four-views.who', 'four-views.keeps'].map(world.word), ...(name ? [name] : [])],
		rows: OBSERVERS.map((look) => [
			world.word(`four-views.${look}`),
			world.word(`four-views.${look}-keeps`),
			...(name ? [outcomeText(look, views, world)] : [])
		])
	};
}

export default defineMarkScene({ data, layout, table });

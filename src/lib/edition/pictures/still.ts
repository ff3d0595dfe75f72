import StillDrawing from '#lib/chart/StillDrawing.svelte';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { pictureHash } from '#lib/runtime/picture/picture-hash.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices, Scene, Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Edition } from '../edition.ts';
import { renderStatic } from '../prose/render-static.ts';

/** The static picture of a step, rendered on the server by the same scene as in the browser. */
export interface Still {
	/** Content of the `<svg>`. */
	readonly markup: string;
	readonly viewport: Viewport;
	/** Hash of the data that the picture was drawn from; the page has the same hash at its figure element. */
	readonly hash: string;
	readonly table: Table | undefined;
}

/** Viewport of wide stills, whose text is 14 px. */
export const WIDE_VIEWPORT: Viewport = { width: 686, height: 457, showTitle: true };
/** Viewport of stills on phones, whose text is 11.5 px. */
export const TALL_VIEWPORT: Viewport = { width: 340, height: 363, showTitle: true };

/** Size of files with a wide still, in pixels. */
export const WIDE_FILE_SIZE = { width: 960, height: 640 } as const;
/** Size of files with a tall still, in pixels. */
export const TALL_FILE_SIZE = { width: 600, height: 640 } as const;

/**
 * Viewports and sizes in pixels of the files with a still: for wide figure elements; for narrow ones, as wide as the
 * narrowest window with text of 11.5 px; and for paper with text of 9 pt, as wide as a sheet (180 mm) or half a sheet
 * (87 mm).
 */
export const STILL_FILES = {
	wide: { viewport: WIDE_VIEWPORT, ...WIDE_FILE_SIZE },
	narrow: { viewport: { width: 278, height: 296, showTitle: true }, ...TALL_FILE_SIZE },
	sheet: { viewport: { width: 567, height: 378, showTitle: true }, ...WIDE_FILE_SIZE },
	half: { viewport: { width: 273, height: 182, showTitle: true }, ...WIDE_FILE_SIZE }
} as const;

/**
 * Returns the default choices with the guess of a step answered, if it has one, so that a still agrees with the text
 * around it.
 */
export function choicesWithAnswer({ choices }: Edition, { guess }: Step): Choices {
	if (!guess) return choices;
	return { ...choices, settings: { ...choices.settings, [guess.setting]: ANSWER_SHOWN } };
}

/** Value of a guess setting for “answer shown without a guess”. */
const ANSWER_SHOWN = -2;

/** Returns a step whose picture is that of its first keyframe. */
export const firstKeyframe = (step: Step): Step => ({ ...step, state: step.keyframes[0] ?? step.state });

/** Renders the still of a step for a viewport, by default at the default choices. */
export async function drawStill(
	{ world, choices: own }: Edition,
	step: Step,
	viewport = WIDE_VIEWPORT,
	choices: Choices = own
): Promise<Still> {
	const scene = await loadScene(step.scene);
	const data = scene.data(step.state, world, choices);
	return {
		markup: renderPicture(scene, data, world, viewport),
		viewport,
		hash: pictureHash(data),
		table: scene.table(data, world)
	};
}

/** Returns the table of values of a step’s picture at the default choices, with its guess answered. */
export async function stepTable(
	edition: Edition,
	step: Step,
	world: World = edition.world
): Promise<Table | undefined> {
	const scene = await loadScene(step.scene);
	return scene.table(scene.data(step.state, world, choicesWithAnswer(edition, step)), world);
}

/**
 * Maximum number of records in a list that keeps its clauses on pages with all steps. With those of longer lists, the
 * pages would be large for phones.
 */
const MAX_LIST_WITH_CLAUSES = 24;

/**
 * Returns a world in which the records of long lists have no additional clause (`what`), for the tables of pages with
 * all steps.
 */
export function omitLongClauses(world: World): World {
	return {
		...world,
		records: (id) =>
			world.records(id).length <= MAX_LIST_WITH_CLAUSES
				? world.records(id)
				: world.records(id).map(({ what: _, ...record }) => record)
	};
}

/** Renders a picture as SVG markup. */
export const renderPicture = (scene: Scene, data: unknown, world: World, viewport: Viewport): string =>
	renderStatic(StillDrawing, { drawing: scene.layout(data, viewport, world) });

/**
 * Returns a still as an `<svg>` element for a page.
 * @param plan address of the file with the engraved plan; by default, the page contains the plan
 */
export function stillSvg({ markup, viewport: { width, height } }: Still, plan = ''): string {
	const drawing = markup.replaceAll('href="#district', `href="${plan}#district`);
	return `<svg class="layer" viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawing}</svg>`;
}

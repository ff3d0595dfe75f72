import { render } from 'svelte/server';
import StillDrawing from '#lib/chart/StillDrawing.svelte';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Step } from '#lib/narrative/types.ts';
import { pictureHash } from '#lib/runtime/picture-hash.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices, Scene, Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Edition } from './edition.ts';

/** A step's picture at rest, drawn on the server by the same scene as on the page. */
export interface Still {
	/** What is inside the `<svg>`. */
	readonly markup: string;
	readonly viewport: Viewport;
	/** The name of the picture, as the figure of the page carries it. */
	readonly hash: string;
	readonly table: Table | undefined;
}

/** Rooms of pictures that the server draws. Wide stills have letters of 14 px; a telephone's figure has some of 11.5. */
export const WIDE: Viewport = { width: 686, height: 457, titled: true };
export const TALL: Viewport = { width: 340, height: 363, titled: true };

/** Sizes of files with a still in them, in pixels. */
export const WIDE_FILE = { width: 960, height: 640 } as const;
export const TALL_FILE = { width: 600, height: 640 } as const;

/**
 * Files with a still in them: for wide figures; for narrow ones, which are as wide as the narrowest window at letters of
 * 11.5 px; and for paper at letters of 9 points, as wide as a sheet (180 mm) or as half of it (87 mm).
 */
export const STILL_FILES = {
	wide: { viewport: WIDE, ...WIDE_FILE },
	narrow: { viewport: { width: 278, height: 296, titled: true }, ...TALL_FILE },
	sheet: { viewport: { width: 567, height: 378, titled: true }, ...WIDE_FILE },
	half: { viewport: { width: 273, height: 182, titled: true }, ...WIDE_FILE }
} as const;

/** The story's own settings, with a step's guess answered: a still shows what the text around it says. */
export function answered({ choices }: Edition, { guess }: Step): Choices {
	if (!guess) return choices;
	return { ...choices, settings: { ...choices.settings, [guess.setting]: SEEN_WITHOUT_GUESS } };
}

const SEEN_WITHOUT_GUESS = -2;

/** Draws a step for a room; at the story's own settings unless others are given. */
export async function drawStill(
	{ world, choices: own }: Edition,
	step: Step,
	viewport = WIDE,
	choices: Choices = own
): Promise<Still> {
	const scene = await loadScene(step.scene);
	const data = scene.data(step.state, world, choices);
	return {
		markup: stripComments(paint(scene, data, world, viewport)),
		viewport,
		hash: pictureHash(data),
		table: scene.table(data, world)
	};
}

/** The values of a step's picture at the story's own settings, with its guess answered. */
export async function tableOf(
	edition: Edition,
	step: Step,
	world: World = edition.world
): Promise<Table | undefined> {
	const scene = await loadScene(step.scene);
	return scene.table(scene.data(step.state, world, answered(edition, step)), world);
}

/** A list longer than this leaves its clauses to the text-only edition: on a phone they would weigh a page. */
const LONG_LIST = 24;

/** The world for tables of pages that hold all steps: long lists come without their clauses. */
export function withoutLongClauses(world: World): World {
	return {
		...world,
		records: (id) =>
			world.records(id).length <= LONG_LIST
				? world.records(id)
				: world.records(id).map(({ what: _, ...record }) => record)
	};
}

/** What a picture shows, as markup. */
export const paint = (scene: Scene, data: unknown, world: World, viewport: Viewport): string =>
	render(StillDrawing, { props: { drawing: scene.layout(data, viewport, world) } }).body;

/** Svelte's marks for waking a page up mean nothing in markup that is never woken. */
export const stripComments = (html: string): string =>
	html.replace(/<!--.*?-->/gs, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

/**
 * The still as an `<svg>` for a page.
 * @param plan address of the file with the engraved plan; by default the page has the plan in it
 */
export function inlineSvg({ markup, viewport: { width, height } }: Still, plan = ''): string {
	const drawing = markup.replaceAll('href="#district', `href="${plan}#district`);
	return `<svg class="layer" viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawing}</svg>`;
}

import { render } from 'svelte/server';
import DrawingLayer from '#lib/chart/DrawingLayer.svelte';
import { aspect } from '#lib/chart/frame.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Step } from '#lib/narrative/types.ts';
import { pictureHash } from '#lib/runtime/picture-hash.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices, Frame, Scene, Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Edition } from './edition.ts';

/** A step's picture at rest, drawn on the server by the same scene as on the page. */
export interface Still {
	/** What is inside the `<svg>`. */
	readonly markup: string;
	readonly frame: Frame;
	/** The name of the picture, as the figure of the page carries it. */
	readonly hash: string;
	readonly table: Table | undefined;
}

/** The story's own settings, with a step's guess answered: a still shows what the text around it says. */
export function answered({ choices }: Edition, { guess }: Step): Choices {
	if (!guess) return choices;
	return { ...choices, settings: { ...choices.settings, [guess.setting]: SEEN_WITHOUT_GUESS } };
}

const SEEN_WITHOUT_GUESS = -2;

/** Draws a step; at the story's own settings unless others are given. */
export async function drawStill(
	{ world, choices: own }: Edition,
	step: Step,
	wide: boolean,
	choices: Choices = own
): Promise<Still> {
	const scene = await loadScene(step.scene);
	const view = scene.view(step.state, world, choices);
	const { body, frame } = paint(scene, view, world, wide);
	return {
		markup: stripComments(body),
		frame,
		hash: pictureHash(view),
		table: scene.table(view, world)
	};
}

/** Rooms of stills: letters of 14 px where they are wide, and on a telephone, which shows them smaller, of 11.5. */
const WIDE: Viewport = { width: 686, height: 457, titled: true };
const TALL: Viewport = { width: 340, height: 363, titled: true };
const boxOf = ({ width, height }: Viewport) => [0, 0, width, height] as const;
const DRAWN: Frame = { wide: boxOf(WIDE), tall: boxOf(TALL), fit: 'contain' };

/** A view as markup, by the scene's own component or from its drawing. */
export function paint(
	scene: Scene,
	view: unknown,
	world: World,
	wide: boolean
): { readonly body: string; readonly frame: Frame } {
	if (!scene.layout) {
		const { body } = render(scene.Scene, { props: { view, world, wide } });
		return { body, frame: (view as { readonly frame: Frame }).frame };
	}
	const viewport = wide ? WIDE : TALL;
	const drawing = scene.layout(view, viewport, world);
	return { body: render(DrawingLayer, { props: { drawing, viewport } }).body, frame: DRAWN };
}

/** Svelte's marks for waking a page up mean nothing in markup that is never woken. */
export const stripComments = (html: string): string =>
	html.replace(/<!--.*?-->/gs, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

/**
 * The still as an `<svg>` for a page.
 * @param plan address of the file with the engraved plan; by default the page has the plan in it
 */
export function inlineSvg({ markup, frame }: Still, wide: boolean, plan = ''): string {
	const viewBox = (wide ? frame.wide : frame.tall).join(' ');
	const drawing = markup.replaceAll('href="#district', `href="${plan}#district`);
	return `<svg class="layer" viewBox="${viewBox}" preserveAspectRatio="${aspect[frame.fit]}" aria-hidden="true">${drawing}</svg>`;
}

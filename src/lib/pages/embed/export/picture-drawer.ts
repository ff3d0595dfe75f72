/** Draws pictures of steps for publication, in the browser: nothing of them is sent anywhere. */
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { areDefaultChoices, readChoices } from '#lib/runtime/address/choices-address.ts';
import type { PlayerData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { SKIPPED } from '#lib/ui/guess/guess.ts';
import { FONT_FACES, fontRule } from './font-rules.ts';
import { composePicture } from './compose-picture.ts';
import { PICTURE_FORMATS, type PictureFormat } from './picture-formats.ts';

/** A picture to draw. */
export interface PictureRequest {
	/** Id of the step. */
	readonly step: string;
	/** Number, from 1, of the keyframe to show; 0 for the one that stands for the step. */
	readonly keyframe: number;
	/** Settings and cameras as a query. */
	readonly kept: string;
	readonly format: PictureFormat;
	/** Whether it shows a model, facts or both. */
	readonly label: string;
	/** Who chose the settings; shown if they are not the story's own. */
	readonly settings: string;
	readonly credit: string;
	/** Words for what a picture leaves out. */
	readonly more: Readonly<Record<string, string>>;
}

/**
 * Makes the world and loads scenes as pages do, without a picture on the page: every page has the code of a player, which
 * would grow if others than players used its parts.
 */
class PicturePlayer extends Player {
	/** Resolves when the world is made. */
	readonly ready: Promise<World>;
	#resolve: (world: World) => void = () => undefined;

	constructor(story: PlayerData) {
		super(story);
		this.ready = new Promise((resolve) => (this.#resolve = resolve));
		this.start();
	}

	/** Called once the world is made. No step is shown, so nothing is loaded for one. */
	protected override enterStep(): void {
		if (this.world) this.#resolve(this.world);
	}

	/**
	 * Returns the scene of a step.
	 * @throws Error if it cannot be loaded
	 */
	async sceneOf({ scene: name }: { readonly scene: string }): Promise<Scene> {
		await this.fetchScene(name);
		const scene = this.scenes.get(name);
		if (!scene) throw new Error(`No scene “${name}”`);
		return scene;
	}
}

/** Draws the pictures of one language. */
export class PictureDrawer {
	readonly #story: PlayerData;
	readonly #player: PicturePlayer;
	readonly #plan: string;
	readonly #fonts: string;

	private constructor(story: PlayerData, plan: string, fonts: string) {
		this.#story = story;
		this.#player = new PicturePlayer(story);
		this.#plan = plan;
		this.#fonts = fonts;
	}

	/**
	 * Loads what all pictures of a language need.
	 * @param story loads the data of all steps
	 * @throws Error if something cannot be loaded
	 */
	static async create(story: () => Promise<PlayerData>): Promise<PictureDrawer> {
		const [data, fonts] = await Promise.all([story(), loadFonts()]);
		return new PictureDrawer(data, data.plan ? await loadPlan() : '', fonts);
	}

	/**
	 * Returns a picture as an SVG document with its fonts. A guess is answered, so that the picture is complete.
	 * @throws Error if there is no such step
	 */
	async draw({ step: id, keyframe, kept, format, more, ...text }: PictureRequest): Promise<string> {
		const { steps, chapters, settings, walls, title: name } = this.#story;
		const step = steps.find((each) => each.id === id);
		if (!step) throw new Error(`No step “${id}”`);
		const chosen = readChoices(kept, settings, walls);
		const guess = step.guess && { [step.guess.setting]: SKIPPED };
		const choices = { ...chosen, settings: { ...chosen.settings, ...guess } };
		const world = withoutTable(await this.#player.ready, more);
		const scene = await this.#player.sceneOf(step);
		const shown = {
			scene,
			data: scene.data(step.keyframes?.[keyframe - 1] ?? step.state, world, choices),
			world,
			theme: chapters.find((chapter) => chapter.id === step.chapter)?.theme ?? 'papier',
			plan: this.#plan
		};
		const isOwn = areDefaultChoices(chosen, settings);
		const words = { ...text, title: step.title, name, settings: isOwn ? '' : text.settings };
		const dir = this.#story.languages.find((language) => language.id === this.#story.lang)?.dir;
		return composePicture(shown, { ...words, dir }, format, measureTitle, this.#fonts);
	}
}

/** Returns the width of a line in the title font of the page. */
function measureTitle(line: string, size: number): number {
	measuring ??= document.createElement('canvas').getContext('2d');
	if (!measuring) return line.length * size * 0.5;
	measuring.font = `600 ${size}px 'Story Serif', serif`;
	return measuring.measureText(line).width;
}
let measuring: CanvasRenderingContext2D | null | undefined;

async function loadPlan(): Promise<string> {
	const file = await fetch('../../plan.svg');
	const [, definitions = ''] = /<defs>([^]*)<\/defs>/.exec(file.ok ? await file.text() : '') ?? [];
	return definitions;
}

/** Returns the fonts of the site as style rules. */
async function loadFonts(): Promise<string> {
	const rules = FONT_FACES.map(async (face) => {
		// eslint-disable-next-line no-restricted-syntax -- the name of a file of this site
		const file = await fetch(`../../../fonts/${face.file}`);
		return file.ok ? fontRule(face, new Uint8Array(await file.arrayBuffer())) : '';
	});
	return (await Promise.all(rules)).join('');
}

/**
 * Returns a picture as PNG.
 * @param svg document from `draw`
 * @param scale pixels of the file per pixel of the format
 * @throws Error if the browser cannot make one, for example because it refuses to read a canvas
 */
export async function encodePng(svg: string, format: PictureFormat, scale: number): Promise<Blob> {
	const { width, height } = PICTURE_FORMATS[format];
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * scale, height * scale];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	// Some browsers keep the pixels of a canvas until it is garbage-collected.
	canvas.width = 0;
	if (!blob) throw new Error('The browser encodes no PNG');
	return blob;
}

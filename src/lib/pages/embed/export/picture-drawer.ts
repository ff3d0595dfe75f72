/** Draws pictures of steps for publication, in the browser: nothing of them is sent anywhere. */
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { readChoices } from '#lib/runtime/address/choices-address.ts';
import type { PlayerData, StepData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { SKIPPED } from '#lib/ui/guess/guess.ts';
import { faceAttributes, FONT_FACES, fontRule } from './font-rules.ts';
import { composePicture, peopleIn, TEXT_WIDTH } from './compose-picture.ts';
import type { PictureFormat } from './picture-formats.ts';
import { captionFits, type PictureText } from './text/picture-texts.ts';
import { describeLabel, relevantSettings } from './text/picture-words.ts';
import { waitForFonts } from './rasterize.ts';
import { StepSentences } from './text/step-sentences.ts';

/** A picture to draw. */
export interface PictureRequest {
	/** Id of the step. */
	readonly step: string;
	/** Address of the frame of the step, with its sentences, relative to the page. */
	readonly frame: string;
	/** What the picture measures, with blanks for figures. */
	readonly measure: string;
	/** Number, from 1, of the keyframe to show; 0 for the one that stands for the step. */
	readonly keyframe: number;
	/** Settings and cameras as a query. */
	readonly kept: string;
	readonly format: PictureFormat;
	/** The texts around the picture that do not follow from the story. */
	readonly text: Pick<PictureText, 'label' | 'sources' | 'credit' | 'host'>;
	/** Returns which settings of a query are not the story's own, and who chose them. */
	readonly describeSettings: (kept: string) => string;
	/** The host's colour, `#rrggbb`. */
	readonly accent?: string | undefined;
	/** Words for what a picture leaves out. */
	readonly more: Readonly<Record<string, string>>;
}

/** A step with its scene and choices, ready to be drawn. */
export interface DrawableStep {
	readonly step: StepData;
	readonly story: PlayerData;
	readonly world: World;
	readonly scene: Scene;
	/** The choices of the picture, with the guess answered. */
	readonly choices: Choices;
	readonly sentences: StepSentences;
	/** Words in pictures, by key. */
	readonly more: Readonly<Record<string, string>>;
	/** The states of its keyframes. */
	readonly states: readonly SceneState[];
	/** Returns whether a text has space below the picture. */
	readonly fits: (caption: string) => boolean;
	/**
	 * Returns the picture in a state as an SVG document with its fonts.
	 * @param caption a text below the picture instead of what it measures; space is reserved if it is empty, but not if it is
	 * undefined
	 */
	readonly draw: (state: SceneState, choices: Choices, caption?: string) => string;
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
		const plan = data.plan ? await loadPlan() : '';
		await waitForFonts(fonts, FONT_FACES.map(faceAttributes));
		return new PictureDrawer(data, plan, fonts);
	}

	/**
	 * Returns a picture as an SVG document with its fonts. A guess is answered, so that the picture is complete.
	 * @throws Error if there is no such step
	 */
	async draw(request: PictureRequest): Promise<string> {
		const { step, states, choices, draw } = await this.open(request);
		const state = request.keyframe > 0 && states.length > 1 ? states[request.keyframe - 1] : undefined;
		return draw(state ?? step.state, choices);
	}

	/**
	 * Returns a step with its scene and choices, to be drawn in several states.
	 * @throws Error if there is no such step, or its sentences cannot be loaded
	 */
	async open(request: PictureRequest): Promise<DrawableStep> {
		const { step: id, kept, format, more, text, accent } = request;
		const story = this.#story;
		const step = story.steps.find((each) => each.id === id);
		if (!step) throw new Error(`No step “${id}”`);
		const choicesOf = (query: string): Choices => {
			const chosen = readChoices(query, story.settings, story.walls);
			const guess = step.guess && { [step.guess.setting]: SKIPPED };
			return { ...chosen, settings: { ...chosen.settings, ...guess } };
		};
		const whole = await this.#player.ready;
		const world = withoutTable(whole, more);
		const scene = await this.#player.sceneOf(step);
		const sentences = await StepSentences.load(request.frame, {
			...{ step, story, world: whole },
			measure: request.measure
		});
		const theme = story.chapters.find((chapter) => chapter.id === step.chapter)?.theme ?? 'papier';
		const dir = story.languages.find((language) => language.id === story.lang)?.dir;
		const relevant = relevantSettings(kept, (query) => {
			const choices = choicesOf(query);
			return JSON.stringify([
				scene.data(step.state, world, choices),
				sentences.measureAt(step.state, choices)
			]);
		});
		const settings = request.describeSettings(relevant);
		const data = scene.data(step.state, world, choicesOf(kept));
		const label = describeLabel(text.label, peopleIn({ scene, data, world }), { words: more });
		const words = { ...text, label, settings, title: step.title, name: story.title, dir };
		return {
			...{ step, story, world, scene, sentences, more },
			choices: choicesOf(kept),
			states: step.keyframes ?? [step.state],
			fits: (caption) => captionFits(caption, format, TEXT_WIDTH[format]),
			draw: (state, choices, caption) => {
				const shown = scene.data(state, world, choices);
				const measure = caption === undefined ? sentences.measureAt(state, choices) : '';
				return composePicture(
					{ scene, data: shown, world, theme, plan: this.#plan, accent },
					{ ...words, measure, caption },
					format,
					measureTitle,
					this.#fonts
				);
			}
		};
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

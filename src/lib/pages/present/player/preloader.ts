import { transitionBetween } from '#lib/chart/transition.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { StepData } from '#lib/runtime/data.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { prepareDrawing, type PictureInputs } from '#lib/runtime/picture/prepare-drawing.ts';
import { whenIdle, yieldToBrowser } from '#lib/runtime/page/idle.ts';
import type { Keyframe } from '#lib/runtime/playhead.svelte.ts';
import { loadBoard } from '../boards/board-components.ts';
import type { Presenter } from './presenter.svelte.ts';

/** Delay in ms after a change of step or control, before the pictures of the neighbours are computed. */
const PREPARE_DELAY_MS = 1200;

/** Maximum wait for an idle moment before each piece of the computation, in ms; animations may leave none. */
const MAX_IDLE_WAIT_MS = 300;

/** Delay between two background tasks, in ms. */
const TASK_DELAY_MS = 500;

/** The formats of most numbers in pictures and sentences. */
const NUMBER_FORMATS: readonly FigureFormat[] = [
	{ type: 'integer' },
	{ type: 'percent', digits: 0 },
	{ type: 'decimal', digits: 1 },
	{ type: 'plural', forms: ['', ''] }
];

/** Dates of each format: with and without a day. */
const DATES = ['2000-01-01', '2000-01'];

/** Resolves when the browser is idle, or after `within` ms if it does not become idle. */
export const waitUntilIdle = (within = 2000): Promise<void> =>
	new Promise((resolve) => whenIdle(resolve, within));

/** Waits for `TASK_DELAY_MS`, then resolves when the browser is idle. */
const idleAfterDelay = async (): Promise<void> => {
	await new Promise((resolve) => setTimeout(resolve, TASK_DELAY_MS));
	await waitUntilIdle();
};

/**
 * Returns whether the page’s language is available offline, from the cache or from a disk. `client/keep.ts` sets the
 * attribute that says so.
 */
const isAvailableOffline = (): boolean =>
	/ready|disk|alone/.test(document.documentElement.dataset['kept'] ?? '');

/**
 * Prepares in the background what the next keys will need. The next and the previous picture are computed
 * in pieces, so that a key can interrupt. Scenes cache their latest result, so the pictures then appear at once.
 */
export class DeckPreloader {
	readonly #presenter: Presenter;
	/** Indices of keyframes whose pictures share no mark with the current one. */
	readonly #unrelated = new Set<number>();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/**
	 * Loads all scenes one after the other, from that of the current step on, and other code that steps need, while the
	 * browser is idle. Stops if the page’s language becomes available offline. Call it once the world is computed.
	 */
	async fetchAll(): Promise<void> {
		const { data, playhead } = this.#presenter;
		// The first number or date of each format loads data of the browser, which is slow.
		for (const format of NUMBER_FORMATS) {
			await waitUntilIdle();
			formatFigure(0, format, data.locale);
		}
		const { formatDate } = await import('#lib/i18n/dates.ts');
		for (const date of DATES) {
			await waitUntilIdle();
			formatDate(data.locale, date);
		}
		const names = data.steps.map(({ scene }) => scene);
		for (const name of new Set([...names.slice(playhead.step), ...names])) {
			await idleAfterDelay();
			if (isAvailableOffline()) return;
			await this.#presenter.fetchScene(name);
		}
		// Modules that steps with choices load.
		await loadInTurn([
			() => import('../guesses/ClassGuess.svelte'),
			() => import('#lib/runtime/update/text-updater.ts'),
			() => import('#lib/ui/placement/Placement.svelte'),
			() => import('#lib/ui/round/Round.svelte'),
			() => import('#lib/ui/handles/SettingHandles.svelte'),
			// Rare letters are in separate font files, which browsers fetch only when a text needs them.
			() => Promise.allSettled([...document.fonts].map((face) => face.load()))
		]);
	}

	/** Loads what the boards of the current route show, one after the other. Call it again when the route has changed. */
	async fetchBoards(): Promise<void> {
		const kinds = new Set(this.#presenter.boards.list.map(({ kind }) => kind));
		await loadInTurn([...kinds].map((kind) => () => loadBoard(kind)));
	}

	/**
	 * Returns whether the picture of the keyframe at an index is known to share no mark with the current one. The transition
	 * then fades one out and the other in, instead of interpolating. False while unknown.
	 */
	isUnrelated(index: number): boolean {
		return this.#unrelated.has(index);
	}

	/**
	 * Returns whether the picture of the keyframe at an index may fade in after the current one has faded out. False if both
	 * steps have the same scene and it interpolates between its states.
	 */
	canFade(index: number): boolean {
		const [here, there] = this.#stepsUpTo(index);
		return here?.scene !== there?.scene || !this.#presenter.scenes.get(here?.scene ?? '')?.interpolate;
	}

	/** Returns whether the picture of the keyframe at an index has another size than the current one. */
	isResized(index: number): boolean {
		const [here, there] = this.#stepsUpTo(index).map((step) => step && this.#presenter.viewportOf(step));
		return here !== there;
	}

	/** Returns the steps of the current picture and of the keyframe at an index. */
	#stepsUpTo(index: number): (StepData | undefined)[] {
		const { data, playhead } = this.#presenter;
		return [playhead.to, index].map((each) => data.steps[playhead.keyframes[each]?.step ?? -1]);
	}

	/**
	 * Schedules the preparation of the neighbouring keyframes. Call it when the current step or the choices may have
	 * changed.
	 */
	schedule(): void {
		this.stop();
		this.#waiting = setTimeout(() => void this.#prepare(), PREPARE_DELAY_MS);
	}

	/** Cancels the scheduled preparation. */
	stop(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
	}

	/** Forgets which pictures share no mark with the current one. Call it when another picture is shown. */
	reset(): void {
		this.#unrelated.clear();
	}

	/**
	 * Computes what the transition into a keyframe needs, in several tasks.
	 * @param cut whether only its own picture is needed, not that before it
	 * @param wait yields to the browser before each part of the work; if it resolves to false, the rest is cancelled
	 * @returns whether both pictures are of one scene, on the same part of the plan; false with `cut`
	 */
	async prepareTransition(index: number, cut: boolean, wait: () => Promise<boolean>): Promise<boolean> {
		const { data, playhead } = this.#presenter;
		const [here, there] = [playhead.keyframes[playhead.to], playhead.keyframes[index]];
		if (!here || !there) return false;
		// If it fails, it fails again when it is shown, and is reported there.
		const after = await this.#draw(there, there, wait).catch(() => undefined);
		await this.#prepareAnswerOf(there.step, wait);
		if (cut) return false;
		const before = await this.#draw(here, there, wait).catch(() => undefined);
		const [old, next] = [here, there].map(({ step }) => data.steps[step]?.scene);
		return old === next && before !== undefined && after !== undefined && havePlanAlike(before, after);
	}

	/** Computes the answer to the guess of a step: models keep what the first one needs, such as the grid of the streets. */
	async #prepareAnswerOf(index: number, wait: () => Promise<boolean>): Promise<void> {
		const guess = this.#presenter.data.steps[index]?.guess;
		if (guess && (await wait())) this.#presenter.answer(guess, index);
	}

	/** Computes the picture with the answer that the text shows already, in several tasks. */
	async prepareAnswer(): Promise<void> {
		const { playhead } = this.#presenter;
		const here = playhead.keyframes[playhead.to];
		const wait = () => yieldToBrowser().then(() => playhead.isAnswerOnlyInText);
		// If it fails, it fails again when it is shown, and is reported there.
		if (here) await this.#draw(here, here, wait).catch(() => undefined);
	}

	async #prepare(): Promise<void> {
		const scheduled = this.#waiting;
		const wait = () => waitUntilIdle(MAX_IDLE_WAIT_MS).then(() => scheduled === this.#waiting);
		const { playhead, position } = this.#presenter;
		const here = playhead.keyframes[playhead.to];
		this.reset();
		for (const index of [position.keyframeBeside(1), position.keyframeBeside(-1)]) {
			const there = index === undefined ? undefined : playhead.keyframes[index];
			if (index === undefined || !there || !here) continue;
			const otherDrawing = await this.#draw(there, there, wait);
			const currentDrawing = otherDrawing && (await this.#draw(here, here, wait));
			if (scheduled !== this.#waiting) return;
			if (!currentDrawing) continue;
			if (this.canFade(index) && areUnrelated(currentDrawing, otherDrawing)) this.#unrelated.add(index);
			// The transition is drawn in the viewport of the target.
			else await this.#draw(here, there, wait);
		}
	}

	/**
	 * Computes the drawing of a keyframe in the viewport of another one's step.
	 * @param wait yields to the browser before each part of the work; if it resolves to false, the rest is cancelled
	 * @returns undefined if the work was cancelled, or the scene is not loaded
	 */
	async #draw(
		{ step, state }: Keyframe,
		other: Keyframe,
		wait: () => Promise<boolean>
	): Promise<Drawing | undefined> {
		const presenter = this.#presenter;
		const { data, scenes, world, playhead, viewportOf } = presenter;
		const [own, target] = [data.steps[step], data.steps[other.step]];
		const scene = scenes.get(own?.scene ?? '');
		if (!own || !scene || !world) return undefined;
		const choices = presenter.choicesFor(own, playhead.choices);
		const measure = () => target && viewportOf(target);
		const inputs = { scene, state, world, choices, measure };
		if (scene.prepareLayout) await prepareLayout(inputs, wait);
		return prepareDrawing(inputs, wait);
	}
}

/**
 * Computes the data of a picture, and then what its layout caches, in several tasks.
 * @param wait yields to the browser before each part of the work; if it resolves to false, the rest is cancelled
 */
async function prepareLayout(inputs: PictureInputs, wait: () => Promise<boolean>): Promise<void> {
	const { scene, state, world, choices, measure } = inputs;
	// Without a viewport, only the data are computed.
	await prepareDrawing({ ...inputs, measure: () => undefined }, wait);
	if (!(await wait())) return;
	const viewport = measure();
	if (!viewport) return;
	const data = scene.data(state, world, choices);
	for (const compute of scene.prepareLayout?.(data, viewport, world) ?? []) {
		compute();
		if (!(await wait())) return;
	}
}

/** Loads modules one after the other while the browser is idle. If one fails, what needs it reports that. */
async function loadInTurn(loaders: readonly (() => Promise<unknown>)[]): Promise<void> {
	for (const load of loaders) {
		await idleAfterDelay();
		await load().catch(() => undefined);
	}
}

/** Returns whether the plan is at the same place in two drawings, or in neither of them. */
function havePlanAlike(a: Drawing, b: Drawing): boolean {
	const placesOf = ({ baseMaps = [] }: Drawing) =>
		baseMaps.map(({ id, x, y, scale }) => [id, x, y, scale].join()).join(' ');
	return placesOf(a) === placesOf(b);
}

/** Returns whether two drawings share neither a map nor a mark. */
function areUnrelated(a: Drawing, b: Drawing): boolean {
	const { isWipe, shared } = transitionBetween(a, b, 1);
	return isWipe && shared.size === 0;
}

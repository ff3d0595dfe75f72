import { createLiveWorld } from './live-world.ts';
import type { Numbers } from './numbers.ts';
import { fill } from '#lib/i18n/fill.ts';
import { formatFigure, unitOf } from '#lib/i18n/numbers.ts';
import type { Word } from '#lib/i18n/words.ts';
import { isDefault } from './address.ts';
import { pause } from './idle.ts';
import { markAwake } from './marks.ts';
import { Motion } from './motion.svelte.ts';
import { Playhead } from './playhead.svelte.ts';
import { defaultSettings } from './settings.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { figureRoom, prepare } from './ready.ts';
import type { GuessData, PlayerData, StepData } from './data.ts';
import { loadAgain, report } from './failure.ts';
import type * as Refresh from './follower.ts';
import { refreshWalk, wayOf } from './walk.ts';

/** Milliseconds after the last touch of a control before its effect is said. */
const SPEAK_AFTER = 500;

/**
 * The story once it moves, whatever the way of using it: scenes and models arrive behind the first picture, and
 * figures in the sentences follow what the reader chooses. A way of using it leads the playhead.
 */
export class Player {
	readonly data: PlayerData;
	readonly playhead: Playhead;
	readonly motion: Motion;
	/** The district and its twelve minutes; absent until they are laid out. */
	world: World | undefined = $state.raw();
	/** The figures of the sentences; absent until a step with something to choose comes near. */
	numbers: Numbers | undefined = $state.raw();
	scenes: ReadonlyMap<string, Scene> = $state.raw(new Map());
	/** What the live region says. */
	spoken = $state.raw('');
	/** Names of scenes that could not be fetched: their steps stand as they do without script. */
	lost: ReadonlySet<string> = $state.raw(new Set());
	step = $derived.by(() => this.data.steps[this.playhead.step]);
	/** Whether the sentences do not yet say what the reader, or the address, has chosen. */
	behind = $derived.by(() => !this.numbers && !isDefault(this.playhead.choices, this.data.settings));

	/** The story's own settings. */
	readonly usual: Choices;
	/** What was chosen before the models were lost. */
	#chosen: Choices | undefined;
	#numbersExpected = false;
	#follower: Refresh.Follower | undefined;
	#followed: Choices | undefined;
	/** Comes with the figures: words are right as the page comes, until somebody chooses. */
	protected refresh: typeof Refresh | undefined;
	#speaking: ReturnType<typeof setTimeout> | undefined;

	constructor(data: PlayerData) {
		this.data = data;
		this.usual = { settings: defaultSettings(data.settings), placement: [] };
		this.playhead = new Playhead(data.steps, data.settings, this.usual);
		this.motion = new Motion(this.playhead);
	}

	/** A word of the interface, with its blanks filled in. */
	word: Word = (key, values = {}) => {
		const known = this.data.source.words[key];
		if (known === undefined) report(new Error(`No word for “${key}”`));
		return fill(known ?? key, values);
	};

	/** Writes a guess with its unit; shares are guessed in hundredths. */
	writeGuess({ format, unit, one }: GuessData, value: number): string {
		const { locale } = this.data;
		if (format.type === 'percent') return formatFigure(value / 100, format, locale);
		const number = formatFigure(value, format, locale);
		return unit ? `${number}\u00a0${unitOf({ unit, one }, value, locale)}` : number;
	}

	/** The answer to a step's guess, in the unit of the guess; absent until the figures have arrived. */
	answer({ answer, format }: GuessData, index: number): number | undefined {
		if (typeof answer === 'number') return answer;
		const step = this.data.steps[index];
		if (!this.numbers || !step) return undefined;
		const value = this.numbers(answer, step.state, this.playhead.choices);
		return format.type === 'percent' ? value * 100 : value;
	}

	/** Says a sentence at once; the same one again is another text, or nobody would hear it. */
	say = (text: string): void => {
		this.spoken = text === this.spoken ? `${text}\u00a0` : text;
	};

	/**
	 * Says the answer to the guess of the step in focus, then what the step says of it.
	 * @param number the answer without its unit, which on a slide begins the sentence below
	 */
	sayAnswer = (text: string, number: string): void => {
		const section = document.getElementById(this.step?.id ?? '');
		this.say(`${text} ${(section && this.refresh?.explanationIn(section, number)) ?? ''}`);
	};

	/** Says a sentence once the hand rests; without one, what the new setting did to the step. */
	sayLater = (text?: string): void => {
		clearTimeout(this.#speaking);
		this.#speaking = setTimeout(() => this.say(text ?? this.#effect()), SPEAK_AFTER);
	};

	#effect(): string {
		const section = document.getElementById(this.step?.id ?? '');
		return (section && this.refresh?.effectOf(section, this.data.locale)) ?? '';
	}

	/** Starts the walk again from the step's own moment: same seed, same minute. */
	replay(): void {
		this.motion.rewind();
		if (this.motion.held) this.motion.toggle();
		else this.motion.refresh();
		this.say(this.word('step.replayed'));
	}

	/** Lays out the district and fetches what the step in focus needs. Returns what puts the page back to sleep. */
	start(): () => void {
		const onVisibility = () => {
			if (document.visibilityState === 'hidden') this.playhead.land();
			this.motion.refresh();
		};
		document.addEventListener('visibilitychange', onVisibility);
		this.#makeWorld().catch(this.#loseAll);
		return () => {
			document.removeEventListener('visibilitychange', onVisibility);
			clearTimeout(this.#speaking);
			this.#follower?.stop();
		};
	}

	/** Puts a step in focus; where the way there is cut, its picture is there at once. */
	goTo(index: number, cut = false): void {
		// A page that opens in the middle shows its picture at once.
		this.playhead.goTo(index, !cut && this.world !== undefined && this.motion.allowed);
		this.arrive(index);
	}

	/** Index of the step that one comes to before or after another; that step itself at the ends. */
	beside(index: number, by: 1 | -1): number {
		let next = index + by;
		while (this.isFolded(next, index)) next += by;
		return this.data.steps[next] ? next : index;
	}

	/** Whether a step is passed over on the way on from another: a way of using the story may fold some away. */
	isFolded(_index: number, _from?: number): boolean {
		return false;
	}

	/** Whether what a step's picture is drawn from is here. */
	isTold(_index: number): boolean {
		return true;
	}

	/**
	 * Waits until what a step’s picture is drawn from is here; past the last step, the figures too. Most ways of using the
	 * story bring all of it along.
	 */
	protected hear?(_index: number): Promise<void>;

	/** A step has come into focus: what it needs is fetched. */
	protected arrive(index: number): void {
		this.motion.update();
		this.#fetchScenes(index).catch(this.#loseAll);
		this.#expectChoices(index);
	}

	/** Takes over what the address holds: somebody else's choices, where the page was opened by a link. */
	protected take(choices: Choices): void {
		this.playhead.choices = choices;
		const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (opened?.type === 'navigate') this.playhead.brought = choices;
	}

	/** Called when the figures have followed what the reader chose: who keeps choices does it here. */
	protected followed?(): void;

	/** What the reader chose, also where the page can no longer show it: what an address keeps. */
	get chosen(): Choices {
		return this.#chosen ?? this.playhead.choices;
	}

	/** Whether a step stands as it does without script, since its scene did not come. */
	isLost = (step: StepData | undefined): boolean => step !== undefined && this.lost.has(step.scene);

	/** Waits for a part of a step; where it does not come, the step goes on without script. */
	expect = async <Part>({ scene }: StepData, part: Promise<Part>): Promise<Part> => {
		try {
			return await part;
		} catch (error) {
			this.#lose(scene, error);
			// Whoever waits for the part goes on waiting: its place is taken.
			return new Promise(() => undefined);
		}
	};

	/** Tries again what could not be fetched. */
	retry = async (): Promise<void> => {
		if (!(await loadAgain(() => this.keep?.()))) this.say(this.word('broken.still'));
	};

	/** Called before the page is loaded again, where the address does not keep everything anyway. */
	protected keep?(): void;

	/**
	 * Brings figures and tables to what the reader chose, and to scenes that have arrived: the sentences of the step in focus
	 * at once, all else when her hand rests. While nothing is chosen the page is right as it came.
	 */
	follow(): void {
		const { numbers, world, scenes, playhead, data, step } = this;
		const choices = playhead.told;
		if (!this.#followed && isDefault(choices, data.settings)) return;
		if (!numbers || !world) return void this.#fetchNumbers();
		this.#follower?.follow({
			step,
			standingOf: (each) => ({
				choices: this.isLost(each) ? this.usual : choices,
				scene: scenes.get(each.scene)
			}),
			means: {
				numbers,
				world,
				usual: this.usual,
				way: wayOf(choices, data.settings, this.word),
				owner: this.refresh?.ownerOf(playhead, data.steps, this.word)
			}
		});
		if (choices === this.#followed) return;
		this.#followed = choices;
		this.followed?.();
	}

	/** What answers in a step has come: its words are to say what they say beside that, too. */
	followIn(step: StepData): void {
		this.#follower?.forget(step);
		this.follow();
	}

	/** Makes room on the page for the reader's own walk, before the figures that tell of it have arrived. */
	protected announceWalk(): void {
		refreshWalk(document, wayOf(this.playhead.choices, this.data.settings, this.word));
	}

	/** In pieces, each a task of its own: a slow phone stays at the reader's service in between. */
	async #makeWorld(): Promise<void> {
		await pause();
		const world = createLiveWorld(this.data.source);
		await pause();
		const { step } = this;
		const time = step?.state['time'];
		world.timeline.at(typeof time === 'number' ? time : 0);
		await this.fetchScene(step?.scene ?? '');
		await this.hear?.(this.playhead.step);
		const scene = this.scenes.get(step?.scene ?? '');
		const { choices } = this.playhead;
		if (step && scene)
			await prepare({ scene, step, world, choices, room: figureRoom }, () => pause().then(() => true));
		await pause();
		this.world = world;
		markAwake();
		await pause();
		this.arrive(this.playhead.step);
	}

	/** The step's own scene first, then the neighbours': they are there before they are needed. */
	async #fetchScenes(index: number): Promise<void> {
		for (const near of [index, this.beside(index, 1), this.beside(index, -1)]) {
			const name = this.data.steps[near]?.scene;
			if (name) await this.fetchScene(name);
		}
		await this.hear?.(index);
	}

	/** Fetches a scene. Where it does not come, its steps go on without script. */
	protected async fetchScene(name: string): Promise<void> {
		if (this.scenes.has(name) || this.lost.has(name)) return;
		try {
			const scene = await loadScene(name);
			this.scenes = new Map(this.scenes).set(name, scene);
		} catch (error) {
			this.#lose(name, error);
		}
	}

	#lose(name: string, error: unknown): void {
		this.lost = new Set(this.lost).add(name);
		report(error);
	}

	/** Without models no setting can be told of: every step stands as it came, at the story's own. */
	readonly #loseAll = (error: unknown): void => {
		this.#chosen = this.chosen;
		this.playhead.choices = this.usual;
		this.lost = new Set(this.data.steps.map(({ scene }) => scene));
		report(error);
	};

	/** The figures, once a step with something to choose is near. */
	#expectChoices(index: number): void {
		const near = [index, this.beside(index, 1)].flatMap((each) => this.data.steps[each] ?? []);
		if (near.some(({ guess, play, controls }) => guess ?? play ?? controls[0])) void this.#fetchNumbers();
	}

	/** Fetches the figures, once: words that two have brought somewhere, neither of them brings back. */
	async #fetchNumbers(): Promise<void> {
		const { world } = this;
		if (!world || this.#numbersExpected) return;
		this.#numbersExpected = true;
		try {
			// A story of one chapter has no step that is untold: past its last, everything is asked for.
			await this.hear?.(this.data.steps.length);
			this.refresh = await import('./follower.ts');
			this.#follower = new this.refresh.Follower(this.data.steps);
			this.numbers = this.refresh.createNumbers(world, this.data.story);
		} catch (error) {
			this.#loseAll(error);
		}
	}
}

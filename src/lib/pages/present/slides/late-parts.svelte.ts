import { whenIdle } from '#lib/runtime/page/idle.ts';
import { runKeepingFocus } from '../keys/focus.ts';
import { afterFrame } from '../player/after-frame.ts';
import type { Presenter } from '../player/presenter.svelte.ts';

/** Delay in ms after a change of step before its neighbours are laid out: by then the picture has changed. */
const LAY_OUT_DELAY_MS = 500;
/**
 * Delay in ms after the last key before what screen readers read of the step is laid out, with its tables. They first read the
 * announcement of the step.
 */
const READ_DELAY_MS = 1000;
/** Maximum wait in ms for an idle moment after these. */
const MAX_IDLE_WAIT_MS = 200;

/** Runs a function in an idle moment after a delay in ms. Returns a function that cancels it during the delay. */
function whenIdleAfter(delay: number, work: () => void): () => void {
	const timer = setTimeout(() => whenIdle(work, MAX_IDLE_WAIT_MS), delay);
	return () => clearTimeout(timer);
}

/**
 * What a key changes on the slides outside the frame that answers it. That frame shows the text of the step, which takes most of
 * it on a slow machine. Create it while a component is being set up.
 */
export class LateParts {
	/** Index of the step whose panel is shown. The panel of the former step stays for one frame after the text has changed. */
	panelStep = $state.raw(0);
	/** Theme of what is around the picture, one frame after that of the picture: together they would take several frames. */
	theme = $state.raw('');
	/** Whether the picture shows the answer to the guess: one frame after it does, as that frame has no time for the controls. */
	isAnswerShown = $state.raw(true);
	/** Index of the keyframe that texts and lamps of the rail show, one frame after the text of the slide. */
	railKeyframe = $state.raw(0);
	/** Whether the button that lets pedestrians walk is shown: one frame after the text, as with the rail. */
	isRunShown = $state.raw(false);
	/** Indexes of the steps whose slides are laid out: the current one and its neighbours, before a key shows them. */
	laidOut: readonly number[] = $state.raw([]);
	/** Index of the step whose notes and description are laid out for screen readers; −1 while a board is shown. */
	readStep = $state.raw(0);
	/** Index of the keyframe at which the session was last shared; −1 before. */
	#sharedKeyframe = -1;
	/** Increased when a new keyframe may be shared. */
	#turn = $state.raw(0);

	/** @param isRunOffered returns whether people stand still on the current slide, and may be let walk */
	constructor(presenter: Presenter, isRunOffered: () => boolean) {
		const { playhead, position } = presenter;
		this.theme = presenter.theme;
		$effect.pre(() => {
			const { theme } = presenter;
			return afterFrame(() => (this.theme = theme));
		});
		$effect.pre(() => {
			const { keyframe } = playhead;
			return afterFrame(() => (this.railKeyframe = keyframe));
		});
		$effect.pre(() => {
			const isShown = isRunOffered();
			return afterFrame(() => runKeepingFocus(() => (this.isRunShown = isShown)));
		});
		$effect.pre(() => {
			const { step } = playhead;
			// What is typed from now on must not go into a field of the former step.
			if (document.activeElement?.closest('.panel')) this.panelStep = step;
			else return afterFrame(() => runKeepingFocus(() => (this.panelStep = step)));
		});
		$effect.pre(() => {
			if (playhead.isAnswerOnlyInText) this.isAnswerShown = false;
			else return afterFrame(() => (this.isAnswerShown = true));
		});
		$effect(() => {
			const near = [playhead.step, position.beside(1), position.beside(-1)];
			return whenIdleAfter(LAY_OUT_DELAY_MS, () => {
				this.laidOut = near.filter((stop) => typeof stop === 'number');
			});
		});
		$effect(() => {
			// Another keyframe of the same step postpones it, as its picture is in transition.
			void playhead.keyframe;
			const read = presenter.boards.current ? -1 : playhead.step;
			return whenIdleAfter(READ_DELAY_MS, () => (this.readStep = read));
		});
		// What the class enters is shared at once, as a reload may follow; another keyframe after the frame that shows it, and an
		// answer with its picture.
		$effect(() => {
			void this.#turn;
			const { keyframe } = playhead;
			if (!presenter.isStarted || playhead.isAnswerOnlyInText) return;
			if (keyframe === this.#sharedKeyframe) presenter.share();
			else
				afterFrame(() => {
					this.#sharedKeyframe = keyframe;
					this.#turn++;
				});
		});
	}
}

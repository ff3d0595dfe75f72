import { untrack } from 'svelte';
import { logError } from '#lib/runtime/page/failure.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { FramePlayer } from './frame-player.svelte.ts';
import { settingsOfMoment } from './moment-settings.ts';
import { isFrameOption } from './options/options.ts';

/** Returns a state in which only the cameras exist whose fields of view are open. */
const withOpenCameras = (state: SceneState): SceneState =>
	typeof state['open'] === 'number' ? { ...state, count: state['open'] } : state;

/**
 * Keeps the levers, the sentences and the description of a step about the keyframe at which the host's address stops the frame,
 * and the words about the state of the step again once the reader goes on or leaves the host's settings. Loaded where an
 * address names a keyframe.
 * @param index index of the keyframe in the playhead
 * @returns a function that stops it
 */
export function followMoment(player: FramePlayer, index: number): () => void {
	const { playhead, data } = player;
	const keyframe = playhead.keyframes[index];
	const step = data.steps[keyframe?.step ?? -1];
	if (!keyframe || !step) return () => undefined;
	const [held, own] = [withOpenCameras(keyframe.state), step.state];
	holdSettings(player, settingsOfMoment(step.scene, keyframe.state, data.settings));
	let wasHosted = player.hasHostSettings;
	return $effect.root(() => {
		$effect(() => {
			const isHosted = player.hasHostSettings;
			if (wasHosted && !isHosted) untrack(() => leaveMoment(player));
			wasHosted = isHosted;
		});
		$effect(() => {
			const isHeld = player.stayAt === index && playhead.keyframe === index;
			// Later updates of the text, when a setting changes, read it too.
			Object.assign(step, { state: isHeld ? held : own });
			const { numbers, world, refresh } = player;
			const section = document.getElementById(step.id);
			if (!numbers || !world || !refresh || !section) return void player.loadFigures();
			const choices = player.choicesFor(step, playhead.textChoices);
			const owner = refresh.settingsOwner(playhead, data.steps, player.word);
			const context = { numbers, world, usual: player.usual, way: undefined, owner };
			return refresh.updateStep(section, step, { choices, scene: player.scenes.get(step.scene) }, context);
		});
	});
}

/** Sets the levers to the numbers of a moment, as settings of the host; the reader's own, after a reload, go on from it. */
function holdSettings(player: FramePlayer, own: Readonly<Record<string, number>>): void {
	const { playhead } = player;
	const ids = Object.keys(own);
	if (ids.length === 0) return;
	if (ids.some((id) => playhead.changedHere.has(id))) return leaveMoment(player);
	const withOwn = (choices: Choices): Choices => ({
		...choices,
		settings: { ...choices.settings, ...own }
	});
	playhead.addressChoices = withOwn(playhead.addressChoices ?? playhead.choices);
	playhead.choices = withOwn(playhead.choices);
	// An address without settings or words has not loaded what says whose they are.
	if (![...new URLSearchParams(location.search).keys()].every(isFrameOption)) return;
	import('./host/show-host-words.ts')
		.then(({ showHostWords }) => showHostWords(player))
		.catch((error: unknown) => {
			logError(error);
			player.dropHostSettings();
		});
}

/** Shows the last keyframe of the step, in which the settings count. */
function leaveMoment(player: FramePlayer): void {
	const { playhead } = player;
	if (player.stayAt === undefined) return;
	player.stayAt = undefined;
	playhead.goTo(playhead.lastOf(playhead.step), false);
}

import { formatFigure } from '#lib/i18n/numbers.ts';
import { whenIdle } from '#lib/runtime/page/idle.ts';
import type { PlayerData, StepData } from '#lib/runtime/data.ts';
import { measureStageViewport, prepareDrawing } from '#lib/runtime/picture/prepare-drawing.ts';
import { adjacentValues } from '#lib/runtime/settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { Reader } from './reader.svelte.ts';

/**
 * Computes ahead, in idle time, the next and the previous picture, and the figures and pictures that one move
 * of a control would need.
 * @param isCurrent whether what is computed may still be needed; if it returns false, the rest is not computed
 */
export async function precompute(reader: Reader, isCurrent: () => boolean): Promise<void> {
	const { data, world, scenes, numbers, step, playhead } = reader;
	const { choices, keyframe: index, keyframes } = playhead;
	const wait = () => new Promise<boolean>((resolve) => whenIdle(() => resolve(isCurrent())));
	const draw = async (place: number, chosen: Choices) => {
		const keyframe = keyframes[place];
		const scene = scenes.get(data.steps[keyframe?.step ?? -1]?.scene ?? '');
		if (!keyframe || !scene || !world || !reader.isLoaded(keyframe.step)) return;
		const { state } = keyframe;
		await prepareDrawing({ scene, state, world, choices: chosen, measure: measureStageViewport }, wait);
	};
	// The first use of Intl.NumberFormat is slow.
	whenIdle(() => formatFigure(0, { type: 'integer' }, data.locale));
	for (const way of [1, -1] as const) await draw(reader.adjacentKeyframe(way), choices);
	if (!numbers || !step) return;
	// The current choices come last, because scenes memoize only their latest result.
	for (const each of [...nextChoices(step, choices, data), choices]) {
		await reader.refresh?.precomputeFigures(step, each, numbers, wait);
		await draw(index, each);
	}
}

/** Returns the choices that one move of any of a step's controls would give. */
const nextChoices = (
	{ controls }: StepData,
	choices: Choices,
	{ settings }: Pick<PlayerData, 'settings'>
): readonly Choices[] =>
	settings
		.filter(({ id }) => controls.includes(id))
		.flatMap((setting) =>
			adjacentValues(setting, choices.settings[setting.id] ?? setting.default).map((value) => ({
				...choices,
				settings: { ...choices.settings, [setting.id]: value }
			}))
		);

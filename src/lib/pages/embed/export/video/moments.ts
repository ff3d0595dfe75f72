/** What moves in a step, as moments of a film: its keyframes, a guess and its answer, a rising setting, or people. */
import { range } from 'd3-array';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { clampSetting } from '#lib/runtime/settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { describeSetting } from '#lib/ui/setting-words.ts';
import { NOT_ANSWERED } from '#lib/ui/guess/guess.ts';
import type { DrawableStep } from '../picture-drawer.ts';
import { splitCaptions } from './captions.ts';

/** A picture that stays for a while, and what is said meanwhile: nothing that another picture shows. */
export interface Moment {
	readonly state: SceneState;
	readonly choices: Choices;
	/** Captions one after the other; empty if nothing is said. */
	readonly captions: readonly string[];
	/** How the next moment follows: by a transition, at once, or through the seconds between two times of the story. */
	readonly next: 'transition' | 'cut' | 'time';
}

/** Largest number of values of a setting on its way to its own. */
const MAX_VALUES = 13;
/** Seconds of the story for which people are shown. */
const WALK_SECONDS = 12;

/**
 * Returns the moments of a step, in order.
 * @returns a single one if nothing moves
 */
export function momentsOf(drawable: DrawableStep): Moment[] {
	const { step, states } = drawable;
	const standing = Math.max(
		0,
		states.findIndex((state) => JSON.stringify(state) === JSON.stringify(step.state))
	);
	if (states.length > 1 || step.guess) return keyframeMoments(drawable, standing);
	return risingSetting(drawable) ?? walkingPeople(drawable) ?? [standingMoment(drawable, step.state)];
}

/** Returns the moment of a state with what it measures, and then the sentences of the step. */
function standingMoment({ choices, sentences, fits, step }: DrawableStep, state: SceneState): Moment {
	const measure = sentences.measureAt(state, choices);
	const others = sentences.at(state, choices, step.guess ? 'result' : 'text');
	const said = [measure, ...others].filter((each, index, all) => all.indexOf(each) === index);
	return { state, choices, captions: splitCaptions(said, fits), next: 'transition' };
}

/**
 * Returns the keyframes of a step. Its sentences are said at the one that stands for the step; the others have its number
 * only if it is another one there. A guess is asked before its answer, as on slides.
 */
function keyframeMoments(drawable: DrawableStep, standing: number): Moment[] {
	const { step, states, choices, sentences, fits } = drawable;
	const own = sentences.measureAt(step.state, choices);
	const { guess } = step;
	const asked = guess && {
		...choices,
		settings: { ...choices.settings, [guess.setting]: NOT_ANSWERED }
	};
	return states.flatMap((state, index): Moment[] => {
		const isBefore = index < standing;
		const shown = isBefore && asked ? asked : choices;
		if (index === standing) {
			const question = asked && {
				...{ state, choices: asked, next: 'transition' as const },
				captions: splitCaptions([guess.question], fits)
			};
			return [...(question ? [question] : []), standingMoment(drawable, state)];
		}
		const said = guess ? own : sentences.measureAt(state, choices);
		const captions = said === own ? [] : splitCaptions([said], fits);
		return [{ state, choices: shown, captions, next: 'transition' }];
	});
}

/**
 * Returns the moments of a setting of a step that changes its picture, from its lowest value to its own: of the setting
 * with most values on this way.
 */
function risingSetting(drawable: DrawableStep): Moment[] | undefined {
	const { step, story, choices, sentences, fits, draw, more } = drawable;
	const { state } = step;
	const own = draw(state, choices, '');
	const at = (id: string, value: number) => ({ ...choices, settings: { ...choices.settings, [id]: value } });
	const [best] = step.controls
		.flatMap((id) => {
			const setting = story.settings.find((each) => each.id === id);
			if (!setting || setting.choices) return [];
			const values = valuesUpTo(setting, choices.settings[id] ?? setting.default);
			const [first = 0] = values;
			return values.length > 1 && draw(state, at(id, first), '') !== own ? [{ id, setting, values }] : [];
		})
		.sort((a, b) => b.values.length - a.values.length);
	return best?.values.map((value, index) => {
		if (index === best.values.length - 1) return standingMoment(drawable, state);
		const chosen = at(best.id, value);
		const named = fillBlanks(more['make.picture-on-rising'] ?? '', {
			name: best.setting.label,
			value: describeSetting(best.setting, value, story.locale)
		});
		const measure = sentences.measureAt(state, chosen);
		const captions = [`${named} · ${measure}`, named, measure].filter(fits).slice(0, 1);
		return { state, choices: chosen, captions, next: 'cut' };
	});
}

/** Returns values of a setting from its lowest, or its highest if its own is the lowest, to its own. */
function valuesUpTo(setting: SettingData, own: number): number[] {
	const from = own > setting.min ? setting.min : setting.max;
	const count = Math.min(MAX_VALUES, Math.round(Math.abs(own - from) / setting.step) + 1);
	if (count < 2) return [own];
	return [
		...new Set(range(count).map((i) => clampSetting(setting, from + ((own - from) * i) / (count - 1))))
	];
}

/** Returns two moments between which people walk, if they do in the picture of a step, and its text counts none of them. */
function walkingPeople(drawable: DrawableStep): Moment[] | undefined {
	const { step, scene, choices, draw } = drawable;
	const { state, still } = step;
	const { time } = state;
	if (still || typeof time !== 'number' || !scene.interpolate) return undefined;
	const later = { ...state, time: time + WALK_SECONDS };
	if (draw(state, choices, '') === draw(later, choices, '')) return undefined;
	return [
		{ ...standingMoment(drawable, state), next: 'time' },
		{ state: later, choices, captions: [], next: 'transition' }
	];
}

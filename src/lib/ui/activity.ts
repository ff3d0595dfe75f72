import type { Word } from '#lib/i18n/words.ts';
import type { Placement } from '#lib/model/district/district.ts';
import type { FigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import type { StepData } from '#lib/runtime/data.ts';
import type { Player } from '#lib/runtime/player.svelte.ts';
import type { World } from '#lib/scenes/world.ts';

/** Rules of the placement of cameras that differ from those of the story. */
export interface PlacementRules {
	readonly maxCameras: number;
	/** Text that says that no more cameras may be placed. */
	readonly fullText: string;
	/** Returns the nearest camera that is allowed. */
	readonly snap: (camera: Placement) => Placement;
	/** Returns interface words, in which buildings may have other names. */
	readonly word: Word;
	/** Whether the reader is told what her cameras film. */
	readonly isScored: boolean;
}

/** Props of the activity of a step. */
export interface ActivityProps {
	readonly player: Player;
	readonly world: World;
	/** Computes the figures of the sentences. */
	readonly numbers: FigureLookup;
	readonly step: StepData;
	/** Whether this is the current step, so that taps on the picture belong to the activity. */
	readonly active: boolean;
	/** Whether the result can be shared. Not on slides, where a class has one in common. */
	readonly shares?: boolean;
	/** Whether the caption is small, as in frames: what needs space goes over the picture. */
	readonly compact?: boolean;
	/** Rules of the placement of cameras; those of the story by default. */
	readonly rules?: PlacementRules;
}

/** Whether the control for the number of cameras sets those at the best places, even if the reader has placed her own. */
export const setsOtherCameras = ({ scene, controls }: StepData): boolean =>
	scene === 'coverage' && controls.includes('cameras');

/** Values of `play` whose activity is loaded by `ActivitySlot`; `replay` is a button only. */
export const isActivity = (play: string | undefined): boolean => play === 'placement' || play === 'round';

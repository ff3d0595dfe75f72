import type { TextLine } from '#lib/chart/text-lines.ts';
import { outcomes, SCENES } from '#lib/model/analysis.ts';
import { detectorOver } from '#lib/model/settings.ts';
import { camerasKept } from '../optics.ts';
import type { Box, Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { gridOf, type Grid } from './layout.ts';
import type { PosterState } from './state.ts';

export interface PosterView {
	readonly frame: Frame;
	readonly scenes: number;
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly ignored: number;
	/** Scenes judged rightly by the detector, and by one that never raises an alert. */
	readonly judged: number;
	readonly idle: number;
	readonly wide: Grid;
	readonly tall: Grid;
}

/** The same on a slide, where its words are lines of their own. */
export interface PosterSlide {
	readonly poster: Box;
	/** None where there is no alert. */
	readonly grid: Grid | undefined;
	/** From nought to all scenes, filled as far as scenes are judged rightly. */
	readonly bars: readonly {
		readonly id: string;
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
		readonly filled: number;
	}[];
	readonly lines: readonly TextLine[];
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** Measures of the two figures. */
export interface Sheet {
	readonly poster: Box;
	/** Frames of the alerts. */
	readonly alerts: Box;
	/** Height of the line of words above a group of frames. */
	readonly words: number;
	readonly largest: number;
	/** The two bars. */
	readonly bars: Box;
	/** Sizes of letters: the figure on the poster, headings, words, small print. */
	readonly figure: number;
	readonly heading: number;
	readonly text: number;
	readonly small: number;
}

export const WIDE: Sheet = {
	poster: [4, 4, 112, 158],
	alerts: [126, 24.5, 110, 138],
	words: 9.6,
	largest: 22.6,
	bars: [4, 174, 232, 30],
	figure: 55,
	heading: 8.4,
	text: 5.6,
	small: 4.2
};

export const TALL: Sheet = {
	poster: [4, 3, 142, 52],
	alerts: [4, 66, 142, 66],
	words: 7.6,
	largest: 16,
	bars: [4, 138, 142, 24],
	figure: 33,
	heading: 6.4,
	text: 5.2,
	small: 4.4
};

/** The same detector twice: as an advertisement may put it, and as those have it who answer its alerts. */
export function view(_state: PosterState, world: World, choices: Choices): PosterView {
	const detector = detectorOver(camerasKept(world, choices).length, choices.settings);
	const { true: right, false: wrong, missed, ignored } = outcomes(detector);
	const grid = ({ alerts, words, largest }: Sheet) => gridOf(right, wrong, alerts, words, largest);
	return {
		frame: FRAME,
		scenes: SCENES,
		right,
		wrong,
		missed,
		ignored,
		judged: right + ignored,
		idle: SCENES - detector.events,
		wide: grid(WIDE),
		tall: grid(TALL)
	};
}

/** Lays out the words of a scene: number, name, score and outcome. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import type { MarkFrame } from '#lib/chart/drawing.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';

type Verdict = ScoredScene['verdict'];

/** Colours of the text, matching those of the frames. */
const INK_STYLES: Readonly<Record<Verdict, string>> = {
	right: 'right-ink',
	wrong: 'wrong-ink',
	missed: '',
	quiet: ''
};
/** The mark frame of each verdict. `quiet` has none. */
export const VERDICT_FRAMES: Readonly<Partial<Record<Verdict, MarkFrame>>> = {
	right: 'right',
	wrong: 'false',
	missed: 'missed'
};

/** A column of unlimited width. */
const UNBOUNDED = { x: 0, y: 0, width: Infinity };

/**
 * Lays out the number and name of a scene.
 * @param size font size, in units
 */
export const layOutName = ({ id, number, kind }: ScoredScene, size: number, world: World): TextBlock =>
	textBlock(
		id,
		[...(number === null ? [] : [formatCount(world, number)]), world.word(`scores.name-${kind}`)].join(' '),
		UNBOUNDED,
		{ style: 'strong haloed', size }
	);

/**
 * Lays out the score and verdict of a filmed scene. One without alert and event has only its score, one without
 * a score only its verdict.
 */
export function layOutOutcome({ id, score, verdict }: ScoredScene, world: World): TextBlock {
	const said = world.word(`scores.${verdict}`);
	const shown = score === null ? '' : formatCount(world, score);
	const text =
		score === null
			? said
			: verdict === 'quiet'
				? world.fill('scores.only', { score: shown })
				: world.fill('scores.outcome', { score: shown, verdict: said });
	return textBlock(`${id}-outcome`, text, UNBOUNDED, { style: `haloed ${INK_STYLES[verdict]}`.trim() });
}

/**
 * Lays out the verdict of a scene; no text for a quiet one.
 * @param isShort whether the verdict is one word
 */
export const layOutVerdict = ({ id, verdict }: ScoredScene, isShort: boolean, world: World): TextBlock =>
	textBlock(
		`${id}-verdict`,
		verdict === 'quiet' ? '' : world.word(`scores.${isShort ? 'short-' : ''}${verdict}`),
		UNBOUNDED,
		{
			style: `haloed ${INK_STYLES[verdict]}`.trim()
		}
	);

/**
 * Lays out the name of a scene above its outcome.
 * @param size font size of the name, in units
 * @param side side of the picture on which the words are: both lines start or end next to it
 */
export function stackWords(
	scene: ScoredScene,
	size: number,
	side: 'left' | 'right',
	world: World
): TextBlock {
	const parts = [layOutName(scene, size, world), layOutOutcome(scene, world)];
	const width = Math.max(...parts.map((part) => part.width));
	return stackBlocks(
		parts.map((part) => (side === 'left' ? translate(part, width - part.width, 0) : part)),
		size * 0.15
	);
}

/** Lays out the name and outcome on one line. */
export function layOutInLine(scene: ScoredScene, world: World): TextBlock {
	const [name, outcome] = [layOutName(scene, LABEL_SIZE, world), layOutOutcome(scene, world)];
	const indent = name.width * 1.04 + LABEL_SIZE * 0.6;
	return {
		texts: [...name.texts, ...translate(outcome, indent, 0).texts],
		width: indent + outcome.width,
		height: name.height
	};
}

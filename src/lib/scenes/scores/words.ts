/** What is said of a scene: its number and name, its score, and what came of it. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import type { Frame } from '#lib/chart/drawing.ts';
import { LABEL } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './data.ts';

type Verdict = ScoredScene['verdict'];

/** Letters in the colour of the frame. */
const INK: Readonly<Record<Verdict, string>> = {
	right: 'right-ink',
	wrong: 'wrong-ink',
	missed: '',
	quiet: ''
};
export const FRAME: Readonly<Partial<Record<Verdict, Frame>>> = {
	right: 'right',
	wrong: 'false',
	missed: 'missed'
};

/** Room for as many letters as there are. */
const free = { x: 0, y: 0, width: Infinity };

export const nameOf = ({ id, number, kind }: ScoredScene, size: number, world: World): Block =>
	block(
		id,
		[...(number === null ? [] : [integer(world, number)]), world.word(`scores.name-${kind}`)].join(' '),
		free,
		{ style: 'strong haloed', size }
	);

/** Score and what came of it; for scenes that are left alone the score, for those without one what came of it. */
export function outcomeOf({ id, score, verdict }: ScoredScene, world: World): Block {
	const said = world.word(`scores.${verdict}`);
	const shown = score === null ? '' : integer(world, score);
	const text =
		score === null
			? said
			: verdict === 'quiet'
				? world.fill('scores.only', { score: shown })
				: world.fill('scores.outcome', { score: shown, verdict: said });
	return block(`${id}-outcome`, text, free, { style: `haloed ${INK[verdict]}`.trim() });
}

/** What came of it, alone: one word where `short`. */
export const verdictOf = ({ id, verdict }: ScoredScene, short: boolean, world: World): Block =>
	block(
		`${id}-verdict`,
		verdict === 'quiet' ? '' : world.word(`scores.${short ? 'short-' : ''}${verdict}`),
		free,
		{
			style: `haloed ${INK[verdict]}`.trim()
		}
	);

/** Name over outcome, flush with the side where the scene's picture is. */
export function stacked(scene: ScoredScene, size: number, side: 'left' | 'right', world: World): Block {
	const parts = [nameOf(scene, size, world), outcomeOf(scene, world)];
	const width = Math.max(...parts.map((part) => part.width));
	return stack(
		parts.map((part) => (side === 'left' ? moved(part, width - part.width, 0) : part)),
		size * 0.15
	);
}

/** Name and outcome on one line. */
export function inLine(scene: ScoredScene, world: World): Block {
	const [name, outcome] = [nameOf(scene, LABEL, world), outcomeOf(scene, world)];
	const indent = name.width * 1.04 + LABEL * 0.6;
	return {
		texts: [...name.texts, ...moved(outcome, indent, 0).texts],
		width: indent + outcome.width,
		height: name.height
	};
}

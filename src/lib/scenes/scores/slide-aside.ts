import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ScoredScene } from './view.ts';

export const MARGIN = 7;
export const LABEL = 10.5;
/** Between a picture and its words. */
export const GAP = 4;

const TILE = 18;
const ROW = 20;
/** Between a scene and the next. */
const BETWEEN = 9;
const INKS = { right: 'right-ink', wrong: 'wrong-ink', missed: '', quiet: '' } as const;

/** What came of a scene, in one word or in two. */
export const verdictWord = (verdict: ScoredScene['verdict'], short: boolean, world: World): string =>
	world.word(short ? `scores.short-${verdict}` : `scores.${verdict}`);

/** What came of a scene, in the colour of its mark. */
export function verdictLine(
	{ id, verdict }: ScoredScene,
	short: boolean,
	x: number,
	y: number,
	world: World
): TextLine {
	const text = verdictWord(verdict, short, world);
	return { id: `${id}-verdict`, text, x, y, size: LABEL, anchor: 'start', style: `haloed ${INKS[verdict]}` };
}

/** Scenes without a score, from left to right after the words that say why, in as many lines as they need. */
export function asideOf(scenes: readonly ScoredScene[], { width, height }: Viewport, world: World) {
	const bottom = height - 4;
	if (scenes.length === 0) return { places: [], lines: [], rule: '', top: bottom };
	const why = world.word('scores.unseen');
	let [x, row] = [MARGIN + textWidth(why, LABEL) + BETWEEN, 0];
	const items = scenes.map((scene) => {
		const name = world.word(`scores.name-${scene.kind}`);
		const outcome = scene.verdict === 'missed' ? verdictWord('missed', false, world) : '';
		const wide = TILE + GAP + textWidth(name, LABEL) + (outcome ? GAP + textWidth(outcome, LABEL) : 0);
		if (x + wide > width - MARGIN + 0.05) [x, row] = [MARGIN, row + 1];
		const item = { scene, name, x, row };
		x += wide + BETWEEN;
		return item;
	});
	const top = bottom - (row + 1) * ROW;
	const middle = (line: number) => round(top + (line + 0.5) * ROW);
	const base = (line: number) => round(middle(line) + LABEL * 0.36);
	const line = { size: LABEL, anchor: 'start' } as const;
	const words = items.flatMap(({ scene, name, x: left, row: at }): TextLine[] => {
		const start = left + TILE + GAP;
		const y = base(at);
		const own: TextLine = { ...line, id: scene.id, text: name, x: round(start), y, style: 'strong' };
		const after = round(start + textWidth(name, LABEL) + GAP);
		return scene.verdict === 'missed' ? [own, verdictLine(scene, false, after, y, world)] : [own];
	});
	return {
		places: items.map(({ scene, x: left, row: at }) => ({
			id: scene.id,
			x: round(left + TILE / 2),
			y: middle(at),
			size: TILE
		})),
		lines: [{ ...line, id: 'unseen', text: why, x: MARGIN, y: base(0), style: 'soft' }, ...words],
		rule: `M${MARGIN} ${round(top - 2)}H${width - MARGIN}`,
		top: top - 4
	};
}

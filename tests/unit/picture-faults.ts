/**
 * Faults of a picture that readers must never see: overlapping text, text crossed by a line or over the edge,
 * text too small, marks outside.
 */
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { writeRounds, type RoundResult } from '#lib/model/round/round-results.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { findCollisions, findOutside } from '#lib/scenes/testing/text-lines.ts';
import { findNamesOverPeople, findStruckTexts } from './text-faults.ts';

/** Returns the data of a step’s picture, for given settings and rounds. */
export async function pictureData(
	edition: Edition,
	step: Step,
	chosen: Readonly<Record<string, number>> = {},
	rounds: readonly RoundResult[] = []
): Promise<unknown> {
	const scene = await loadScene(step.scene);
	const settings = { ...edition.choices.settings, ...chosen };
	return scene.data(step.state, edition.world, { ...edition.choices, settings, rounds: writeRounds(rounds) });
}

/**
 * Returns the faults of a picture in one viewport.
 * @param shown what `pictureData` returned for the same step
 */
export async function findPictureFaults(
	edition: Edition,
	step: Step,
	viewport: Viewport,
	shown: unknown
): Promise<string[]> {
	const scene = await loadScene(step.scene);
	const drawing = scene.layout(shown, viewport, edition.world);
	const { series, baseMaps = [], painted = [], shapes, texts } = drawing;
	const ids = [...shapes, ...texts].map(({ id }) => id);
	const marks = series.flatMap(({ kind, marks: own }) =>
		own.map((mark) => ({ ...mark, id: `${kind}:${mark.id}` }))
	);
	return [
		...(drawing.overflows ? ['the last alternative of the layout does not fit'] : []),
		...findCollisions(texts),
		...findStruckTexts(drawing),
		...findNamesOverPeople(drawing, edition.world),
		...findOutside(texts, [0, 0, viewport.width, viewport.height]).map((text) => `“${text}” is outside`),
		...texts.filter(({ size }) => size < LABEL_SIZE).map(({ text, size }) => `“${text}” is ${size} high`),
		...repeated(ids),
		...repeated(marks.map(({ id }) => id)),
		...marks
			.filter(
				({ x, y, size }) =>
					!(
						x >= size / 2 - 1 &&
						y >= size / 2 - 1 &&
						x <= viewport.width - size / 2 + 1 &&
						y <= viewport.height - size / 2 + 1
					)
			)
			.map(({ id }) => `${id} is outside`)
			.slice(0, 3),
		...(/NaN|undefined|Infinity/.test(JSON.stringify([shapes, series, baseMaps, painted]))
			? ['no number']
			: [])
	];
}

function repeated(ids: readonly string[]): string[] {
	const seen = new Set<string>();
	const twice = ids.filter((id) => seen.size === seen.add(id).size);
	return twice.slice(0, 3).map((id) => `${id} twice`);
}

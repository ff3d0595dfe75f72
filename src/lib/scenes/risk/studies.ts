/** What published studies found elsewhere: how many times more often group B is wrongly matched than group A, in words. */
import { grid } from '#lib/chart/layout/alternatives.ts';
import { grow, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Study } from './data.ts';

/**
 * Returns at most `count` studies, in their order. It prefers those with the largest ratios to those without
 * a number.
 */
const selectStudies = (studies: readonly Study[], count: number): readonly Study[] => {
	const first = [...studies].sort((a, b) => (b.between?.[1] ?? 0) - (a.between?.[1] ?? 0)).slice(0, count);
	return studies.filter((study) => first.includes(study));
};

/** Returns the words for the result of a study. */
function resultText({ between, found }: Study, world: World): string {
	if (!between) return world.word(found ? 'risk.study-gap' : 'risk.study-no-gap');
	const [low, high] = between.map((value) => formatCount(world, value)) as [string, string];
	return world.fill('risk.study-between', { low, high });
}

/**
 * A title, and below it a row for each of at most `count` studies: its result, and its name.
 * @param size font size, in units
 */
export function studyRows(studies: readonly Study[], count: number, size: number, world: World): Box {
	const isLarge = size > LABEL_SIZE;
	const shown = selectStudies(studies, count);
	return column(
		{ gap: 's' },
		text('question', world.word('risk.question'), { style: 'strong soft', size, maxLines: 1 }),
		grid(
			{ columnGap: 'l', gap: isLarge ? 's' : 'xs', align: 'start' },
			shown.map((study) => [
				text(`${study.id}-gap`, resultText(study, world), { style: 'strong soft', size, maxLines: 1 }),
				grow(note(study.id, study.names, { size, maxLines: isLarge ? 2 : 1 }))
			])
		)
	);
}

/** Lays out the uses as pictograms with names, by verdict: in columns, in bands, or in rows. */
import { grid } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	empty,
	exactly,
	grow,
	named,
	place,
	type Box,
	type LineOptions
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { text } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { useSign, type VerdictFrame } from './signs.ts';

/** A use of the software, with the verdict on it. */
export interface SoftwareUse {
	readonly id: string;
	readonly name: string;
	readonly what?: string;
	/** Kind of the record. */
	readonly verdict: string;
	/** Frame that stands for the verdict. */
	readonly frame: VerdictFrame;
	/** Number of false alerts; undefined where they were not counted. */
	readonly false?: number;
	/** Number of all alerts among which the false ones were counted. */
	readonly all?: number;
}

/** The uses with pictograms of one size. */
export interface Variant {
	/** Side of a pictogram, in units. */
	readonly side: number;
	readonly size: number;
	/** @param gap gap between two uses or verdicts below one another */
	readonly box: (gap: Exclude<LineOptions['gap'], undefined>) => Box;
}

/** Returns the uses by verdict, in their order. */
const groupsOf = (uses: readonly SoftwareUse[]): SoftwareUse[][] =>
	[...new Set(uses.map(({ verdict }) => verdict))].map((verdict) =>
		uses.filter((use) => use.verdict === verdict)
	);

/** Side of the frame before a verdict, as a factor of the font size. */
const KEY_SHARE = 1.1;

/** A verdict with its frame, which is the key of the frames of its uses. */
const verdictText = (use: SoftwareUse | undefined, size: number, world: PictureWorld): Box =>
	use
		? row(
				{ gap: 's', align: 'middle' },
				useSign(`${use.verdict}-key`, use.frame, size * KEY_SHARE),
				text(`${use.verdict}-head`, world.word(`verdicts.kind-${use.verdict}`), { style: 'strong', size })
			)
		: empty;

/** A column for each verdict: pictograms with names beside them. */
export function usesInColumns(
	uses: readonly SoftwareUse[],
	side: number,
	size: number,
	world: PictureWorld
): Variant {
	const groups = groupsOf(uses);
	const rows = Array.from({ length: Math.max(...groups.map(({ length }) => length)) }, (_, index) =>
		groups.map((group) => {
			const use = group[index];
			if (!use) return empty;
			const { all, frame, id, name } = use;
			const box = row(
				{ gap: 'm', align: 'middle' },
				useSign(id, frame, side),
				text(id, name, { size, maxLines: 3 })
			);
			return all === undefined ? box : named('counted', box);
		})
	);
	const heads = groups.map(([first]) => grow(verdictText(first, size, world)));
	return {
		side,
		size,
		box: (gap) => grid({ gap, columnGap: 'l', align: 'start' }, [heads, ...rows])
	};
}

/** A band for each verdict, over the whole height: pictograms side by side with names below them. */
export const usesInBands = (uses: readonly SoftwareUse[], side: number, world: PictureWorld): Box => {
	const groups = groupsOf(uses);
	const across = Math.max(...groups.map(({ length }) => length));
	const last = uses.at(-1);
	const cell = (use: SoftwareUse) => {
		const { all, frame, id, name } = use;
		const sign = atLeast({ width: side }, useSign(id, frame, side));
		return column(
			{ gap: 's' },
			use === last ? named('last-use', sign) : all === undefined ? sign : named('counted', sign),
			text(id, name, { size: [TITLE_SIZE, LABEL_SIZE], maxLines: 2 })
		);
	};
	const remark = text('remark', world.word('verdicts.remark'), { style: 'strong', size: TITLE_SIZE });
	// Beside the last use, if its row has a free place.
	const remarkCell = exactly({ height: side }, place({ y: 'middle' }, named('remark', remark)));
	return column(
		{ gap: ['m', 'fill'] },
		...groups.map((group) =>
			column(
				{ gap: 'm' },
				verdictText(group[0], TITLE_SIZE, world),
				row(
					{ gap: 'xl' },
					...Array.from({ length: across }, (_, index) => {
						const use = group[index];
						const isAfterLast = group[index - 1] === last && last !== undefined;
						return grow(use ? cell(use) : isAfterLast ? remarkCell : empty);
					})
				)
			)
		)
	);
};

/** A row for each verdict: pictograms, and beside them the verdict and the names. */
export function usesInRows(
	uses: readonly SoftwareUse[],
	side: number,
	isNamed: boolean,
	world: PictureWorld
): Variant {
	const rows = groupsOf(uses).map((group) => {
		const signs = side > 0 ? group.map(({ frame, id }) => useSign(id, frame, side)) : [];
		const names = group.map(({ name }) => name.replaceAll(' ', '\u00a0')).join('\u00a0· ');
		const words = column(
			{ gap: 'none' },
			verdictText(group[0], LABEL_SIZE, world),
			text(`${group[0]?.verdict}-uses`, isNamed ? names : '')
		);
		return [row({ gap: 's' }, ...signs), grow(words)];
	});
	return { side, size: LABEL_SIZE, box: (gap) => grid({ gap, columnGap: 'm' }, rows) };
}

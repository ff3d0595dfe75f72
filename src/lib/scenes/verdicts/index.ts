/** Draws the uses of the software in frames by verdict, with a loupe on the counted alerts of one of them. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { behind, empty, GAPS, grow, inset, named, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { unitMark } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import {
	COUNT_SIZE,
	HERO_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { withBuildUp, withoutElements } from '../build-up.ts';
import { definePictureScene, distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { defineBoxLayout } from '../shared/box-layout.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { VerdictFrame } from './signs.ts';
import { usesInBands, usesInColumns, usesInRows, type SoftwareUse, type Variant } from './uses.ts';

/** Number of counted alerts of a record that gives only the false ones. */
const DEFAULT_COUNTED = 100;

/** Returns the uses of a picture, grouped by verdict. Those with counted alerts are the last of their group. */
const data = (_state: unknown, world: PictureWorld): readonly SoftwareUse[] =>
	distinctKinds(world).flatMap((verdict) =>
		world.drawnRecords
			.filter(({ kind }) => kind === verdict)
			.map(({ id, name, what, value, high = DEFAULT_COUNTED }) => ({
				id,
				name,
				verdict,
				frame: (world.definition.signs?.[verdict] ?? 'dotted') as VerdictFrame,
				...(what === undefined ? {} : { what }),
				...(value === undefined ? {} : { false: value, all: high })
			}))
			.sort((a: SoftwareUse, b: SoftwareUse) => Number(a.all !== undefined) - Number(b.all !== undefined))
	);

/** Gap between uses that takes free space. */
const ELASTIC = ['s', 'xl'] as const;

/** Sides of pictograms in bands, with the alerts beside them, from the largest, in units. */
const BAND_SIDES = [132, 120, 108, 96, 84, 72, 60];
/** Share of the width of uses in bands. */
const BANDS_SHARE = 0.51;

/** Returns the variants of the uses, the best first: with large pictograms, in columns rather than rows, with names. */
const variantsOf = (uses: readonly SoftwareUse[], world: PictureWorld): Variant[] => [
	...[84, 72, 60, 50, 42].map((side) => usesInColumns(uses, side, TITLE_SIZE, world)),
	...[36, 30, 24].map((side) => usesInColumns(uses, side, LABEL_SIZE, world)),
	usesInRows(uses, 34, true, world),
	usesInColumns(uses, 19, LABEL_SIZE, world),
	...[26, 20].map((side) => usesInRows(uses, side, true, world)),
	...[40, 34, 28, 22, 18].map((side) => usesInRows(uses, side, false, world))
];

/** Shares of the width to try for the uses, with the alerts beside them. */
const USES_SHARES = [0.5, 0.58, 0.64];
/** Height below which there is no title, in units. */
const MIN_HEIGHT_FOR_TITLE = 150;

function pictureBox(uses: readonly SoftwareUse[], viewport: Viewport, world: PictureWorld): Box {
	const titles = ['verdicts.title', 'verdicts.board'].slice(viewport.showTitle ? 0 : 1).map(world.word);
	const variants = variantsOf(uses, world);
	const withoutSigns = usesInRows(uses, 0, false, world);
	const counted = uses.find(({ all }) => all !== undefined);
	const withText = ({ box, size }: Variant) =>
		column({ gap: 'm' }, grow(box(ELASTIC)), counted ? alertText(counted, size, world) : empty);
	const withBands = (side: number) =>
		counted
			? [
					sized(() =>
						withLoupe(
							row(
								{ gap: 'xxl' },
								grow(usesInBands(uses, side, world), BANDS_SHARE),
								grow(alertMarks(counted, side, TITLE_SIZE, world, true), 1 - BANDS_SHARE)
							)
						)
					)
				]
			: [];
	const withMarks = ({ box, side, size }: Variant) =>
		counted
			? [
					sized(() => {
						const alerts = alertMarks(counted, side, size, world);
						return fit(
							...[
								...[ELASTIC, 's' as const].map((gap) => column({ gap: 'l' }, box(gap), alerts)),
								...USES_SHARES.map((share) =>
									row({ gap: 'l' }, grow(box(ELASTIC), share), grow(alerts, 1 - share))
								)
							].map(withLoupe)
						);
					})
				]
			: [];
	return column(
		{ gap: viewport.height > 400 ? 'xl' : 'm' },
		title(viewport.height < MIN_HEIGHT_FOR_TITLE ? '' : titles),
		grow(
			fit(
				...BAND_SIDES.flatMap(withBands),
				...variants.flatMap(withMarks),
				...variants.map(withText),
				withText(withoutSigns)
			)
		)
	);
}

/** Limits of the distance between marks of alerts, in units; below the least, only the number is shown. */
const [MIN_PITCH, MAX_PITCH] = [6, 44];
/** Maximum ratio of the side of a pictogram to the distance between marks of alerts. */
const MAX_SIDE_TO_PITCH = 3.2;

/**
 * A mark for each alert, the false ones first. The others have an open mark, because their outcome was not counted.
 * @param isTall whether it fills the height, with the key of the open marks
 */
function alertMarks(
	{ name, false: wrong = 0, all = 0 }: SoftwareUse,
	side: number,
	size: number,
	world: PictureWorld,
	isTall = false
): Box {
	const units = Array.from({ length: all }, (_, index) =>
		index < wrong
			? { id: String(index), core: 'ordinary' as const, frame: 'false' as const }
			: { id: String(index), core: 'open' as const }
	);
	const words = world.fill('verdicts.board-share', { use: name, all: formatCount(world, all) });
	const openMark = symbol(size, (x, y) => ({
		series: [{ kind: 'key', marks: [{ id: 'open', x, y, size: size * 1.4, core: 'open' }] }]
	}));
	const alerts = inset(
		isTall ? 'l' : ['m', 's'],
		column(
			{ gap: isTall ? ['s', 'fill'] : 's' },
			text('share', words, { style: 'strong', size }),
			number('false', world.fill('verdicts.false', { count: formatCount(world, wrong) }), {
				style: 'wrong-ink',
				size: isTall ? [HERO_SIZE, COUNT_SIZE] : COUNT_SIZE
			}),
			unitMark('counted-alerts', [{ units }], {
				minPitch: Math.max(MIN_PITCH, side / MAX_SIDE_TO_PITCH),
				maxPitch: MAX_PITCH,
				columnCounts: [10, 20, 25],
				markShare: 0.94
			}),
			isTall
				? row(
						{ gap: 's', align: 'middle' },
						openMark,
						note('rest', world.fill('verdicts.rest', { count: formatCount(world, all - wrong) }), { size })
					)
				: empty
		)
	);
	return named('alerts', alerts);
}

/** The number of false alerts in words. */
function alertText({ name, false: wrong = 0, all = 0 }: SoftwareUse, size: number, world: PictureWorld): Box {
	const values = { use: name, false: formatCount(world, wrong), all: formatCount(world, all) };
	const wordings = ['verdicts.share', 'verdicts.share-short'].map((key) => world.fill(key, values));
	return text('share', wordings, { style: 'strong', size, maxLines: 2 });
}

/** Draws the frame of a loupe around the alerts, and lines to it from the use that it enlarges. */
const withLoupe = (box: Box): Box =>
	behind((_, rects) => {
		const alerts = rects.get('alerts');
		return alerts
			? {
					shapes: [
						createShape('loupe', 'hair', rectPath(alerts)),
						createShape('link', 'outline', linkPath(alerts, rects.get('counted'))),
						createShape('remark-link', 'outline', remarkLinkPath(rects.get('last-use'), rects.get('remark')))
					]
				}
			: {};
	}, box);

/** Returns a bracket beside the use and a line to alerts on its right, or lines to the corners of alerts below it. */
function linkPath(alerts: Rect, use: Rect | undefined): string {
	if (!use) return '';
	const [bottom, end] = [use.y + use.height, use.x + use.width + LABEL_SIZE / 2];
	return alerts.y < bottom
		? `M${end - GAPS.xs} ${use.y}H${end}V${bottom}H${end - GAPS.xs}M${end} ${use.y + use.height / 2}H${alerts.x}`
		: `M${use.x} ${bottom}L${alerts.x} ${alerts.y}M${use.x + use.height} ${bottom}L${alerts.x + alerts.width} ${alerts.y}`;
}

/** Returns a line from a use to the remark beside it, if there is one. */
const remarkLinkPath = (use: Rect | undefined, remark: Rect | undefined): string =>
	use && remark ? `M${use.x + use.height} ${use.y + use.height / 2}H${remark.x - GAPS.s}` : '';

/** Returns a row for each use with its verdict, and with the number of false alerts where they were counted. */
function table(uses: readonly SoftwareUse[], world: PictureWorld): Table {
	const none = world.word('verdicts.none');
	const { head, rows, ...rest } = tableOf(world, 'verdicts', uses, {
		use: ({ name }) => name,
		verdict: ({ verdict }) => world.word(`verdicts.kind-${verdict}`),
		what: ({ what }) => what ?? none
	});
	const all = uses.find((use) => use.all !== undefined)?.all;
	if (all === undefined) return { head, rows, ...rest };
	return {
		...rest,
		head: [...head, world.fill('verdicts.head-false', { all: formatCount(world, all) })],
		rows: rows.map((cells, index) => {
			const count = uses[index]?.false;
			return [...cells, count === undefined ? none : formatCount(world, count)];
		})
	};
}

/** Returns the picture with the first alerts judged, in percent of all; the number of false ones is known at the end. */
const withFirstJudged = (drawing: Drawing, percent: number): Drawing => ({
	...withoutElements(drawing, ['false']),
	series: drawing.series.map(({ kind, marks }) => ({
		kind,
		marks: marks.map((mark, index) => {
			const { id, x, y, size } = mark;
			return index < (marks.length * percent) / 100 ? mark : { id, x, y, size, core: 'open' };
		})
	}))
});

export default withBuildUp(
	definePictureScene({ data, ...defineBoxLayout(pictureBox), table, isStatic: true }),
	withFirstJudged
);

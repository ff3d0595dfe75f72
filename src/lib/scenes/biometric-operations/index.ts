/**
 * Scene “biometric-operations”: one face and what software may do with it. A phone has the same face; lines lead from
 * the face to a watchlist and to drawers with words.
 */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit, grid } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	empty,
	exactly,
	grow,
	place,
	sized,
	type Box,
	type NamedRects
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { defineBoxLayout } from '../shared/box-layout.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { comparedObject, FOUND, OPERATIONS, watchlistFaces, type Operation } from './objects.ts';
import { faceSheet, SHEET_ASPECT } from './sheet.ts';

/**
 * Areas wider and higher than this have three columns, with the face in the middle; others have three rows beside
 * the face.
 */
const MIN_COLUMNS_SIZE = { width: 320, height: 300 };
/** Height below which the title is small, in units. */
const MIN_HEIGHT_FOR_LARGE_TITLE = 220;

/** Returns a function that computes the faces of the watchlist, a part of the layout. */
const prepare = (_state: unknown, world: World) => [() => void watchlistFaces(world)];

const pictureBox = (_data: unknown, viewport: Viewport, world: World): Box =>
	column(
		{ gap: 'm' },
		title(viewport.showTitle ? world.word('biometric-operations.title') : '', {
			size: viewport.height < MIN_HEIGHT_FOR_LARGE_TITLE ? LABEL_SIZE : TITLE_SIZE
		}),
		grow(fit(atLeast(MIN_COLUMNS_SIZE, inColumns(world)), inRows(world)))
	);

const lawDate = (world: World): string => formatDate(world.locale, world.lawAsOf);
const dateNote = (world: World, size = LABEL_SIZE): Box =>
	note('date', world.fill('biometric-operations.as-of', { date: lawDate(world) }), { size });

/** Minimum share of the height for the drawings above the texts, and share of their height for the face. */
const [MIN_DRAWINGS_SHARE, FACE_HEIGHT_SHARE] = [0.5, 0.62];
/** Relative widths of the columns. A phone is narrow, and identification has the most rules. */
const COLUMN_WIDTHS: Readonly<Record<Operation, number>> = {
	authenticate: 1.25,
	identify: 1.42,
	categorise: 1.1
};

/** The phone left of the face, the drawers right of it, the watchlist below it. */
const inColumns = (world: World): Box =>
	sized(({ height }) => {
		const gap = 'xl';
		const object = (operation: Operation) => comparedObject(operation, true, world);
		const face = sized((available) => {
			const high = Math.min(available.height * FACE_HEIGHT_SHARE, available.width / SHEET_ASPECT);
			return place({ x: 'middle' }, faceSheet(high, world));
		});
		const drawings = row(
			{ gap },
			grow(object('authenticate'), COLUMN_WIDTHS.authenticate),
			grow(column({ gap: 'xl' }, face, grow(object('identify'))), COLUMN_WIDTHS.identify),
			grow(object('categorise'), COLUMN_WIDTHS.categorise)
		);
		return behind(
			comparisonLines(({ x, y, width: wide, height: high }, sorted) => ({
				identify: (part) => lineBetween([x + wide / 2, y + high], [part.x + part.width / 2, part.y]),
				categorise: (part) => lineAside(sorted ?? part, part)
			})),
			fit(
				...VARIANTS.map((variant) =>
					column(
						{ gap: 'l' },
						grow(atLeast({ height: height * MIN_DRAWINGS_SHARE }, drawings)),
						row(
							{ gap },
							...OPERATIONS.map((operation) =>
								grow(operationText(operation, variant, world), COLUMN_WIDTHS[operation])
							)
						),
						dateNote(world, variant.law)
					)
				)
			)
		);
	});

/** Shares of the width: for the face, and for the objects of comparison. */
const [FACE_SHARE, OBJECT_SHARE, MIN_OBJECT_SHARE] = [0.25, 0.3, 0.22];
/** Width that the text needs before the drawings may grow, minimum height of a row, and space around the face. */
const [MIN_TEXT_WIDTH, MIN_ROW_HEIGHT, DATE_MARGINS] = [LABEL_SIZE * 10, LABEL_SIZE * 4, LABEL_SIZE * 5.5];

/** The face on the left, and beside it a row for each operation: the object of comparison and the text. */
const inRows = (world: World): Box =>
	sized(({ width, height }) => {
		const wide = Math.min(width * FACE_SHARE, (height - DATE_MARGINS) * SHEET_ASPECT);
		const high = wide / SHEET_ASPECT;
		const free = width * (0.95 - MIN_OBJECT_SHARE) - wide - MIN_TEXT_WIDTH;
		const objectWidth = Math.min(
			width * OBJECT_SHARE,
			height / 2,
			width * MIN_OBJECT_SHARE + Math.max(0, free)
		);
		const face = exactly(
			{ width: wide },
			place(
				{ y: 'middle' },
				fit(column({ gap: 's' }, faceSheet(high, world), dateNote(world)), faceSheet(high, world))
			)
		);
		// Rows with more text are higher.
		const rows = (variant: TextVariant) =>
			sized((available) => {
				const texts = OPERATIONS.map((operation) => operationText(operation, variant, world));
				const needed = texts.map((box) =>
					Math.max(
						MIN_ROW_HEIGHT,
						box.measure({ width: available.width - objectWidth - 10, height: Infinity }).height
					)
				);
				const spare = available.height - 2 * 7 - needed.reduce((sum, each) => sum + each, 0);
				return column(
					{ gap: 'm' },
					...OPERATIONS.map((operation, index) =>
						exactly(
							{ height: (needed[index] ?? 0) + spare / OPERATIONS.length },
							row(
								{ gap: 'l', align: 'middle' },
								exactly({ width: objectWidth }, comparedObject(operation, false, world)),
								texts[index] ?? empty
							)
						)
					)
				);
			});
		return behind(
			// Lines start at eyes and mouth, so that they do not cross.
			comparisonLines((sheet) => {
				const from = (share: number) => (part: Rect) =>
					lineBetween([sheet.x + sheet.width, sheet.y + sheet.height * share], middleLeft(part));
				return { identify: from(0.5), categorise: from(0.75) };
			}),
			row({ gap: width > 300 ? 'xl' : 'l' }, face, grow(fit(...VARIANTS.map(rows))))
		);
	});

/** The operations to whose objects lines lead. */
const LINKED_OPERATIONS = ['identify', 'categorise'] as const;
type LinkedOperation = (typeof LINKED_OPERATIONS)[number];

type Point = readonly [x: number, y: number];
const middleLeft = ({ x, y, height }: Rect): Point => [x, y + height / 2];

const lineBetween = (from: Point, to: Point): string => `M${from.join(' ')}L${to.join(' ')}`;
/** Distance from drawers to the lines beside them, in units. */
const ASIDE = LABEL_SIZE * 0.8;
/** Returns the path data of a line from the side of a face, beside the drawers below it, to one of them. */
const lineAside = (face: Rect, drawer: Rect): string => {
	const [[x, y], [left, middle]] = [middleLeft(face), middleLeft(drawer)];
	return `M${x} ${y}H${left - ASIDE}V${middle}H${left}`;
};

/**
 * Returns a function that draws lines from the face to the parts of the list and of the drawers; the phone has the face itself.
 * @param pathsOf returns for each operation the path data of the line to a part of its object, given the face and the one above the
 * drawers, if there is one
 */
const comparisonLines =
	(
		pathsOf: (
			face: Rect,
			sorted: Rect | undefined
		) => Readonly<Record<LinkedOperation, (part: Rect) => string>>
	) =>
	(_: Rect, rects: NamedRects): Partial<Drawing> => {
		const face = rects.get('face');
		if (!face) return {};
		const paths = pathsOf(face, rects.get('sorted'));
		return {
			shapes: LINKED_OPERATIONS.flatMap((operation) => {
				const parts = [...rects].filter(([name]) => name.startsWith(operation));
				const pathOf = (lines: typeof parts) => lines.map(([, part]) => paths[operation](part)).join('');
				const others = parts.filter(([name]) => name !== FOUND);
				// Of the lines to the list, the one to the entry that resembles the face stands out.
				return others.length < parts.length
					? [
							createShape(`${operation}-lines-other`, 'hair', pathOf(others)),
							createShape(`${operation}-lines`, 'apart', pathOf(parts.filter(([name]) => name === FOUND)))
						]
					: [createShape(`${operation}-lines`, 'cut', pathOf(parts))];
			})
		};
	};

/** Which texts are shown, and their font sizes in units. */
interface TextVariant {
	readonly name: number;
	readonly how: number;
	/** Font size of the law; without it the law is not shown. */
	readonly law?: number;
	/** Whether to use the shortest wordings. */
	readonly short?: boolean;
	/** Whether the number of faces is beside the name. */
	readonly beside?: boolean;
}

const VARIANTS: readonly TextVariant[] = [
	{ name: COUNT_SIZE, how: TITLE_SIZE, law: NOTE_SIZE, short: true },
	{ name: COUNT_SIZE, how: TITLE_SIZE, law: LABEL_SIZE },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, beside: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true, beside: true },
	{ name: LABEL_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true },
	{ name: LABEL_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true, beside: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE },
	{ name: LABEL_SIZE, how: LABEL_SIZE }
];

/** Rules that are shown with each operation: the law, and the key of its text. The table shows all rules. */
const RULES: Readonly<Record<Operation, readonly (readonly [whose: 'fr' | 'eu', key: string])[]>> = {
	authenticate: [['fr', 'authenticate-fr']],
	identify: [
		['fr', 'identify-fr-brief'],
		['eu', 'identify-eu']
	],
	categorise: [['eu', 'categorise-eu-brief']]
};

/** The name of an operation, how many faces are compared, and the rules, each after the name of its law. */
function operationText(operation: Operation, variant: TextVariant, world: World): Box {
	const { law, short, beside } = variant;
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	const name = text(`${operation}-name`, word(operation), { style: 'strong', size: variant.name });
	const how = text(`${operation}-how`, word(`${operation}-how`), {
		size: variant.how,
		maxLines: beside ? 1 : Infinity
	});
	const rules = RULES[operation].map(([whose, key]) => [
		text(`${operation}-${whose}-badge`, word(whose), { style: 'strong', size: law ?? LABEL_SIZE }),
		grow(note(`${operation}-${whose}`, word(short ? `${key}-short` : key), { size: law ?? LABEL_SIZE }))
	]);
	return column(
		{ gap: law === NOTE_SIZE ? 'm' : 'xs' },
		beside ? row({ gap: 'm', align: 'middle' }, name, how) : column({ gap: 'none' }, name, how),
		law === undefined ? empty : grid({ columnGap: 's', gap: 'xs', align: 'start' }, rules)
	);
}

/** Returns the table of all three operations. */
function table(_data: unknown, world: World) {
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	return tableOf(
		world,
		'biometric-operations',
		OPERATIONS,
		{
			operation: word,
			how: (operation) => word(`${operation}-how`),
			what: (operation) => word(`${operation}-what`),
			fr: (operation) => word(`${operation}-fr`),
			eu: (operation) => word(`${operation}-eu`)
		},
		{ date: lawDate(world) }
	);
}

/** The face and what it may be compared with; then, an operation after another, the lines to it and the rules. */
const show = showGroups(() =>
	OPERATIONS.map((operation) => ({
		ids: ['lines', 'found', 'how', 'fr', 'eu'].map((part) => `${operation}-${part}`)
	}))
);

export default withBuildUp(
	defineMarkScene({ prepare, data: () => ({}), ...defineBoxLayout(pictureBox), table, isStatic: true }),
	show
);

/**
 * Draws what became of past claims: for each kind a pile of slips, as thick as the number of claims, with one
 * claim legible on top.
 */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { asMany, fit, grid } from '#lib/chart/layout/alternatives.ts';
import { behind, empty, exactly, grow, inset, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { dotRect, DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import { rectPath } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { widestWordWidth } from '#lib/chart/text/wrap-text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { definePictureScene, distinctKinds, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { tableOf } from '../shared/table-of.ts';

interface Claim {
	readonly id: string;
	readonly then: string;
	readonly now: string;
}

interface Pile {
	readonly kind: string;
	readonly sign: Sign;
	readonly claims: readonly Claim[];
}

/** Styles by sign: the outline of the top slip, and the colour of the count. */
const STYLES = {
	right: { slip: 'alert-right', ink: 'right-ink' },
	wrong: { slip: 'alert-false', ink: 'wrong-ink' },
	plain: { slip: 'boxes', ink: '' },
	doubted: { slip: 'boxes', ink: '' }
} as const;
type Sign = keyof typeof STYLES;

const data = (_state: unknown, world: PictureWorld): readonly Pile[] =>
	distinctKinds(world).map((kind) => ({
		kind,
		sign: (world.definition.signs?.[kind] ?? 'plain') as Sign,
		claims: world.drawnRecords
			.filter((item) => item.kind === kind)
			.map(({ id, name }) => {
				const [then, now] = splitAtArrow(name);
				return { id, then, now };
			})
	}));

/** Smallest width at which both years are shown beside the texts of a claim, in units. */
const MIN_WIDTH_FOR_YEARS = LABEL_SIZE * 26;
/** Smallest width of the front slip with what other claims said, in units, and the share of the width for them. */
const [MIN_WIDTH_FOR_OTHERS, OTHERS_SHARE] = [LABEL_SIZE * 42, 0.46];
/** Share of the width for the names, if the slips have text and if they have none. */
const NAME_SHARE = { text: 0.13, blank: 0.55 };
/** Width divided by height of a slip without text. */
const BLANK_ASPECT = 1.8;
/** Largest number of slips drawn in a pile. With more, the lines would run together. */
const MAX_SLIPS = 9;

const layout = (piles: readonly Pile[], viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(viewport.showTitle ? world.word('piles.title') : ''),
			grow(
				fit(
					pileRows(piles, TITLE_SIZE, true, world),
					pileRows(piles, LABEL_SIZE, true, world),
					pileRows(piles, TITLE_SIZE, false, world),
					pileRows(piles, LABEL_SIZE, false, world)
				)
			)
		)
	);

/** The piles below one another, with their counts and names. */
const pileRows = (piles: readonly Pile[], size: number, hasText: boolean, world: PictureWorld): Box =>
	sized(({ height, width }) => {
		const counts = piles.map(({ claims }) => formatCount(world, claims.length));
		const names = piles.map(({ kind }) => world.word(`piles.kind-${kind}`));
		const countWidth = Math.max(...counts.map((count) => textWidth(count, COUNT_SIZE, 'figure-number')));
		const nameWidth = Math.max(
			...names.map((name) => widestWordWidth(name, size, 'strong')),
			width * NAME_SHARE[hasText ? 'text' : 'blank']
		);
		const thickest = Math.min(MAX_SLIPS, Math.max(...piles.map(({ claims }) => claims.length)));
		return column(
			{ gap: height > 400 ? 'l' : 'xs' },
			...piles.map((pile, index) =>
				grow(
					sized((available) => {
						const step = Math.min(5, Math.max(1.6, available.height * 0.045));
						const depth = step * (thickest - 1);
						// In the middle of the front slip or, in a low row, of the whole pile.
						const above = available.height - depth < COUNT_SIZE ? 0 : depth;
						const besideFront = (box: Box) =>
							column({ gap: 'none' }, exactly({ height: above }, empty), grow(place({ y: 'middle' }, box)));
						return row(
							{ gap: 'm' },
							exactly(
								{ width: countWidth },
								besideFront(
									place(
										{ x: 'end' },
										number(`${pile.kind}-count`, counts[index] ?? '', {
											style: STYLES[pile.sign].ink,
											size: available.height < COUNT_SIZE ? TITLE_SIZE : COUNT_SIZE
										})
									)
								)
							),
							exactly(
								{ width: nameWidth },
								besideFront(text(pile.kind, names[index] ?? '', { style: 'strong', size }))
							),
							grow(pileBox(pile, depth, step, hasText ? size : undefined, world))
						);
					})
				)
			)
		);
	});

/**
 * A pile of slips, with a claim on the front one.
 * @param depth distance of the front slip from the top and the right, in units
 * @param step offset from one slip to the next, in units
 * @param size font size of the claim; undefined for slips without text
 */
function pileBox(
	pile: Pile,
	depth: number,
	step: number,
	size: number | undefined,
	world: PictureWorld
): Box {
	const claim =
		size === undefined
			? empty
			: row(
					{ gap: 'none' },
					exactly({ width: bandWidth(pile.sign) }, empty),
					grow(inset(['l', 'xs'], frontBox(pile.claims, size, world))),
					exactly({ width: depth }, empty)
				);
	return sized(({ height, width }) =>
		behind(
			({ x, y }) => {
				const front = { x, y: y + depth, width: width - depth, height: height - depth };
				return drawSlips(
					pile,
					size === undefined
						? { ...front, width: Math.min(front.width, front.height * BLANK_ASPECT) }
						: front,
					step
				);
			},
			column({ gap: 'none' }, exactly({ height: depth }, empty), grow(claim))
		)
	);
}

/** The last claim, and in a wide pile beside it what the others said, as many as fit. */
const frontBox = (claims: readonly Claim[], size: number, world: PictureWorld): Box =>
	sized(({ width }) => {
		if (width < MIN_WIDTH_FOR_OTHERS) return place({ y: 'middle' }, claimBox(claims, size, world));
		const others = claims.slice(0, -1).map(({ id, then }) => note(`${id}-other`, then, { maxLines: 1 }));
		const list = asMany(
			others,
			(count) => note(`${claims[0]?.id}-more`, pluralWord(world, 'picture.more', count)),
			{ gap: 's' }
		);
		return row(
			{ gap: 'xl' },
			grow(place({ y: 'middle' }, claimBox(claims.slice(-1), size, world)), 1 - OTHERS_SHARE),
			grow(place({ y: 'middle' }, others.length > 0 ? list : empty), OTHERS_SHARE)
		);
	});

/** The last claim that fits: what was said, and below or beside it what is known. */
function claimBox(claims: readonly Claim[], size: number, world: PictureWorld): Box {
	const last = claims.toReversed();
	const then = ({ id, then: words }: Claim) => text(`${id}-0`, words, { style: 'soft', size });
	const now = ({ id, now: words }: Claim) => text(`${id}-1`, words, { style: 'strong', size });
	const year = ({ id }: Claim, index: number, key: string) =>
		text(`${id}-year-${index}`, world.word(`piles.${key}`), { style: 'machine soft', size });
	return sized(({ width }) =>
		fit(
			...last.map((claim) =>
				width > MIN_WIDTH_FOR_YEARS
					? grid({ gap: 's', columnGap: 'l', align: 'start' }, [
							[year(claim, 0, 'head-then'), grow(then(claim))],
							...(claim.now === '' ? [] : [[year(claim, 1, 'today'), now(claim)]])
						])
					: column({ gap: 's' }, then(claim), now(claim))
			),
			...last.map((claim) => row({ gap: 'l' }, grow(then(claim)), grow(now(claim))))
		)
	);
}

/** Width of the dotted band on the top slip of claims that could not be checked, in units. */
const bandWidth = (sign: Sign): number => (sign === 'doubted' ? LABEL_SIZE : 0);

/** Draws the slips of a pile, each offset from the next. */
function drawSlips({ claims, kind, sign }: Pile, front: Rect, step: number): Partial<Drawing> {
	const shown = claims.slice(0, MAX_SLIPS);
	const band = { ...front, width: Math.min(bandWidth(sign), front.width) };
	return {
		shapes: [
			...shown.map(({ id }, index) => {
				const offset = step * (shown.length - 1 - index);
				return createShape(
					`slip-${id}`,
					offset === 0 ? 'ticket' : 'sign',
					rectPath({ ...front, x: front.x + offset, y: front.y - offset })
				);
			}),
			createShape(`${kind}-doubt`, DOTS_STYLE, dotRect(band)),
			createShape(`${kind}-top`, STYLES[sign].slip, rectPath(front))
		]
	};
}

/** Returns the table of the claims, with the date of the fact that settles each. */
const table = (_piles: unknown, world: PictureWorld) => {
	const none = world.word('piles.none');
	return tableOf(world, 'piles', world.drawnRecords, {
		then: ({ name }) => splitAtArrow(name)[0],
		kind: ({ kind }) => (kind === undefined ? none : world.word(`piles.kind-${kind}`)),
		now: ({ name, what }) => what ?? splitAtArrow(name)[1],
		when: ({ when }) => (when === undefined ? none : formatDate(world.locale, when))
	});
};

export default definePictureScene({ data, layout, table, isStatic: true });

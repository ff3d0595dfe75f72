/**
 * Draws dated decisions as the shops of a street, in their order. A shutter falls where something is banned and rises
 * where that is lifted; a line stands at the time of the picture.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, empty, grow, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { widestWordWidth } from '#lib/chart/text/wrap-text.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { Shop, Street } from './data.ts';
import { drawHouse, yearsOf, type PlacedRow, type PlacedShop } from './house.ts';
import { drawShop } from './shop.ts';

/** Smallest width of a shop, gap between two, and padding of a name, in units. */
const [MIN_WIDTH, GAP, PADDING] = [44, 4, 3];
/** Factor by which a shop with a wicket is wider. */
const WIDE = 1.45;
/** Heights in units: of the years below the pavement, of the time above the roofs, and the least of a front. */
const [YEARS_HEIGHT, SKY_HEIGHT, MIN_FRONT_HEIGHT] = [17, 15, 32];
/** Gap between two rows without sky, in units, and most rows. */
const [ROW_GAP, MAX_ROWS] = [6, 4];
/** Height of a front divided by the mean width of the shops, at most, and share of a row that it may take. */
const [FRONT_ASPECT, FRONT_SHARE] = [1.3, 0.52];
/** Heights of the houses of a street as shares of the highest, one after another. */
const ROOFS = [0.78, 1, 0.62, 0.88, 0.7, 0.96, 0.56, 0.84, 0.68];
/** Width and height in units from which the signs of the key are larger. */
const LARGE = 390;

/** Draws the street with its title and its signs, with as many shops as fit in one row or several. */
export const drawStreet = (street: Street, viewport: Viewport, world: PictureWorld): Drawing => {
	const rows = grow(sized(({ width, height }) => rowsBox(street, width, height, world)));
	const head = title(viewport.showTitle ? world.word('timeline.title') : '');
	const key = legend(keysOf(street, viewport, world), { maxLines: 2 });
	return layOut(
		viewport,
		fit(column({ gap: 'm' }, column({ gap: 's' }, head, key), rows), column({ gap: 'm' }, head, rows))
	);
};

/** The kinds of shop, each with a small front. */
function keysOf({ shops }: Street, { width, height }: Viewport, world: PictureWorld) {
	const side = LABEL_SIZE * (Math.min(width, height) >= LARGE ? 2.4 : 1.4);
	const kinds = [...new Set(shops.map(({ item: { kind = '' } }) => kind))];
	return kinds.flatMap((kind) => {
		const own = shops.filter(({ item }) => item.kind === kind);
		const sign = own[0]?.sign ?? 'shutter';
		if (sign === 'wicket') return [];
		const shut = sign === 'shop' ? 0 : own.every(({ to }) => to !== undefined) ? 0.35 : 1;
		const mark = symbol(side + 2, (x, y) => {
			const rect = { x: x - side / 2, y: y - side / 2, width: side, height: side };
			return { shapes: drawShop(`key-${kind}`, { sign, shut, isLit: shut < 1 }, rect) };
		});
		return [{ id: `lane-${kind}`, mark, wordings: [world.word(`timeline.kind-${kind}`)] }];
	});
}

/** What the rows show beside the shops: where each is, and the time above the roofs rather than at the foot. */
interface Variant {
	readonly hasPlaces: boolean;
	readonly hasSky: boolean;
}

/** Variants in order of preference. */
const VARIANTS: readonly Variant[] = [
	{ hasPlaces: true, hasSky: true },
	{ hasPlaces: false, hasSky: true },
	{ hasPlaces: false, hasSky: false }
];

/** As many shops as fit, in as few rows as their names allow. It does not fit if there is no space for a shop of each kind. */
function rowsBox(street: Street, width: number, height: number, world: PictureWorld): Box {
	const { shops } = street;
	const first = byImportance(shops);
	const needs = (hasPlaces: boolean) =>
		new Map(shops.map((shop) => [shop, neededWidth(shop, hasPlaces, world)] as const));
	const [withPlaces, withoutPlaces] = [needs(true), needs(false)];
	for (let count = shops.length; count > 0; count--) {
		const kept = new Set(first.slice(0, count));
		const shown = shops.filter((shop) => kept.has(shop));
		const more = shops.length - count;
		for (const variant of VARIANTS) {
			const date = text('date', variant.hasSky ? '' : timeText(street, world), {
				style: 'strong',
				maxLines: 1
			});
			const rest = note('more', more > 0 ? pluralWord(world, 'picture.more', more) : '', { maxLines: 1 });
			const foot = fit(row({ gap: 'l' }, grow(date), rest), column({ gap: 'xs' }, date, rest));
			const free = height - foot.measure({ width, height }).height - GAP;
			for (let rows = 1; rows <= MAX_ROWS; rows++) {
				const widths = variant.hasPlaces ? withPlaces : withoutPlaces;
				const placed = placeRows(shown, widths, rows, { width, height: free }, variant, world);
				if (placed)
					return column(
						{ gap: 'xs' },
						grow(custom(({ x, y }) => drawRows(street, placed, x, y, variant, world))),
						foot
					);
			}
		}
	}
	return atLeast({ height: Infinity }, empty);
}

/** Returns the first decided shop of each kind, and then the others in their order. */
function byImportance(shops: readonly Shop[]): Shop[] {
	const leading = [...new Set(shops.map(({ item }) => item.kind))].flatMap(
		(kind) => shops.find((shop) => shop.item.kind === kind && !shop.isDotted) ?? []
	);
	return [...leading, ...shops.filter((shop) => !leading.includes(shop))];
}

/**
 * Returns the shops in rows of about the same width, or undefined if they do not fit.
 * @param needs least width of each shop, in units
 */
function placeRows(
	shops: readonly Shop[],
	needs: ReadonlyMap<Shop, number>,
	count: number,
	{ width, height }: Size,
	{ hasPlaces, hasSky }: Variant,
	world: PictureWorld
): readonly PlacedRow[] | undefined {
	const sum = (some: readonly Shop[]) =>
		some.reduce((total, shop) => total + (needs.get(shop) ?? 0) + GAP, -GAP);
	const total = sum(shops);
	const groups: Shop[][] = Array.from({ length: count }, () => []);
	let used = 0;
	for (const shop of shops) {
		const own = needs.get(shop) ?? 0;
		groups[Math.min(count - 1, Math.floor((count * (used + own / 2)) / total))]?.push(shop);
		used += own + GAP;
	}
	const scaleOf = (group: readonly Shop[]) =>
		(width - GAP * (group.length - 1)) / (sum(group) - GAP * (group.length - 1));
	const rowHeight = height / count;
	const houseHeight = rowHeight - (hasSky ? SKY_HEIGHT : ROW_GAP) - YEARS_HEIGHT;
	// Most attempts end here, before any name is measured.
	if (houseHeight < 2 * PADDING + MIN_FRONT_HEIGHT) return undefined;
	if (!groups.every((group) => group.length > 0 && scaleOf(group) >= 1)) return undefined;
	const rows: PlacedRow[] = [];
	for (const group of groups) {
		const scale = scaleOf(group);
		let x = 0;
		const placed = group.map((shop): PlacedShop => {
			const wide = (needs.get(shop) ?? 0) * scale;
			const at = x;
			x += wide + GAP;
			return {
				shop,
				x: at,
				width: wide,
				name: nameBox(shop, hasPlaces, world).measure({ width: wide - 2 * PADDING, height })
			};
		});
		const board = Math.max(0, ...placed.map(({ name }) => name.height)) + 2 * PADDING;
		const mean = width / Math.max(1, group.length);
		const free = houseHeight - board;
		if (free < MIN_FRONT_HEIGHT || !placed.every(({ name }) => name.fits)) return undefined;
		rows.push({
			shops: placed,
			height: rowHeight,
			board,
			front: Math.min(
				free,
				Math.max(MIN_FRONT_HEIGHT, Math.min(mean * FRONT_ASPECT, rowHeight * FRONT_SHARE))
			)
		});
	}
	return rows;
}

function neededWidth(shop: Shop, hasPlaces: boolean, world: PictureWorld): number {
	const { own, place: where } = namesOf(shop, world);
	const widest = Math.max(
		widestWordWidth(own, LABEL_SIZE, 'strong'),
		hasPlaces ? widestWordWidth(where, LABEL_SIZE, 'soft') : 0
	);
	return Math.max(
		MIN_WIDTH * (shop.sign === 'wicket' ? WIDE : 1),
		widest + 2 * PADDING + 1,
		textWidth(yearsOf(shop), LABEL_SIZE, 'machine')
	);
}

/** Returns the name of a shop and, from the brackets or as its kind, where that is. */
function namesOf({ item: { name, kind }, sign }: Shop, world: PictureWorld) {
	if (sign === 'wicket') return { own: world.word(`timeline.kind-${kind}`), place: name };
	const [, own = name, inBrackets = ''] = /^(.*?)\s*\(([^)]*)\)$/u.exec(name) ?? [];
	return { own, place: inBrackets };
}

function nameBox(shop: Shop, hasPlaces: boolean, world: PictureWorld): Box {
	const { own, place: where } = namesOf(shop, world);
	return column(
		{ gap: 'none', align: 'middle' },
		text(`${shop.item.id}-name`, own, { style: 'strong', anchor: 'middle', maxLines: 3 }),
		text(`${shop.item.id}-place`, hasPlaces ? where : '', {
			style: 'soft',
			anchor: 'middle',
			maxLines: 3
		})
	);
}

function drawRows(
	street: Street,
	rows: readonly PlacedRow[],
	x: number,
	y: number,
	{ hasSky }: Variant,
	world: PictureWorld
): Drawing {
	const at = placeLine(rows, street.time);
	return mergeDrawings(
		...rows.map((strip, index) => {
			const top = y + index * strip.height + (hasSky ? SKY_HEIGHT : ROW_GAP);
			const right = x + Math.max(...strip.shops.map((each) => each.x + each.width));
			const ground = y + (index + 1) * strip.height - YEARS_HEIGHT;
			const isHere = at?.row === index;
			const pavement = `M${x} ${ground}H${right}M${x} ${ground + 4}H${right}`;
			return mergeDrawings(
				{
					shapes: [
						...(isHere ? [createShape('now', 'curve', `M${x + at.x} ${top - 3}V${ground + 6}`)] : []),
						createShape(`ground-${index}`, 'axis', pavement)
					]
				},
				isHere && hasSky
					? drawAt(
							text('date', timeText(street, world), { style: 'strong', maxLines: 1 }),
							[x + at.x, top - SKY_HEIGHT],
							{ x: 'middle', y: 'start' },
							{ x, width: right - x }
						)
					: {},
				...strip.shops.map((each, n) =>
					drawHouse(each, strip, { x, top, ground }, ROOFS[(n + index * 4) % ROOFS.length] ?? 1, world)
				)
			);
		})
	);
}

/** Returns the time of the picture in words: its year, or the date of the law. */
const timeText = ({ time, isNow }: Street, world: PictureWorld): string =>
	isNow
		? world.fill('timeline.at-date', { date: formatDate(world.locale, world.lawAsOf) })
		: String(Math.floor(time));

/** Returns the row and the x of a time: between the last shop that is decided then, and the next one. */
function placeLine(
	rows: readonly PlacedRow[],
	time: number
): { readonly row: number; readonly x: number } | undefined {
	const all = rows.flatMap((strip, index) => strip.shops.map((each) => ({ ...each, row: index })));
	const at = all.findLastIndex(({ shop }) => shop.from <= time);
	const [last, next] = [all[at], all[at + 1]];
	if (!last) return undefined;
	const share =
		next && next.row === last.row ? (time - last.shop.from) / (next.shop.from - last.shop.from) : 0;
	// It stops between two shops.
	return { row: last.row, x: last.x + last.width + GAP / 2 + 0 * share };
}

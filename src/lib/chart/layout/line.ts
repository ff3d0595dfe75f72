/** Rows and columns: boxes side by side, or below one another. */
import { mergeDrawings } from '../drawing.ts';
import {
	EPSILON,
	GAPS,
	memoizeLatest,
	middleOf,
	MISFIT,
	PLACES,
	type Box,
	type LineOptions,
	type Measured,
	type Size
} from './box.ts';

type Axis = 'row' | 'column';

/** Boxes side by side. Each in turn gets the space that is left; then those with a share divide what remains. */
export const row = (options: LineOptions, ...children: readonly Box[]): Box => line('row', options, children);
/** Boxes below one another. Each in turn gets the space that is left; then those with a share divide what remains. */
export const column = (options: LineOptions, ...children: readonly Box[]): Box =>
	line('column', options, children);

function line(axis: Axis, options: LineOptions, children: readonly Box[]): Box {
	return {
		measure: memoizeLatest((available, isTrial) => {
			let measured = measureLine(axis, options, children, available, isTrial);
			// The last optional box is left out first.
			const kept = [...children];
			while (!measured.fits) {
				const last = kept.findLastIndex(({ isOptional }) => isOptional);
				if (last === -1) break;
				kept.splice(last, 1);
				measured = measureLine(axis, options, kept, available, isTrial);
			}
			return measured;
		})
	};
}

function measureLine(
	axis: Axis,
	{ gap = 'm', align = 'start' }: LineOptions,
	children: readonly Box[],
	available: Size,
	isTrial?: boolean
): Measured {
	const isRow = axis === 'row';
	const lengthOf = ({ width, height }: Size) => (isRow ? width : height);
	const acrossOf = ({ width, height }: Size) => (isRow ? height : width);
	const sizeOf = (length: number, across: number): Size =>
		isRow ? { width: length, height: across } : { width: across, height: length };
	const [space, spaceAcross] = [lengthOf(available), acrossOf(available)];
	const measureIn = (box: Box, length: number) =>
		box.measure(sizeOf(Math.max(0, length), spaceAcross), isTrial);
	const [leastGap, largestGap] = typeof gap === 'string' ? [gap, gap] : gap;
	const least = GAPS[leastGap];
	let used = -least;
	let shares = 0;
	const contents: (Measured | undefined)[] = [];
	for (const child of children) {
		let measured: Measured | undefined;
		if (child.share === undefined) {
			measured = measureIn(child, space - used - least);
			if (!isEmpty(measured)) {
				if (isTrial && !measured.fits) return MISFIT;
				used += lengthOf(measured) + least;
			}
		} else {
			shares += child.share;
			used += least;
		}
		// Gaps may be larger, but not smaller.
		if (isTrial && used > space + 2 * EPSILON) return MISFIT;
		contents.push(measured);
	}
	const free = Math.max(0, space - used);
	const shown: Measured[] = [];
	const gaps: number[] = [];
	let [lengths, gapLengths, middle, across] = [0, 0, 0, 0];
	let leading: number | undefined;
	let fits = true;
	for (const [index, child] of children.entries()) {
		let measured = contents[index];
		if (!measured) {
			const length = (free * (child.share ?? 0)) / shares;
			measured = measureIn(child, length);
			if (isTrial && !measured.fits) return MISFIT;
			if (lengthOf(measured) < length) measured = { ...measured, ...sizeOf(length, acrossOf(measured)) };
		} else if (isEmpty(measured)) continue;
		const before = shown.at(-1);
		if (before) {
			const apart = isRow ? least : Math.max(least, Math.min(measured.leading ?? 0, before.leading ?? 0));
			gaps.push(apart);
			gapLengths += apart;
		}
		shown.push(measured);
		lengths += lengthOf(measured);
		middle = Math.max(middle, middleOf(measured));
		if (measured.leading !== undefined) leading = Math.max(leading ?? 0, measured.leading);
		fits &&= measured.fits;
	}
	const length = lengths + gapLengths;
	const stretch = Math.max(
		0,
		Math.min(GAPS[largestGap] - least, (space - length) / Math.max(1, gaps.length))
	);
	const total = length + stretch * gaps.length;
	const isAtMiddle = isRow && align === 'middle';
	for (const child of shown)
		across = Math.max(across, (isAtMiddle ? middle - middleOf(child) : 0) + acrossOf(child));
	return {
		...sizeOf(total, across),
		middle: isRow ? middle : total / 2,
		leading,
		fits: fits && length <= space + EPSILON && across <= spaceAcross + EPSILON,
		draw(x, y, rects) {
			let at = 0;
			return mergeDrawings(
				...shown.map((child, index) => {
					const start = at;
					at += lengthOf(child) + (gaps[index] ?? 0) + stretch;
					const aside = isAtMiddle ? middle - middleOf(child) : (across - acrossOf(child)) * PLACES[align];
					return isRow ? child.draw(x + start, y + aside, rects) : child.draw(x + aside, y + start, rects);
				})
			);
		}
	};
}

const isEmpty = ({ width, height }: Size): boolean => width === 0 && height === 0;

import type { NamedPicture } from '../catalogue/pictures.ts';
import type { SceneValues } from '../catalogue/scene-story.ts';
import { definedEntries, definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import { quote, type Path } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggest.ts';
import { formatChoices } from '../issues/validate.ts';
import type { Review } from './review.ts';

/**
 * Checks that a scene can draw the values of a picture: that none is missing or negative, that they are in the order which
 * the scene shows, and that there are not too many.
 * @param name name of the picture, and path of its `draws`
 */
export function checkPictureData(
	review: Review,
	picture: DeepPartial<NamedPicture>,
	values: SceneValues,
	[name, path]: readonly [name: string, path: Path]
): void {
	const { records, series } = picture;
	checkMapFiles(review, picture, path);
	checkImage(review, picture.image, [...path, 'image']);
	const items = definedEntries(records === undefined ? undefined : ownValue(review.file.records, records));
	if (records !== undefined) {
		checkNumber(review, items.length, values, [...path, 'records']);
		for (const [id, item] of items) checkFields(review, item, values, ['records', records, id]);
		if (values.order === 'falling') checkFalling(review, records, items);
		if (values.total !== undefined) checkTotals(review, records, items, values);
		checkSpots(review, name, items);
		// Records that are too many are already reported.
		if (items.length <= (values.most ?? Infinity)) checkNames(review, records, items);
	}
	const lines = (series ?? []).flatMap((id) => id ?? []);
	checkNumber(review, lines.length, values, [...path, 'series']);
	for (const id of lines) checkPoints(review, id, values);
	if (values.order !== 'dates') return;
	checkMoments(review, lines);
	checkMarks(review, name, lines);
}

/** Checks that the files of a map can be read, and that each record has its area in them. */
function checkMapFiles(
	review: Review,
	{ outline, areas, classes, records }: DeepPartial<NamedPicture>,
	path: Path
): void {
	const { hasFile = () => true, mapFileFault, areasIn } = review.catalogue;
	for (const [key, file] of [
		['outline', outline],
		['areas', areas]
	] as const) {
		review.checkFileExists(file, [...path, key]);
		const fault = file !== undefined && hasFile(file) ? mapFileFault?.(file, key) : undefined;
		if (fault !== undefined)
			review.add([...path, key], {
				found: `the file ${quote(file ?? '')}, which ${fault}`,
				expected: 'GeoJSON or TopoJSON with polygons'
			});
	}
	for (const [index, bound] of definedItems(classes)) {
		const before = classes?.[index - 1];
		if (before !== undefined && bound <= before)
			review.add([...path, 'classes', index], {
				found: String(bound),
				expected: `more than ${before}, the bound before it`
			});
	}
	if (
		areas === undefined ||
		records === undefined ||
		!hasFile(areas) ||
		mapFileFault?.(areas, 'areas') !== undefined
	)
		return;
	const ids = areasIn?.(areas) ?? [];
	for (const [id] of definedEntries(ownValue(review.file.records, records)))
		if (!ids.includes(id))
			review.add(
				['records', records, id],
				{
					found: `the record ${quote(id)}, which is no area of ${quote(areas)}`,
					expected: formatChoices(ids, 'area', id),
					hint: didYouMean(id, ids)
				},
				{ key: true }
			);
}

function checkNumber(review: Review, count: number, { most = Infinity }: SceneValues, path: Path): void {
	if (count <= most) return;
	review.add(path, { found: String(count), expected: `at most ${most}: more cannot be told apart` });
}

/** Checks that an image can be read, and is not too large. */
function checkImage(review: Review, file: string | undefined, path: Path): void {
	const { hasFile = () => true, imageFault } = review.catalogue;
	review.checkFileExists(file, path);
	const fault = file !== undefined && hasFile(file) ? imageFault?.(file) : undefined;
	if (fault !== undefined)
		review.add(path, {
			found: `the file ${quote(file ?? '')}, which ${fault}`,
			expected: 'a PNG or JPEG of at most 400 kB, about 1,600 pixels wide'
		});
}

function checkFields(review: Review, item: Item, { fields = [] }: SceneValues, path: Path): void {
	for (const field of fields) {
		const value = item[field];
		if (value === undefined) {
			const expected =
				field === 'spots'
					? 'places on the image, a line each, like - [0.25, 0.6]'
					: 'a number, which the picture draws';
			review.add([...path, field], { found: 'nothing', expected });
		} else if (typeof value === 'number' && value < 0)
			review.add([...path, field], { found: String(value), expected: '0 or more: the picture counts' });
	}
}

interface Item {
	readonly name?: Readonly<Record<string, string | undefined>> | undefined;
	readonly kind?: string | undefined;
	readonly status?: string | undefined;
	readonly value?: number | undefined;
	readonly high?: number | undefined;
	readonly spots?: readonly unknown[] | undefined;
}
type Items = readonly (readonly [id: string, item: Item])[];

/** Reports a record with a number that has the name and the kind of one before it: a picture would show them twice. */
function checkNames(review: Review, list: string, items: Items): void {
	const seen = new Map<string, string>();
	for (const [id, { name, kind, status, value }] of items) {
		const key = JSON.stringify([name, kind, status]);
		const first = seen.get(key);
		if (name && value !== undefined && first !== undefined) {
			const found = `the name of ${quote(first)} a second time`;
			review.add(['records', list, id, 'name'], { found, expected: 'another: a picture shows both' });
		}
		seen.set(key, first ?? id);
	}
}

/** Checks that each value is at most the one before. */
function checkFalling(review: Review, list: string, items: Items): void {
	for (const [index, [id, { value }]] of items.entries()) {
		const [before, item] = items[index - 1] ?? [];
		if (value === undefined || item?.value === undefined || value <= item.value) continue;
		review.add(['records', list, id, 'value'], {
			found: String(value),
			expected: `at most ${item.value}, what is left of ${quote(before ?? '')} before it`,
			hint: 'or put the steps in their order'
		});
	}
}

/** Checks that the records of a picture make up the whole that it draws, but for what rounding adds or takes away. */
function checkTotals(
	review: Review,
	list: string,
	items: Items,
	{ fields = [], total = 0, most = Infinity }: SceneValues
): void {
	if (items.length > most) return;
	for (const field of fields) {
		const numbers = items.flatMap(([, item]) => {
			const value = field === 'spots' ? undefined : item[field];
			return value === undefined ? [] : [value];
		});
		const sum = Math.round(numbers.reduce((all, each) => all + each, 0) * 10) / 10;
		if (
			numbers.length < items.length ||
			numbers.some((each) => each < 0) ||
			Math.abs(sum - total) <= items.length / 2
		)
			continue;
		review.add(
			['records', list],
			{ found: `${sum} in all for ${quote(field)}`, expected: `${total}, the whole of a group` },
			{ key: true }
		);
	}
}

/** Checks that a series has every point that its scene draws. */
function checkPoints(review: Review, id: string, { points = [] }: SceneValues): void {
	const series = ownValue(review.file.series, id)?.points;
	const names = definedItems(series).map(([, { when }]) => String(when));
	if (!series || definedItems(series).length < series.length) return;
	for (const point of points)
		if (!names.includes(point))
			review.add(['series', id, 'points'], {
				found: `no point ${quote(point)}`,
				expected: `one each of ${points.join(', ')}; 0 where there are none`
			});
}

/** Checks that each moment of an image that a step shows has a place on it. */
function checkSpots(review: Review, name: string, items: Items): void {
	const last = Math.max(...items.map(([, { spots = [] }]) => spots.length)) - 1;
	if (last < 0) return;
	for (const [path, { moment }] of statesOf(review, name))
		if (typeof moment === 'number' && moment > last)
			review.add([...path, 'moment'], {
				found: String(moment),
				expected: `at most ${last}: no record has more ${quote('spots')}`
			});
}

/** Returns the states of the steps that show a picture, each with its path. */
function statesOf({ file }: Review, name: string): [Path, Readonly<Record<string, unknown>>][] {
	return definedItems(file.chapters).flatMap(([chapter, { steps }]) =>
		definedItems(steps)
			.filter(([, { scene }]) => scene === name)
			.flatMap(([index, { state, keyframes }]): [Path, Readonly<Record<string, unknown>>][] => {
				const path = ['chapters', chapter, 'steps', index];
				return [
					[[...path, 'state'], state ?? {}],
					...definedItems(keyframes).map(([at, each]): [Path, typeof each] => [
						[...path, 'keyframes', at],
						each
					])
				];
			})
	);
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Checks that the points of lines are dates in their order, or names; and that no line has one twice. */
function checkMoments(review: Review, lines: readonly string[]): void {
	const points = lines.flatMap((id) =>
		definedItems(ownValue(review.file.series, id)?.points).flatMap(([index, { when }]) =>
			when === undefined ? [] : [{ id, when: String(when), path: ['series', id, 'points', index, 'when'] }]
		)
	);
	const dated = points.filter(({ when }) => DATE.test(when));
	const [named] = points.filter(({ when }) => !DATE.test(when));
	if (named && dated.length > 0) {
		const expected = 'a date like 2020, 2020-02 or 2020-02-03, as at the other points of the picture';
		review.add(named.path, { found: quote(named.when), expected });
		return;
	}
	for (const [index, { id, when, path }] of points.entries()) {
		const own = points.slice(0, index).filter((point) => point.id === id);
		// The order of dates is checked in every series.
		if (named && own.some((point) => point.when === when))
			review.add(path, { found: `${quote(when)} a second time`, expected: 'each name once' });
	}
}

/** Checks the marked point in every state of a picture of lines: `line` is one of its series, `mark` one of their points. */
function checkMarks(review: Review, name: string, lines: readonly string[]): void {
	const { file } = review;
	const moments = lines.flatMap((id) =>
		definedItems(ownValue(file.series, id)?.points).map(([, { when }]) => String(when))
	);
	const names = [...new Set(moments)];
	const dates = names.filter((when) => DATE.test(when));
	const marks = dates.length > 0 ? dates : names.map((_, index) => String(index + 1));
	// A month or a day is a fraction of its year.
	const isPoint = (mark: number) => marks.some((each) => Number(each.slice(0, 4)) === Math.floor(mark));
	for (const [at, { line, mark }] of statesOf(review, name)) {
		if (typeof line === 'number' && line > lines.length)
			review.add([...at, 'line'], {
				found: String(line),
				expected: `at most ${lines.length}, the number of its series`
			});
		if (typeof mark === 'number' && mark > 0 && marks.length > 0 && !isPoint(mark))
			review.add([...at, 'mark'], {
				found: String(mark),
				expected: `one of ${marks.join(', ')}, where the series have a point; or 0 for none`
			});
	}
}

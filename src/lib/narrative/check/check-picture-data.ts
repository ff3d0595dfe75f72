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
	}
	const lines = (series ?? []).flatMap((id) => id ?? []);
	checkNumber(review, lines.length, values, [...path, 'series']);
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

function checkFields(
	review: Review,
	item: {
		readonly value?: number | undefined;
		readonly high?: number | undefined;
		readonly spots?: readonly unknown[] | undefined;
	},
	{ fields = [] }: SceneValues,
	path: Path
): void {
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

type Items = readonly (readonly [id: string, item: { readonly value?: number | undefined }])[];

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
		const last = own.at(-1);
		if (own.some((point) => point.when === when))
			review.add(path, { found: `${quote(when)} a second time`, expected: 'each date or name once' });
		else if (!named && last && when < last.when)
			review.add(path, { found: quote(when), expected: `a date after ${quote(last.when)}, the one before` });
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
	for (const [chapter, { steps }] of definedItems(file.chapters))
		for (const [index, { scene, state, keyframes }] of definedItems(steps)) {
			if (scene !== name) continue;
			const path = ['chapters', chapter, 'steps', index];
			const states: [Path, Readonly<Record<string, unknown>>][] = [
				[[...path, 'state'], state ?? {}],
				...definedItems(keyframes).map(([at, each]): [Path, typeof each] => [
					[...path, 'keyframes', at],
					each
				])
			];
			for (const [at, { line, mark }] of states) {
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
}

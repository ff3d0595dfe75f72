import { definedEntries, definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import { namedPicturesIn, type NamedPicture } from '../catalogue/pictures.ts';
import { quote, type Path } from '../issues/issue.ts';
import { didYouMean, nearestName } from '../issues/suggest.ts';
import { formatChoices } from '../issues/validate.ts';
import { checkPictureData } from './check-picture-data.ts';
import type { Review } from './review.ts';

const DRAWS_KEYS = [
	'records',
	'series',
	'signs',
	'each',
	'outline',
	'inset',
	'areas',
	'classes',
	'image'
] as const;

/**
 * Checks named pictures: their scene must be one that draws any data of the story, and `draws` must name all the data
 * that the scene needs and none that it does not draw.
 * @returns the words, by `picture.name`, of kinds and statuses of records that are slips of others
 */
export function checkDraws(review: Review): ReadonlySet<string> {
	const misspelt = new Set<string>();
	const { sceneReads = {} } = review.catalogue;
	for (const { name, chapter, picture } of namedPicturesIn(review.file)) {
		const path = ['chapters', chapter, 'pictures', name, 'draws'];
		const scene = picture.scene ?? name;
		const { drawsKeys, signs = [], settings, values = {} } = ownValue(sceneReads, scene) ?? {};
		if (!drawsKeys) {
			const generalScenes = Object.keys(sceneReads).filter((each) => sceneReads[each]?.drawsKeys);
			const fault = {
				found: `the scene ${quote(scene)} for a picture`,
				expected: `one that draws any data: ${formatChoices(generalScenes, 'scene', scene)}`,
				hint: didYouMean(scene, generalScenes)
			};
			review.add([...path, ...(picture.scene === undefined ? [] : ['scene'])], fault);
			continue;
		}
		// Without a series, a scene that reads settings draws the output of the models.
		const required: string[] = ['records', ...(settings ? [] : ['series']), 'outline', 'areas', 'image'];
		for (const key of DRAWS_KEYS) {
			const given = Object.hasOwn(picture, key);
			if (given && !drawsKeys.includes(key))
				review.add(
					[...path, key],
					{ found: quote(key), expected: `nothing that ${scene} does not draw` },
					{ key: true }
				);
			else if (!given && required.includes(key) && drawsKeys.includes(key))
				review.add([...path, key], { found: 'nothing', expected: `the ${key} that the picture draws` });
		}
		checkData(review, picture, path);
		for (const [kind, sign] of definedEntries(picture.signs)) {
			if (signs.includes(sign)) continue;
			const fault = {
				found: `unknown sign ${quote(sign)}`,
				expected: formatChoices(signs, 'sign'),
				hint: didYouMean(sign, signs)
			};
			review.add([...path, 'signs', kind], fault);
		}
		checkKinds(review, picture, [...path, 'signs']);
		checkPictureData(review, picture, values, [name, path]);
		for (const word of checkRecordWords(review, name, chapter, picture.records)) misspelt.add(word);
	}
	return misspelt;
}

/** Checks that the story has the records and series that a picture draws. */
function checkData(review: Review, { records, series }: DeepPartial<NamedPicture>, path: Path): void {
	const { file } = review;
	const check = (what: string, id: string | undefined, known: object | undefined, at: Path) => {
		// Where the part is invalid as a whole, that is already reported.
		if (id === undefined || known === undefined || Object.hasOwn(known, id)) return;
		const ids = Object.keys(known);
		const fault = {
			found: `unknown ${what} ${quote(id)}`,
			expected: formatChoices(ids, 'list', id),
			hint: didYouMean(id, ids)
		};
		review.add(at, fault);
	};
	check('records', records, Object.hasOwn(file, 'records') ? file.records : {}, [...path, 'records']);
	for (const [i, id] of definedItems(series))
		check('series', id, Object.hasOwn(file, 'series') ? file.series : {}, [...path, 'series', i]);
}

/**
 * Reports kinds and statuses of records that are probably slips of others: the picture has no word for them, but one for
 * a similar name.
 * @returns the words that the slips would need, by `picture.name`
 */
function checkRecordWords(review: Review, name: string, chapter: number, list: string | undefined): string[] {
	const words = Object.keys(review.file.chapters?.[chapter]?.pictures?.[name] ?? {});
	const items = definedEntries(list === undefined ? undefined : ownValue(review.file.records, list));
	return (['kind', 'status'] as const).flatMap((key) => {
		const named = words.flatMap((word) => (word.startsWith(`${key}-`) ? word.slice(key.length + 1) : []));
		return items.flatMap(([id, { [key]: value }]) => {
			const near = value === undefined || named.includes(value) ? undefined : nearestName(value, named);
			if (value === undefined || near === undefined) return [];
			const fault = {
				found: `unknown ${key} ${quote(value)}`,
				expected: formatChoices(named, key, value),
				hint: didYouMean(value, named)
			};
			review.add(['records', list ?? '', id, key], fault);
			return [`${name}.${key}-${value}`, `${name}.in-${key}-${value}`];
		});
	});
}

/** Checks that each sign is for a kind or status of the records; any other sign would never be drawn. */
function checkKinds(review: Review, { records, signs }: DeepPartial<NamedPicture>, path: Path): void {
	const list = records === undefined ? undefined : ownValue(review.file.records, records);
	if (!list) return;
	const kinds = [
		...new Set(
			definedEntries(list).flatMap(([, { kind, status }]) => [kind, status].flatMap((each) => each ?? []))
		)
	];
	checkLackingSigns(
		review,
		definedEntries(list).map(([, record]) => record),
		signs,
		path
	);
	for (const kind of Object.keys(signs ?? {})) {
		if (kinds.includes(kind)) continue;
		const fault = {
			found: `a sign for ${quote(kind)}, which no record of ${quote(records ?? '')} has`,
			expected: formatChoices(kinds, 'kind', kind),
			hint: didYouMean(kind, kinds)
		};
		review.add([...path, kind], fault, { key: true });
	}
}

/**
 * Checks that each kind, or each status, has a sign where most have one: the one without would look like another. A picture
 * with signs for a few only marks these.
 */
function checkLackingSigns(
	review: Review,
	records: readonly { readonly kind?: string | undefined; readonly status?: string | undefined }[],
	signs: DeepPartial<NamedPicture>['signs'],
	path: Path
): void {
	for (const key of ['kind', 'status'] as const) {
		const all = [...new Set(records.flatMap(({ [key]: name }) => name ?? []))];
		const given = Object.keys(signs ?? {});
		// A slip of a name that has a sign is reported where it stands.
		const lacking = all.filter((name) => !given.includes(name) && nearestName(name, given) === undefined);
		if (lacking.length * 2 >= all.length) continue;
		for (const name of lacking)
			review.add(path, { found: `no sign for ${quote(name)}`, expected: `one, as for every other ${key}` });
	}
}

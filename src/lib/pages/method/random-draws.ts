/**
 * The random draws by name, with the keys of their hash, for the method page and for recomputing the numbers of the
 * story.
 */
import { RANDOM_PLACEMENT_SEED } from '#lib/model/cameras/placement.ts';
import { SLIDE_SEED } from '#lib/model/cameras/camera-slide.ts';
import type { ModelTable } from './cells.ts';

/** A key of a hash. A text in braces stands for a number or a name; `{s}` stands for the seed of the story. */
type Key = string | number;

/**
 * The keys that are hashed for each kind of random draw, by the name of the draw. The first key is the seed; `{party}`,
 * `{photo}`, `{walk}`, `{round}` and `{slot}` there stand for the hash of another draw.
 */
export const randomDraws: Readonly<Record<string, readonly Key[]>> = {
	spot: ['{s}', 'spot', '{i}'],
	passing: ['{s}', 'passing', '{i}'],
	party: ['{slot}', '{k}'],
	'of-party': ['{party}', '{what}'],
	'random-place': [RANDOM_PLACEMENT_SEED, 'random-placement', '{k}', '{i}'],
	'one-metre': [SLIDE_SEED, 'one-metre', '{k}', '{i}'],
	'scene-kind': ['{s}', 'scene', 'kind', '{i}'],
	'scene-score': ['{s}', 'scene', 'score', '{i}'],
	gaze: ['{s}', 'gaze', '{i}'],
	'street-place': ['{s}', 'wall', '{i}', '{axis}', '{k}'],
	'street-view': ['{s}', 'wall', '{i}', '{what}'],
	'alert-comes': ['{s}', 1, '{k}', '{i}'],
	'alert-takes': ['{s}', 2, '{k}', '{i}'],
	'alert-waits': ['{s}', 3, '{k}', '{i}'],
	'alert-right': ['{s}', 4, '{k}', '{i}'],
	round: ['{s}', 'round', '{i}'],
	'round-falls': ['{round}', 'falls'],
	'round-order': ['{round}', 'order', '{k}'],
	'round-fall': ['{round}', 'fall', '{i}'],
	'round-fall-screen': ['{round}', 'fall', '{i}', 'screen', '{j}'],
	'round-others': ['{round}', 'others'],
	'round-other': ['{round}', 'other', '{i}'],
	'round-kind': ['{round}', 'kind', '{i}'],
	'round-other-screen': ['{round}', 'other', '{i}', 'screen', '{j}'],
	'round-usual-screen': ['{round}', 'other', '{i}', 'screen'],
	'event-second': ['{s}', 'class-event', '{lot}', '{k}', 'second'],
	'event-person': ['{s}', 'class-event', '{lot}', '{k}', 'person'],
	face: ['{s}', 'face', '{id}', '{n}'],
	lookalike: ['{s}', 'lookalike', '{i}'],
	matrix: [0, 'matrix', '{n}', '{i}'],
	photo: ['{s}', 'photo', '{id}'],
	noise: ['{photo}', 'noise', '{condition}', '{i}'],
	walk: ['{s}', 'walk', '{from}', '{to}'],
	'of-walk': ['{walk}', '{what}']
};

/** Formats keys for the page: names in quotes, placeholders without. */
const formatKeys = (keys: readonly Key[]): string =>
	`h(${keys.map((key) => (typeof key === 'number' ? key : /^\{.*\}$/.test(key) ? key.slice(1, -1) : `"${key}"`)).join(', ')})`;

/** Table of the kinds of random draws with their keys. */
export const drawsTable: ModelTable = {
	name: 'draws',
	head: ['what', 'keys'],
	rows: () =>
		Object.entries(randomDraws).map(([name, keys]) => [
			{ word: `method.draw.${name}` },
			{ text: formatKeys(keys) }
		])
};

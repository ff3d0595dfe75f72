import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';
import type { Rect } from './place.ts';
import type { Town } from './projects.ts';
import { KINDS, STATUSES, type Sign } from './signs.ts';
import type { Sizes } from './view.ts';

/** Distance between two lines of the key, in sizes of letters. */
const LEADING = 1.22;

type KeySizes = Pick<Sizes, 'kinds' | 'label' | 'sign' | 'statuses'>;

/** The key: shapes by what was tried, looks by how it ended, each with how many there are. */
export function keyOf(towns: readonly Town[], world: World, sizes: KeySizes) {
	const projects = towns.flatMap((town) => town.projects);
	const count = (matches: (project: (typeof projects)[number]) => boolean) => projects.filter(matches).length;
	const kinds = column(
		'kinds',
		KINDS.map((kind) => ({
			word: kind,
			count: count((project) => project.kind === kind),
			sign: { kind, status: 'stopped' as const }
		})),
		world,
		sizes
	);
	const statuses = column(
		'statuses',
		STATUSES.map((status) => ({
			word: status,
			count: count((project) => project.status === status),
			sign: { kind: 'video' as const, status }
		})),
		world,
		sizes
	);
	return {
		lines: [...kinds.lines, ...statuses.lines],
		signs: [...kinds.signs, ...statuses.signs],
		plates: [kinds.plate, statuses.plate]
	};
}

interface Entry {
	readonly word: string;
	readonly count: number;
	readonly sign: Pick<Sign, 'kind' | 'status'>;
}

/** A heading and a line for each entry that the list holds. */
function column(part: 'kinds' | 'statuses', entries: readonly Entry[], world: World, sizes: KeySizes) {
	const { label, sign } = sizes;
	const [x, top] = sizes[part];
	const held = entries.filter(({ count }) => count > 0);
	const text = (id: string, words: string, left: number, row: number, style: string): TextLine => ({
		id: `key-${id}`,
		text: words,
		x: round(left),
		y: round(top + row * label * LEADING),
		size: label,
		anchor: 'start',
		style
	});
	const lines = [
		text(part, world.word(`france.${part}`), x, 0, 'chart-label strong'),
		...held.map(({ count, word }, index) =>
			text(
				word,
				world.fill('france.key', {
					label: world.word(`france.${word}`),
					count: world.format(count, { type: 'integer' })
				}),
				x + sign * 1.7,
				index + 1,
				'chart-label'
			)
		)
	];
	const signs = held.map((entry, index): Sign => ({
		...entry.sign,
		x: x + sign * 0.6,
		y: top + (index + 1) * label * LEADING - label * 0.35
	}));
	const right = Math.max(...lines.map((line) => line.x + textWidth(line.text, label)));
	const plate: Rect = {
		left: round(x - label * 0.5),
		top: round(top - label * 1.1),
		right: round(right + label * 0.3),
		bottom: round(top + held.length * label * LEADING + label * 0.5)
	};
	return { lines, signs, plate };
}

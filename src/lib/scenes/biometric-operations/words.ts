/** What is said of an operation: its word, how many are compared, and the law. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/** How much is said, and how large. */
interface Way {
	readonly name: number;
	readonly how: number;
	/** Of the law; not said without it. */
	readonly law?: number;
	/** Whether in the fewest words. */
	readonly short?: boolean;
	/** Whether how many are compared stands beside the word. */
	readonly beside?: boolean;
}

const LEAST: Way = { name: LABEL, how: LABEL };
const WAYS: readonly Way[] = [
	{ name: COUNT, how: TITLE, law: TITLE },
	{ name: COUNT, how: TITLE, law: TITLE, short: true },
	{ name: COUNT, how: TITLE, law: LABEL },
	{ name: TITLE, how: LABEL, law: LABEL },
	{ name: TITLE, how: LABEL, law: LABEL, short: true },
	{ name: TITLE, how: LABEL, law: LABEL, beside: true },
	{ name: TITLE, how: LABEL, law: LABEL, short: true, beside: true },
	{ name: LABEL, how: LABEL, law: LABEL, short: true },
	{ name: LABEL, how: LABEL, law: LABEL, short: true, beside: true },
	{ name: TITLE, how: LABEL },
	LEAST
];

/** Rules of an operation: whose, and what is said of it; a table says all. */
const RULES: Readonly<Record<Operation, readonly (readonly [whose: 'fr' | 'eu', key: string])[]>> = {
	authenticate: [['fr', 'authenticate-fr']],
	identify: [
		['fr', 'identify-fr-brief'],
		['eu', 'identify-eu']
	],
	categorise: [['eu', 'categorise-eu-brief']]
};

type Column = Pick<Rect, 'x' | 'y' | 'width'>;

/**
 * Words of all three in columns of their own: as much and as large as fits.
 * @param fits whether there is room for words of such heights
 */
export function said(
	columns: readonly Column[],
	fits: (heights: readonly number[]) => boolean,
	world: World
): readonly Block[] {
	const set = (way: Way) =>
		columns.map((column, index) => words(OPERATIONS[index] ?? 'authenticate', column, way, world));
	const narrow = (blocks: readonly Block[]) =>
		blocks.every(({ width }, index) => width <= (columns[index]?.width ?? 0));
	for (const way of WAYS) {
		const blocks = set(way);
		if (narrow(blocks) && fits(blocks.map(({ height }) => height))) return blocks;
	}
	return set(LEAST);
}

function words(operation: Operation, column: Column, way: Way, world: World): Block {
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	const name = block(`${operation}-name`, word(operation), column, { style: 'strong', size: way.name });
	const how = block(`${operation}-how`, word(`${operation}-how`), column, { size: way.how });
	const before = name.width * 1.06 + LABEL * 0.8;
	const head = way.beside
		? {
				texts: [...name.texts, ...moved(how, before, (way.name - way.how) * 0.75).texts],
				width: before + how.width,
				height: name.height
			}
		: { ...stack([name, how], way.name * 0.12), width: Math.max(name.width * 1.04, how.width) };
	const law = way.law === undefined ? [] : rules(operation, column, way.law, way.short ?? false, world);
	return {
		...stack([head, ...law], way.law === TITLE ? LABEL * 0.8 : LABEL * 0.3),
		width: Math.max(head.width, ...law.map(({ width }) => width))
	};
}

/** Each rule after the sign of whose it is. */
function rules(operation: Operation, column: Column, size: number, short: boolean, world: World): Block[] {
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	const indent = Math.max(...['fr', 'eu'].map((whose) => textWidth(word(whose), size) * 1.04)) + size * 0.5;
	const room = { ...column, x: column.x + indent, width: column.width - indent };
	return RULES[operation].map(([whose, key]) => {
		const badge = block(`${operation}-${whose}-badge`, word(whose), column, { style: 'strong', size });
		const rule = block(`${operation}-${whose}`, word(short ? `${key}-short` : key), room, {
			style: 'soft',
			size
		});
		return { texts: [...badge.texts, ...rule.texts], width: indent + rule.width, height: rule.height };
	});
}

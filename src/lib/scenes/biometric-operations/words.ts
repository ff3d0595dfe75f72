/** The three operations, and the text of each: its name, how many faces are compared, and the law. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';

/** The three uses of face recognition. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
/** One of the three uses of face recognition. */
export type Operation = (typeof OPERATIONS)[number];

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

const SMALLEST: TextVariant = { name: LABEL_SIZE, how: LABEL_SIZE };
const VARIANTS: readonly TextVariant[] = [
	{ name: COUNT_SIZE, how: TITLE_SIZE, law: TITLE_SIZE },
	{ name: COUNT_SIZE, how: TITLE_SIZE, law: TITLE_SIZE, short: true },
	{ name: COUNT_SIZE, how: TITLE_SIZE, law: LABEL_SIZE },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, beside: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true, beside: true },
	{ name: LABEL_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true },
	{ name: LABEL_SIZE, how: LABEL_SIZE, law: LABEL_SIZE, short: true, beside: true },
	{ name: TITLE_SIZE, how: LABEL_SIZE },
	SMALLEST
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

type Column = Pick<Rect, 'x' | 'y' | 'width'>;

/**
 * Lays out the text of each operation in its column: as much of it as fits, as large as possible.
 * @param fits whether blocks of these heights fit
 */
export function layOutOperations(
	columns: readonly Column[],
	fits: (heights: readonly number[]) => boolean,
	world: World
): readonly TextBlock[] {
	const set = (variant: TextVariant) =>
		columns.map((column, index) =>
			operationText(OPERATIONS[index] ?? 'authenticate', column, variant, world)
		);
	const fitColumns = (blocks: readonly TextBlock[]) =>
		blocks.every(({ width }, index) => width <= (columns[index]?.width ?? 0));
	for (const variant of VARIANTS) {
		const blocks = set(variant);
		if (fitColumns(blocks) && fits(blocks.map(({ height }) => height))) return blocks;
	}
	return set(SMALLEST);
}

function operationText(operation: Operation, column: Column, variant: TextVariant, world: World): TextBlock {
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	const name = textBlock(`${operation}-name`, word(operation), column, {
		style: 'strong',
		size: variant.name
	});
	const how = textBlock(`${operation}-how`, word(`${operation}-how`), column, { size: variant.how });
	const indent = name.width * 1.06 + LABEL_SIZE * 0.8;
	const head = variant.beside
		? {
				texts: [...name.texts, ...translate(how, indent, (variant.name - variant.how) * 0.75).texts],
				width: indent + how.width,
				height: name.height
			}
		: { ...stackBlocks([name, how], variant.name * 0.12), width: Math.max(name.width * 1.04, how.width) };
	const law =
		variant.law === undefined
			? []
			: layOutRules(operation, column, variant.law, variant.short ?? false, world);
	return {
		...stackBlocks([head, ...law], variant.law === TITLE_SIZE ? LABEL_SIZE * 0.8 : LABEL_SIZE * 0.3),
		width: Math.max(head.width, ...law.map(({ width }) => width))
	};
}

/** Lays out the rules of an operation, each after the name of its law. */
function layOutRules(
	operation: Operation,
	column: Column,
	size: number,
	short: boolean,
	world: World
): TextBlock[] {
	const word = (key: string) => world.word(`biometric-operations.${key}`);
	const indent = Math.max(...['fr', 'eu'].map((whose) => textWidth(word(whose), size) * 1.04)) + size * 0.5;
	const available = { ...column, x: column.x + indent, width: column.width - indent };
	return RULES[operation].map(([whose, key]) => {
		const badge = textBlock(`${operation}-${whose}-badge`, word(whose), column, { style: 'strong', size });
		const rule = textBlock(`${operation}-${whose}`, word(short ? `${key}-short` : key), available, {
			style: 'soft',
			size
		});
		return { texts: [...badge.texts, ...rule.texts], width: indent + rule.width, height: rule.height };
	});
}

/** Returns the table of all three operations. */
export function table(world: World): Table {
	const columns = ['how', 'what', 'fr', 'eu'];
	return {
		caption: world.fill('biometric-operations.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: ['operation', ...columns].map((column) => world.word(`biometric-operations.head-${column}`)),
		rows: OPERATIONS.map((operation) => [
			world.word(`biometric-operations.${operation}`),
			...columns.map((column) => world.word(`biometric-operations.${operation}-${column}`))
		])
	};
}

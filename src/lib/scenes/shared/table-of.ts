import type { Table } from '../scene.ts';
import type { World } from '../world.ts';

/**
 * Returns a table with a row for each item, and named columns. Its words are those of the scene: the heading of a column
 * is `SCENE.head-COLUMN`, the caption `SCENE.caption`. A column name with a dot is the whole key of its heading.
 * @param columns returns the text of each cell, by column, in the order of the columns
 * @param values what the blanks of the caption are filled with
 */
export function tableOf<Item>(
	world: World,
	scene: string,
	items: readonly Item[],
	columns: Readonly<Record<string, (item: Item, index: number) => string>>,
	values: Readonly<Record<string, string>> = {}
): Table {
	return {
		caption: world.fill(`${scene}.caption`, values),
		head: Object.keys(columns).map((column) =>
			world.word(column.includes('.') ? column : `${scene}.head-${column}`)
		),
		rows: items.map((item, index) => Object.values(columns).map((cell) => cell(item, index)))
	};
}

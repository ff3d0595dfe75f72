import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { OPERATIONS } from './operations.ts';
import type { Sizes } from './view.ts';

/** From line to line, and between two blocks of lines, in sizes of letters. */
const LEADING = 1.17;
const APART = 0.5;

/** What each panel says: the word, what is compared with what, and the law in France and in the Union. */
export function wordsOf(sizes: Sizes, world: World): TextLine[] {
	const { date, heading, text, title } = sizes;
	const [x, y] = date;
	return [
		...(heading === undefined
			? []
			: [line('title', world.word('biometric-operations.title'), x, heading, title * 0.86, 'chart-title')]),
		line('date', asOf(world), x, y, text, 'soft'),
		...OPERATIONS.flatMap((operation, index) => panel(operation, index, sizes, world))
	];
}

/** As of when the law is told. */
export const asOf = (world: World): string =>
	world.fill('biometric-operations.as-of', { date: writeDate(world.locale, world.lawAsOf) });

function panel(operation: string, index: number, sizes: Sizes, world: World): TextLine[] {
	const [x, top, width] = sizes.words[index] ?? [0, 0, 0];
	const { title, how, text, under } = sizes;
	const name = world.word(`biometric-operations.${operation}`);
	const lines: TextLine[] = [];
	let y = top + title * 0.8;
	lines.push(line(`${operation}-name`, name, x, y, title, 'strong'));
	if (under) y += how * 1.35;
	const beside = under ? x : x + textWidth(name, title) + how * 0.8;
	lines.push(
		line(`${operation}-how`, world.word(`biometric-operations.${operation}-how`), beside, y, how, '')
	);
	y += text * (LEADING + APART);
	const block = (id: string, indent: number, style: string) => {
		const words = wrap(world.word(`biometric-operations.${operation}-${id}`), text, width - indent);
		lines.push(
			...stacked(
				words,
				{ id: `${operation}-${id}`, x: x + indent, y: round(y), size: text, anchor: 'start', style },
				LEADING
			)
		);
		y += text * (words.length * LEADING + APART);
	};
	block('what', 0, '');
	if (under) y += text * 0.6;
	const badges = ['fr', 'eu'].map((id) => [id, world.word(`biometric-operations.${id}`)] as const);
	const indent = Math.max(...badges.map(([, badge]) => textWidth(badge, text))) + text * 0.7;
	for (const [id, badge] of badges) {
		lines.push(line(`${operation}-${id}-badge`, badge, x, round(y), text, 'strong'));
		block(id, indent, 'soft');
	}
	return lines;
}

function line(id: string, text: string, x: number, y: number, size: number, style: string): TextLine {
	return { id, text, x: round(x), y: round(y), size, anchor: 'start', style };
}

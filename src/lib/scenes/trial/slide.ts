import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { marks } from './rows.ts';
import { framesOf } from './share.ts';
import type { TrialLayout, TrialView, Use } from './view.ts';

const MARGIN = 8;
const TITLE = 12;
const LABEL = 10.5;
/** Side of a mark, and between marks, words and columns. */
const MARK = 11.5;
const GAP = 5;
const BETWEEN = 16;
const LEADING = 1.15;
/** Size of the number. */
const COUNT = 12;

/** Verdicts at the left, a use a row, and at the right the alerts that were counted for one of them. */
const slide: SlideLayout<TrialView, TrialLayout> = ({ uses }, { width, height }, world) => {
	const names = Math.max(0, ...uses.map(({ name }) => textWidth(name, LABEL)));
	const verdictAt = MARGIN + MARK + GAP + names + 2 * GAP;
	const edge =
		verdictAt + Math.max(0, ...uses.map(({ verdict }) => textWidth(world.word(`trial.${verdict}`), LABEL)));
	const heading = wrap(world.word('trial.board'), TITLE, edge - MARGIN);
	const top = MARGIN + heading.length * TITLE * LEADING + 2;
	const pitch = (height - MARGIN - top) / Math.max(1, uses.length);
	const places = uses.map((_, index) => [MARGIN + MARK / 2, round(top + (index + 0.5) * pitch)] as const);
	const rows = uses.flatMap((use, index) =>
		rowLines(use, uses[index - 1], places[index]?.[1] ?? 0, verdictAt, world)
	);
	const counted = uses.findIndex(({ all }) => all !== undefined);
	const use = uses[counted];
	const column = { left: edge + BETWEEN, right: width - MARGIN, top: MARGIN, bottom: height - MARGIN };
	const share = use ? shareOf(use, column, world) : NONE;
	const nameEnd = MARGIN + MARK + GAP + textWidth(use?.name ?? '', LABEL);
	return {
		lines: [
			...stacked(
				heading,
				{
					...PLAIN,
					id: 'title',
					x: MARGIN,
					y: round(MARGIN + TITLE * 0.75),
					size: TITLE,
					style: 'chart-title'
				},
				LEADING
			),
			...rows,
			...share.lines
		],
		guides: '',
		link: use ? `M${round(nameEnd + GAP)} ${places[counted]?.[1] ?? 0}H${round(column.left - GAP)}` : '',
		falseAlerts: share.wrong,
		otherAlerts: share.others,
		...marks(uses, places, MARK)
	};
};

const PLAIN = { anchor: 'start', style: '' } as const;
const NONE = { lines: [], wrong: '', others: '' };

/** The name of a use beside its mark; its verdict in words where it is not that of the use above. */
function rowLines(use: Use, above: Use | undefined, y: number, verdictAt: number, world: World): TextLine[] {
	const line = { ...PLAIN, y: round(y + LABEL * 0.36), size: LABEL };
	const name: TextLine = { ...line, id: use.id, text: use.name, x: MARGIN + MARK + GAP };
	if (above?.verdict === use.verdict) return [name];
	const text = world.word(`trial.${use.verdict}`);
	return [name, { ...line, id: `${use.id}-verdict`, text, x: round(verdictAt), style: 'strong' }];
}

interface Column {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The alerts themselves, the false ones first, with their number; over them, who counted. */
function shareOf({ name, false: wrong = 0, all = 0 }: Use, column: Column, world: World) {
	const { left, right, top, bottom } = column;
	const number = (value: number) => world.format(value, { type: 'integer' });
	const words = world.fill('trial.board-share', { use: name, all: number(all) });
	const heading = wrap(words, LABEL, right - left);
	const base = top + TITLE * 0.75;
	const line = { ...PLAIN, id: 'share', x: round(left), y: round(base), size: LABEL, style: 'strong' };
	const first = base + (heading.length - 1) * LABEL * LEADING + 2 * GAP;
	const columns = Math.max(1, Math.ceil(Math.sqrt(all)));
	const rows = Math.max(1, Math.ceil(all / columns));
	const text = world.fill('trial.false', { count: number(wrong) });
	const wide = textWidth(text, COUNT) + GAP;
	const [beside, above] = [
		Math.min((right - left - wide) / columns, (bottom - first) / rows),
		Math.min((right - left) / columns, (bottom - first - COUNT * LEADING) / rows)
	];
	const pitch = Math.max(beside, above);
	// All of it stands on the foot of the picture.
	const grid = bottom - rows * pitch - (beside > above ? 0 : COUNT * LEADING);
	const at =
		beside > above
			? { x: left + columns * pitch + GAP, y: grid + (wrong / 2 / columns) * pitch + COUNT * 0.36 }
			: { x: left, y: grid + rows * pitch + COUNT * 0.95 };
	return {
		...framesOf(wrong, all, { left, top: grid, columns, pitch }),
		lines: [
			...stacked(heading, line, LEADING),
			{
				...PLAIN,
				id: 'false',
				text,
				x: round(at.x),
				y: round(at.y),
				size: COUNT,
				style: 'strong wrong-ink'
			} as const
		]
	};
}

export default slide;

import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { questionMark } from '../question-mark.ts';
import type { World } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import type { Sizes, Use } from './view.ts';

export interface Rows {
	readonly lines: readonly TextLine[];
	readonly guides: string;
	readonly filled: string;
	readonly solid: string;
	readonly dotted: string;
	readonly doubt: string;
	/** Middle of each use’s mark, in the order of the uses. */
	readonly places: readonly (readonly [x: number, y: number])[];
}

/** A row for each use: its name, and its mark on a stair that goes down from good to unknown. */
export function layOutRows(uses: readonly Use[], world: World, sizes: Sizes): Rows {
	const { box, label, margin, mark, pitch, title, top } = sizes;
	const stairs = stairsOf(uses, world, sizes);
	const places = uses.map(
		({ verdict }, index) => [stairs[verdict], round(top + (index + 0.5) * pitch)] as const
	);
	const heading = wrap(world.word('trial.title'), title, box[2] - 2 * margin).map(
		(text, index): TextLine => ({
			...plain(`title-${index}`, text, margin, margin + title * (0.75 + index * 1.15)),
			size: title,
			style: 'chart-title'
		})
	);
	const lines = uses.flatMap(({ id, name, verdict }, index): TextLine[] => {
		const [x, y] = places[index] ?? [0, 0];
		const first = uses[index - 1]?.verdict !== verdict;
		const base = y + label * 0.36;
		return [
			{ ...plain(id, name, margin, base), size: label },
			...(first
				? [
						{
							...plain(`${id}-verdict`, world.word(`trial.${verdict}`), x + mark, base),
							size: label,
							style: 'chart-label strong'
						}
					]
				: [])
		];
	});
	const guides = uses.map(({ name }, index) => {
		const [x, y] = places[index] ?? [0, 0];
		return `M${round(margin + textWidth(name, label) + 2)} ${y}H${round(x - mark * 0.9)}`;
	});
	return { lines: [...heading, ...lines], guides: guides.join(''), places, ...marks(uses, places, mark) };
}

const plain = (id: string, text: string, x: number, y: number): TextLine => ({
	id,
	text,
	x: round(x),
	y: round(y),
	size: 0,
	anchor: 'start',
	style: 'chart-label'
});

/** Where each verdict stands: evenly, as far right as its word allows. */
function stairsOf(uses: readonly Use[], world: World, { box, label, margin, mark }: Sizes) {
	const first = margin + Math.max(...uses.map(({ name }) => textWidth(name, label)), 0) + mark * 2;
	const room = (verdict: Verdict): number =>
		box[2] - margin - mark - textWidth(world.word(`trial.${verdict}`), label) - first;
	const step = Math.min(...VERDICTS.slice(1).map((verdict, index) => room(verdict) / (index + 1)));
	const at = (index: number) => round(first + index * step);
	return { good: at(0), uneven: at(1), unknown: at(2) };
}

/** Each use’s mark by its verdict, a path for each way of drawing it. */
export function marks(uses: readonly Use[], places: Rows['places'], side: number) {
	const paths = { filled: '', solid: '', dotted: '', doubt: '' };
	uses.forEach(({ verdict }, index) => {
		const [x, y] = places[index] ?? [0, 0];
		const frame = square(x, y, side);
		const half = round(side / 2);
		if (verdict === 'good') paths.filled += frame;
		else if (verdict === 'uneven') {
			paths.solid += frame;
			paths.filled += `M${round(x - half)} ${round(y - half)}v${round(side)}h${round(side)}z`;
		} else {
			paths.dotted += frame;
			paths.doubt += questionMark(x, y, side * 0.6);
		}
	});
	return paths;
}

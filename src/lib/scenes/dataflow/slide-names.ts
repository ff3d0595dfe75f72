import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { Flow } from './view.ts';

export const TEXT = 10;
export const LEADING = 1.15;
/** Room before a name for the line that says of which kind it is. */
export const INDENT = 12;
const SAMPLE = 8;

/** A flow that is named: its lines from the first baseline on, and the sample before them. */
export interface Example {
	readonly flow: Flow;
	readonly texts: readonly string[];
	readonly y: number;
	readonly path: string;
}

/** The shortest names, of each kind first one, as many as there is room for; in the order in which they are told. */
export function examples(
	flows: readonly Flow[],
	{ x, width, top, bottom }: { x: number; width: number; top: number; bottom: number }
): Example[] {
	const room = width - INDENT;
	const named = flows
		.map((flow) => ({ flow, texts: wrap(flow.name, TEXT, room) }))
		.filter(({ texts }) => texts.every((text) => textWidth(text, TEXT) <= room));
	const short = [...named].sort((a, b) => a.texts.length - b.texts.length);
	const first = [true, false].flatMap((seen) => short.find(({ flow }) => flow.seen === seen) ?? []);
	const rest = short.filter((one) => !first.includes(one));
	const chosen = new Set<Flow>();
	let left = Math.floor((bottom - top) / (TEXT * LEADING)) + 1;
	for (const { flow, texts } of [...first, ...rest]) {
		if (texts.length > left) continue;
		chosen.add(flow);
		left -= texts.length;
	}
	let y = top;
	return named
		.filter(({ flow }) => chosen.has(flow))
		.map(({ flow, texts }) => {
			const example = { flow, texts, y, path: `M${round(x)} ${round(y - TEXT * 0.33)}h${SAMPLE}` };
			y += texts.length * TEXT * LEADING;
			return example;
		});
}

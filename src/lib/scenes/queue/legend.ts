import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { World } from '../world.ts';

/** A mark drawn beside the word that says what it means. */
export interface Sample {
	readonly id: string;
	/** Class names. */
	readonly style: string;
	readonly d: string;
}

/** What there is to explain, each with the width of its sample in font sizes. */
const MARKS = { right: 1.1, wrong: 1.1, waits: 1.1, answered: 2.2, lost: 1.1 } as const;
export type Mark = keyof typeof MARKS;
const ALL = Object.keys(MARKS) as Mark[];
/** Space after a sample, and at most between two, in font sizes. */
const AFTER = 0.5;
const BETWEEN = 3;

/** A line of samples and their words, spread over a width. */
export function legend(
	world: World,
	{ left, width, y, size }: { left: number; width: number; y: number; size: number },
	marks: readonly Mark[] = ALL
): { lines: TextLine[]; samples: Sample[] } {
	const items = marks.map((id) => {
		const text = world.word(`queue.${id}`);
		const before = (MARKS[id] + AFTER) * size;
		return { id, text, before, width: before + textWidth(text, size) };
	});
	const used = items.reduce((sum, item) => sum + item.width, 0);
	const gap = Math.min(BETWEEN * size, (width - used) / (items.length - 1));
	const lines: TextLine[] = [];
	const samples: Sample[] = [];
	let x = left;
	for (const item of items) {
		samples.push(...draw(item.id, x, y, size));
		const { id, text, before } = item;
		lines.push({ id: `key-${id}`, text, x: x + before, y, size, anchor: 'start', style: '' });
		x += item.width + gap;
	}
	return { lines, samples };
}

function draw(id: Mark, x: number, foot: number, size: number): Sample[] {
	const [width, height] = [round(MARKS[id] * size), round(size * 0.8)];
	const frame = { id, d: `M${round(x)} ${round(foot)}v-${height}h${width}v${height}z` };
	switch (id) {
		case 'wrong':
			return [{ ...frame, style: 'alert-false' }];
		case 'waits':
			return [{ id, style: 'axis', d: `M${round(x)} ${round(foot)}l${width}-${height}` }];
		case 'lost': {
			const [across, down] = [width + 1, height + 1];
			const tear = `M${round(x - 0.5)} ${round(foot - height - 0.5)}l${across} ${down}m0-${down}l-${across} ${down}`;
			return [
				{ ...frame, style: 'alert-right' },
				{ id: 'tear', style: 'boxes', d: tear }
			];
		}
		default:
			return [{ ...frame, style: 'alert-right' }];
	}
}

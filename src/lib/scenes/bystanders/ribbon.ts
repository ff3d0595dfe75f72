import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { World } from '../world.ts';
import type { Shown, Sizes } from './layout.ts';

/** From one point of the torn edge to the next. */
const TOOTH = 2.6;

/**
 * The events as a ribbon that narrows at each link, down to the torn end where the model stops; beside the list,
 * which none of them goes through, none.
 * @param middles of the signs of the links, from the top down
 */
export function ribbon(
	{ events, stages }: Shown,
	middles: readonly number[],
	sizes: Sizes,
	world: World
): Drawn {
	const { margin, number, plate, ribbon: breadth, text, top } = sizes;
	const right = (count: number) => round(margin + (events > 0 ? (count / events) * breadth : 0));
	const middle = (index: number) => middles[index] ?? 0;
	const start = round(top - plate * 0.3);
	const end = Math.max((middle(2) + middle(3)) / 2, middle(2) + number * 0.25 + text * 2.4);
	const steps = stages.map(({ left }, index) => {
		const next = index + 1 < stages.length ? middle(index + 1) - plate * 1.7 : end;
		return `L${right(left)} ${round(middle(index) - plate * 0.7)}V${round(next)}`;
	});
	const words = stages.flatMap(({ left, stage }, index) => {
		const place = { x: margin + text * 0.4, y: middle(index) + number * 0.25 };
		return [
			...paragraph(`${stage}-number`, integer(world, left), {
				...place,
				size: number,
				style: 'figure-number right-ink'
			}),
			...paragraph(`${stage}-word`, plural(world, `chain.${stage}`, left), {
				...place,
				y: place.y + text * 1.2,
				size: text,
				style: 'strong'
			})
		];
	});
	return {
		strokes: [
			stroke('events', 'tone-1', `M${margin} ${round(start - text)}H${right(events)}V${start}H${margin}z`),
			stroke(
				'ribbon',
				'sector',
				`M${margin} ${start}H${right(events)}${steps.join('')}${torn(right(stages.at(-1)?.left ?? 0), margin, end)}z`
			)
		],
		lines: [
			...words,
			...paragraph('no-list', world.word('bystanders.no-list'), {
				x: margin + text * 0.4,
				y: middle(3) + text * 0.35,
				size: text,
				style: 'soft'
			})
		]
	};
}

/** From the right to the left, along a torn edge. */
function torn(right: number, left: number, y: number): string {
	const teeth = Math.ceil((right - left) / TOOTH);
	return Array.from({ length: teeth }, (_, tooth) => {
		const x = Math.max(left, right - (tooth + 1) * TOOTH);
		return `L${round(x)} ${round(y + (tooth % 2 === 0 ? -TOOTH : TOOTH) * 0.35)}`;
	}).join('');
}

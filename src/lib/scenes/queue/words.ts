import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import type { QueueView } from './view.ts';

/** What the drawing shows, as a title and two or three sentences; on a slide the last is `short`. */
export function headline(
	shown: Pick<QueueView, 'threshold' | 'operators' | 'mean' | 'quarters'>,
	world: World,
	short = false
): string[] {
	const { mean, quarters, threshold, operators } = shown;
	const title = world.word('queue.title');
	if (mean.alerts === 0) return [title, world.fill('queue.empty', { threshold: integer(world, threshold) })];
	const sum = (pick: 'alerts' | 'right' | 'lost') =>
		quarters.reduce((total, count) => total + count[pick], 0);
	const alerts = sum('alerts');
	const right = sum('right');
	const hour =
		alerts === 0
			? world.word('queue.quiet')
			: world.fill('queue.hour', {
					alerts: some(world, 'alerts', alerts),
					right: some(world, 'right', right),
					wrong: some(world, 'wrong', alerts - right),
					lost: some(world, 'lost', sum('lost'))
				});
	const average = world.fill(short ? 'queue.average-short' : 'queue.average', {
		alerts: amount(mean.alerts, world),
		word: world.format(mean.alerts, {
			type: 'plural',
			forms: ['one', 'many'].map((form) => world.word(`queue.alert-${form}`))
		}),
		lost: world.format(mean.share, { type: 'percent', digits: 0 })
	});
	return [title, hour, operators === 0 ? world.word('queue.nobody') : average];
}

/** “none lost”, “1 lost”, “7 lost”. */
const some = (world: World, what: string, count: number): string =>
	count === 0 ? world.word(`queue.${what}-none`) : plural(world, `queue.${what}`, count);

/** What a model expects, with two digits that count. */
export function amount(value: number, world: World): string {
	const digits = value >= 10 || value === 0 ? 0 : value >= 0.1 ? 1 : 2;
	return world.format(value, digits === 0 ? { type: 'integer' } : { type: 'decimal', digits });
}

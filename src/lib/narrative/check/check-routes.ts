import { checkRouteLesson } from './check-lesson.ts';
import { quote, type Path } from '../issues/issue.ts';
import { definedItems } from '../deep-partial.ts';
import type { Review } from './review.ts';

/**
 * Checks routes: ids are unique and differ from those of steps, steps exist and occur once, and their planned time is
 * not longer than the route.
 */
export function checkRoutes(review: Review): void {
	const seconds = plannedSeconds(review);
	const ids: { id: string | undefined; path: Path }[] = [];
	for (const [i, route] of definedItems(review.file.routes)) {
		const { id, title, minutes, steps } = route;
		const path = ['routes', i];
		ids.push({ id, path: [...path, 'id'] });
		// `?route=` takes either a route's id or a list of steps.
		if (id !== undefined && seconds.has(id))
			review.add([...path, 'id'], { found: `${quote(id)}, which is a step`, expected: 'an id of its own' });
		review.checkPlain(title, [...path, 'title']);
		for (const [j, step] of definedItems(steps)) review.checkReference('step', step, [...path, 'steps', j]);
		review.checkUniqueIds(
			[...definedItems(steps)].map(([j, step]) => ({ id: step, path: [...path, 'steps', j] }))
		);
		const planned = definedItems(steps).reduce((sum, [, step]) => sum + (seconds.get(step) ?? 0), 0);
		if (minutes !== undefined && planned > minutes * 60) {
			const expected = `${Math.ceil(planned / 60)} at least: its steps are planned to take that long`;
			review.add([...path, 'minutes'], { found: String(minutes), expected });
		}
		checkRouteLesson(review, route, seconds, path);
	}
	review.checkUniqueIds(ids);
}

/** Returns the planned seconds of each step by id; 0 where the value is missing. */
function plannedSeconds({ file }: Review): ReadonlyMap<string, number> {
	const steps = definedItems(file.chapters).flatMap(([, { steps: list }]) => definedItems(list));
	return new Map(steps.flatMap(([, { id, seconds = 0 }]) => (id === undefined ? [] : [[id, seconds]])));
}

/** Moments of a page's life, for whoever measures it: `npm run bench`, and tests that wait. */

/** The first picture follows the scroll, or a lever. */
export const ANSWERS = 'scene-interactive';
/** The figure is drawn by its scenes. */
const AWAKE = 'scenes-awake';

/** The scenes are there; pages whose first picture did not answer before do so from now on. */
export function markAwake(): void {
	if (performance.getEntriesByName(ANSWERS).length === 0) performance.mark(ANSWERS);
	performance.mark(AWAKE);
}

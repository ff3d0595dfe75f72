/** Performance marks, read by `npm run bench` and by tests that wait for the page. */

/** Mark set when the first picture responds to scrolling or to a control. */
export const INTERACTIVE_MARK = 'scene-interactive';
/** Mark set when the stage is drawn by scenes instead of a still. */
const SCENES_READY_MARK = 'scenes-awake';

/** Sets the mark that scenes draw the stage, and `INTERACTIVE_MARK` too if it is not set yet. */
export function markScenesReady(): void {
	if (performance.getEntriesByName(INTERACTIVE_MARK).length === 0) performance.mark(INTERACTIVE_MARK);
	performance.mark(SCENES_READY_MARK);
}

import { logError } from '#lib/runtime/page/failure.ts';

type Work = () => void;

/** Functions that run in the same task, after the next frame. */
interface Batch {
	readonly works: Set<Work>;
	/** Whether the window was hidden. It then gets no frames, so the batch does not wait for one. */
	readonly isHidden: boolean;
}

/** The batch that the next call of `afterFrame` joins; undefined once its frame has begun. */
let current: Batch | undefined;

/**
 * Runs a function after the next frame is painted, so that the frame that answers a key need not wait for it. The functions of
 * several calls run in one task, so that together they cost one frame. In a hidden window they run in the next task.
 * @returns a function that cancels it
 */
export function afterFrame(work: Work): () => void {
	// A window that has been hidden meanwhile would get the frame of an earlier batch only when it is shown again.
	if (current?.isHidden !== document.hidden) current = scheduleBatch();
	const { works } = current;
	// A function of its own, as several calls may pass the same one.
	const run = () => work();
	works.add(run);
	return () => works.delete(run);
}

function scheduleBatch(): Batch {
	const batch: Batch = { works: new Set(), isHidden: document.hidden };
	const close = () => {
		if (current === batch) current = undefined;
	};
	const run = () => {
		close();
		for (const work of batch.works)
			try {
				work();
			} catch (error) {
				// As in tasks of their own, the others run all the same.
				logError(error);
			}
	};
	if (batch.isHidden) setTimeout(run);
	else
		requestAnimationFrame(() => {
			close();
			setTimeout(run);
		});
	return batch;
}

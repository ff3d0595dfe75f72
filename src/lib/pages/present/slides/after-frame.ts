type Work = () => void;

/** What runs after the next frame; undefined while there is nothing. */
let batch: Set<Work> | undefined;

/**
 * Runs a function after the next frame is painted, so that the frame that answers a key need not wait for it. All that several
 * calls ask for runs in one task, so that it costs one frame. A hidden window gets no frames; there it runs in the next task.
 * @returns a function that cancels it
 */
export function afterFrame(work: Work): () => void {
	const works = (batch ??= scheduleBatch());
	// A function of its own, as several calls may ask for the same one.
	const run = () => work();
	works.add(run);
	return () => works.delete(run);
}

/** Returns an empty batch that runs after the next frame. Once that has begun, further work belongs to another batch. */
function scheduleBatch(): Set<Work> {
	const works = new Set<Work>();
	const run = () => {
		for (const work of works) work();
	};
	const close = () => (batch = undefined);
	if (document.hidden)
		setTimeout(() => {
			close();
			run();
		});
	else
		requestAnimationFrame(() => {
			close();
			setTimeout(run);
		});
	return works;
}

/**
 * Runs a function in a task of its own after the next frame is painted, so that the frame that answers a key need not wait for
 * it. A hidden window gets no frames; there it runs in the next task.
 * @returns a function that cancels it
 */
export function afterFrame(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const queue = () => (timer = setTimeout(work));
	const frame = document.hidden ? undefined : requestAnimationFrame(queue);
	if (frame === undefined) queue();
	return () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

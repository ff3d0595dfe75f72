/** Prints progress: one line per stage, with a live count in a terminal. */

/**
 * Begins a stage.
 * @param {string} title
 * @param {number} count number of measurements
 * @returns {{ next: () => void, end: (how?: string) => void }} `next` is called after each measurement
 */
export function startStage(title, count) {
	const { stdout } = process;
	const start = performance.now();
	const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
	let done = 0;
	const show = () => stdout.write(`\r\u001B[K${title}: ${done} of ${count}, ${seconds()}`);
	if (stdout.isTTY) show();
	else stdout.write(`${title}: ${count} … `);
	const timer = stdout.isTTY ? setInterval(show, 1000) : undefined;
	return {
		next() {
			done++;
			if (stdout.isTTY) show();
		},
		end(how = '') {
			clearInterval(timer);
			stdout.write(`${stdout.isTTY ? `\r\u001B[K${title}: ${done}, ` : ''}${seconds()}${how}\n`);
		}
	};
}

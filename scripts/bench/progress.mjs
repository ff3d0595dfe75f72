/** Says what is being measured while it is: one line a stage, which a terminal sees counting. */

/**
 * Begins a stage.
 * @param {string} title
 * @param {number} count of the measures it takes
 * @returns {{ next: () => void, end: (how?: string) => void }} `next` after each measure
 */
export function stage(title, count) {
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

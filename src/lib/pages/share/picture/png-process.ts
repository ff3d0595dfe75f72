import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { PaintResult } from './painter.ts';

interface PendingPicture {
	readonly done: (png: Uint8Array) => void;
	readonly failed: (reason: Error) => void;
}

let paint: ((svg: string) => Promise<Uint8Array>) | undefined;

/**
 * Converts an SVG without style sheets to a PNG in a child process. The first call starts the process.
 */
export const renderPngInProcess = (svg: string): Promise<Uint8Array> => (paint ??= startProcess())(svg);

function startProcess() {
	// The painter is TypeScript outside the bundle, so it runs with tsx, like the scripts.
	const painter = fork(resolve('src/lib/pages/share/picture/painter.ts'), {
		execArgv: ['--import', 'tsx'],
		serialization: 'advanced'
	});
	const waiting = new Map<number, PendingPicture>();
	let last = 0;

	const settle = (id: number, act: (one: PendingPicture) => void) => {
		const one = waiting.get(id);
		waiting.delete(id);
		if (waiting.size === 0) painter.channel?.unref();
		if (one) act(one);
	};
	painter.on('message', (answer: PaintResult) => {
		settle(answer.id, ({ done, failed }) =>
			'png' in answer ? done(answer.png) : failed(new Error(answer.error))
		);
	});
	painter.on('exit', (code) => {
		const reason = new Error(`The process that draws sharing pictures ended with ${code ?? 'a signal'}`);
		for (const id of [...waiting.keys()]) settle(id, ({ failed }) => failed(reason));
	});
	// Unref the idle process, so that it does not keep the build running.
	painter.unref();
	painter.channel?.unref();
	return (svg: string) =>
		new Promise<Uint8Array>((done, failed) => {
			waiting.set(++last, { done, failed });
			painter.channel?.ref();
			painter.send({ id: last, svg });
		});
}

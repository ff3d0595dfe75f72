import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Painted } from './painter.ts';

interface Waiting {
	readonly done: (png: Uint8Array) => void;
	readonly failed: (reason: Error) => void;
}

let studio: ((svg: string) => Promise<Uint8Array>) | undefined;

/** Turns a drawing of attributes only into a PNG, beside what else is done: its process starts with the first, once. */
export const painted = (svg: string): Promise<Uint8Array> => (studio ??= open())(svg);

function open() {
	// It is TypeScript, and not part of what the site is built into: it runs as the scripts do.
	const painter = fork(resolve('src/lib/pages/share/picture/painter.ts'), {
		execArgv: ['--import', 'tsx'],
		serialization: 'advanced'
	});
	const waiting = new Map<number, Waiting>();
	let last = 0;

	const settle = (id: number, act: (one: Waiting) => void) => {
		const one = waiting.get(id);
		waiting.delete(id);
		if (waiting.size === 0) painter.channel?.unref();
		if (one) act(one);
	};
	painter.on('message', (answer: Painted) => {
		settle(answer.id, ({ done, failed }) =>
			'png' in answer ? done(answer.png) : failed(new Error(answer.error))
		);
	});
	painter.on('exit', (code) => {
		const reason = new Error(`The process that draws sharing pictures ended with ${code ?? 'a signal'}`);
		for (const id of [...waiting.keys()]) settle(id, ({ failed }) => failed(reason));
	});
	// With nothing to draw it keeps nobody from ending, and ends with who asked.
	painter.unref();
	painter.channel?.unref();
	return (svg: string) =>
		new Promise<Uint8Array>((done, failed) => {
			waiting.set(++last, { done, failed });
			painter.channel?.ref();
			painter.send({ id: last, svg });
		});
}

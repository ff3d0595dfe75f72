/** The page’s side of the worker. */
import { QuarterFault } from '#lib/quarter/read/source-map.ts';
import type { Tasks } from './tasks.ts';
import type { Answer, Question } from './worker-messages.ts';

/** A task that was stopped before it was done. */
export class StoppedError extends Error {}

interface Waiting {
	readonly resolve: (result: never) => void;
	readonly reject: (reason: Error) => void;
}

/** Runs tasks in a worker, which is started with the first one. */
export class WorkerClient {
	#worker: Worker | undefined;
	#latest = 0;
	readonly #waiting = new Map<number, Waiting>();

	/**
	 * Runs a task.
	 * @throws QuarterFault if a file or window is not taken
	 * @throws StoppedError if {@link stop} was called meanwhile
	 */
	run<Name extends keyof Tasks>(
		task: Name,
		...args: Parameters<Tasks[Name]>
	): Promise<Awaited<ReturnType<Tasks[Name]>>> {
		const id = ++this.#latest;
		this.#worker ??= this.#start();
		const question: Question = { id, task, args };
		this.#worker.postMessage(question);
		return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
	}

	/** Ends the worker with all that it has opened; the next task starts another. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values()) reject(new StoppedError());
		this.#waiting.clear();
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
			this.#waiting.clear();
		});
		return worker;
	}

	#settle({ id, result, fault, error }: Answer): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (fault) waiting?.reject(new QuarterFault(fault.code, fault.values));
		else if (error !== undefined) waiting?.reject(new Error(error));
		else waiting?.resolve(result as never);
	}
}

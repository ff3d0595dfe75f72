/** The worker of the page: runs one task for each message, and answers with its result or with the fault of a file. */
import { QuarterFault } from '#lib/quarter/read/source-map.ts';
import { createTasks } from './tasks.ts';
import type { Answer, Question } from './worker-messages.ts';

const tasks = createTasks();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	void answer(data).then((message) => postMessage(message));
});

async function answer({ id, task, args }: Question): Promise<Answer> {
	try {
		const run = tasks[task] as (...values: readonly unknown[]) => unknown;
		return { id, result: await run(...args) };
	} catch (error) {
		if (error instanceof QuarterFault) return { id, fault: { code: error.code, values: error.values } };
		return { id, error: error instanceof Error ? error.message : String(error) };
	}
}

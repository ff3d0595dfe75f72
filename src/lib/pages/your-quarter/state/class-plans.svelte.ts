/** The plans that the groups of a class make on one quarter, carried by codes. */
import type { OwnCamera } from '#lib/quarter/saved/own-camera.ts';
import type { GroupPlan, WrittenPlan } from '../worker/class-tasks.ts';
import type { WorkerClient } from '../worker/worker-client.ts';

/** Largest number of codes that are read: more than a class has groups. */
export const MAX_GROUPS = 40;

/** A line that a teacher typed, and the plan that it is the code of. */
export interface GroupLine {
	/** Number of the line, from 1. */
	readonly number: number;
	readonly plan: GroupPlan;
}

export class ClassPlans {
	/** The code of the visitor’s plan that was asked for last, with the cameras that it was made of. */
	written = $state.raw<WrittenPlan & { readonly own: readonly OwnCamera[] }>();
	/** The plans of the lines that were typed. */
	lines = $state.raw<readonly GroupLine[]>([]);
	readonly #client: WorkerClient;
	/** Number of the last text: the answers to earlier ones are ignored. */
	#texts = 0;

	constructor(client: WorkerClient) {
		this.#client = client;
	}

	/** Makes the code of a plan. */
	async write(own: readonly OwnCamera[]): Promise<void> {
		this.written = { ...(await this.#client.run('writePlan', own)), own };
	}

	/** Reads codes, one on each line. */
	async read(text: string): Promise<void> {
		const order = ++this.#texts;
		const typed = text
			.split('\n')
			.map((line, index) => ({ line, number: index + 1 }))
			.filter(({ line }) => line.trim() !== '')
			.slice(0, MAX_GROUPS);
		const read: GroupLine[] = [];
		for (const { line, number } of typed) {
			read.push({ number, plan: await this.#client.run('readPlan', line) });
			if (order !== this.#texts) return;
		}
		this.lines = read;
	}

	/** The visitor’s cameras while the plan of a group is shown in their place; otherwise undefined. */
	kept = $state.raw<readonly OwnCamera[]>();

	/** Forgets the plans of a quarter that is no longer shown. */
	clear(): void {
		this.#texts += 1;
		this.written = undefined;
		this.lines = [];
		this.kept = undefined;
	}
}

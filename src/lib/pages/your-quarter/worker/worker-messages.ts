import type { FaultCode } from '#lib/quarter/read/source-map.ts';
import type { Tasks } from './tasks.ts';

/** A task for the worker. */
export interface Question {
	readonly id: number;
	readonly task: keyof Tasks;
	readonly args: readonly unknown[];
}

/** What a task returned, the fault of a file, or an error of the program. */
export interface Answer {
	readonly id: number;
	readonly result?: unknown;
	readonly fault?: { readonly code: FaultCode; readonly values: Readonly<Record<string, string>> };
	readonly error?: string;
}

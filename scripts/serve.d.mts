/** Types of `serve.mjs` for the TypeScript tests. */
export interface Served {
	/** Ends with a slash. */
	readonly url: string;
	close(): Promise<void>;
}
export function serve(options?: {
	readonly port?: number;
	readonly base?: string;
	readonly folder?: string;
}): Promise<Served>;
export function findFreePort(): Promise<number>;
export function builtLanguages(folder?: string): string[];

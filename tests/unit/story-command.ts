import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { main } from '../../scripts/story.ts';

/** The result of `npm run story`. */
interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `npm run story` with some options, in a process of its own. */
export const spawnStoryCommand = (...args: readonly string[]): Run =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/story.ts', ...args], { encoding: 'utf8' });

/** Runs the same command in this process, which is ten times faster. */
export async function runStoryCommand(...args: readonly string[]): Promise<Run> {
	const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
	const printed = { stdout: '', stderr: '' };
	log.mockImplementation((line) => void (printed.stdout += `${String(line)}\n`));
	error.mockImplementation((line) => void (printed.stderr += `${String(line)}\n`));
	try {
		return { status: await main(args), ...printed };
	} finally {
		log.mockRestore();
		error.mockRestore();
	}
}

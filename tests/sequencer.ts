import { statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** A test file that loads modules anew: in its worker, files after it import everything again. */
const RESETS_MODULES = 'renamed.test.ts';

/** Orders test files by project, the one that resets modules last, and large ones first, which take longest. */
export class Sequencer implements TestSequencer {
	sort(files: TestSpecification[]): TestSpecification[] {
		const rankOf = ({ project, moduleId }: TestSpecification) =>
			[project.name, moduleId.endsWith(RESETS_MODULES) ? 1 : 0, -statSync(moduleId).size] as const;
		const ranked = files.map((file) => ({ file, rank: rankOf(file) }));
		ranked.sort(({ rank: a }, { rank: b }) => a[0].localeCompare(b[0]) || a[1] - b[1] || a[2] - b[2]);
		return ranked.map(({ file }) => file);
	}

	shard(files: TestSpecification[]): TestSpecification[] {
		return files;
	}
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepOldFiles } from './keep.mjs';

const folder = mkdtempSync(join(tmpdir(), 'keep-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A publication of these files; the content of each is its version. */
function published(version: string, ...names: readonly string[]): string {
	const site = join(folder, version);
	for (const name of ['index.html', ...names]) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), version);
	}
	return site;
}

it('keeps hashed files for a year after they were last published, and nothing else', () => {
	const first = published('first', '_client/assets/a-1.js', '_client/assets/same.js', 'fr/gone/index.html');
	const second = published('second', '_client/assets/a-2.js', '_client/assets/same.js');
	expect(keepOldFiles(first, '2026-11-27', second)).toEqual({ kept: 1, dropped: 0 });
	expect(readFileSync(join(second, '_client/assets/a-1.js'), 'utf8')).toBe('first');
	// Files of the new build are unchanged, and pages are never kept.
	expect(readFileSync(join(second, '_client/assets/same.js'), 'utf8')).toBe('second');
	expect(existsSync(join(second, 'fr/gone'))).toBe(false);

	const third = published('third', '_client/assets/a-3.js', '_app/immutable/nodes/n.js');
	expect(keepOldFiles(second, '2027-11-20', third)).toEqual({ kept: 3, dropped: 0 });
	const fourth = published('fourth', '_client/assets/a-4.js');
	// The oldest file has been unused for more than a year; the others have not, whenever they were copied.
	expect(keepOldFiles(third, '2027-12-10', fourth)).toEqual({ kept: 4, dropped: 1 });
	expect(existsSync(join(fourth, '_client/assets/a-1.js'))).toBe(false);
	for (const name of ['_client/assets/a-2.js', '_client/assets/a-3.js', '_app/immutable/nodes/n.js'])
		expect(existsSync(join(fourth, name)), name).toBe(true);
});

it('keeps nothing without an earlier publication', () => {
	expect(keepOldFiles(join(folder, 'nowhere'), '2026-11-27', published('alone'))).toEqual({
		kept: 0,
		dropped: 0
	});
	expect(existsSync(join(folder, 'alone/_kept.json'))).toBe(false);
});

import { expect, it } from 'vitest';
import { describeVersion } from './describe-version.ts';
import type { VersionsFile } from './versions-file.ts';

const [OLD, NEW] = ['0123456789ab', 'ba9876543210'];
const corrected = [
	{ date: '2026-12-01', step: 'walls' },
	{ date: '2026-12-03', step: 'other' },
	{ date: '2026-12-02' }
];
const file: VersionsFile = {
	date: '2026-12-03',
	corrections: corrected,
	words: {
		en: {
			'version.pinned': 'P {date}',
			'version.corrected': 'C {date}',
			'version.newer': 'N',
			'version.gone': 'G {date}'
		}
	},
	newest: NEW,
	kept: { [NEW]: { date: '2026-12-03', corrected: [] }, [OLD]: { date: '2026-11-29', corrected } },
	gone: { cccccccccccc: '2026-05-01' }
};
const frame = { pinned: undefined, asked: undefined, lang: 'en', locale: 'en-GB', steps: ['walls', 'mast'] };
/** A text in which every space is a plain one. */
const plain = (value: unknown) =>
	JSON.parse(JSON.stringify(value ?? null).replaceAll('\u00a0', ' ')) as unknown;

it('gives the day of a pinned version, the last correction of its own steps, and that a newer one exists', () => {
	expect(plain(describeVersion({ ...frame, pinned: OLD }, file))).toEqual({
		text: 'P 29 November 2026',
		corrected: 'C 2 December 2026',
		newer: 'N'
	});
	expect(plain(describeVersion({ ...frame, pinned: NEW }, file))).toEqual({ text: 'P 3 December 2026' });
});

it('names the version that an address asked for only if it was one', () => {
	expect(plain(describeVersion({ ...frame, asked: 'cccccccccccc' }, file))).toEqual({ text: 'G 1 May 2026' });
	for (const asked of [OLD, '', '__proto__', 'constructor', '<b>', 'toString'])
		expect(describeVersion({ ...frame, asked }, file), asked).toBeUndefined();
	for (const pinned of ['__proto__', 'ffffffffffff'])
		expect(describeVersion({ ...frame, pinned }, file), pinned).toBeUndefined();
});

it('has nothing to say in a language that the newest version lacks', () => {
	expect(describeVersion({ ...frame, lang: 'es', pinned: OLD }, file)).toBeUndefined();
});

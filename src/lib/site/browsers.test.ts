import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READABLE, SUPPORTED } from './browsers.ts';

it('is what README promises', () => {
	const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
	for (const [name, version] of [...Object.entries(SUPPORTED), ...Object.entries(READABLE)])
		expect(readme).toContain(`${name} ${version}`);
});

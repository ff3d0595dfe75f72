import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HEADERS } from './headers.mjs';
import { files } from './hosting.mjs';

it.each(Object.entries(files))('%s is what scripts/hosting.mjs writes today', (name, content) => {
	expect(readFileSync(name, 'utf8')).toBe(content);
});

it.each(Object.entries(files))('%s names every header', (_name, content) => {
	for (const [name, value] of Object.entries(HEADERS)) {
		expect(content).toContain(name);
		expect(content).toContain(value);
	}
	expect(content).not.toMatch(/X-Frame-Options/i);
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { EARLY_IN_FRAMES } from '#lib/embedding/early.ts';
import { withEarly } from './early.ts';

describe('what a frame does before it is painted', () => {
	const html = withEarly(
		`<head><meta content="default-src 'none'; script-src 'self'; img-src 'self'"></head><body></body>`,
		EARLY_IN_FRAMES
	);
	const open = (query: string) =>
		new JSDOM(html, { url: `https://example.org/fr/embed/${query}`, runScripts: 'dangerously' }).window
			.document.documentElement.className;

	it('passes the policy by its hash, and needs no other right', () => {
		expect(html).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; img-src/);
		expect(html).not.toContain('unsafe');
	});

	it('turns what the address asks into classes, and ignores the rest', () => {
		expect(open('?theme=light')).toBe('papier');
		expect(open('?theme=dark&controls=0')).toBe('nuit bare');
		for (const query of [
			'',
			'?theme=auto',
			'?theme=constructor',
			'?theme=__proto__',
			'?theme=<b>',
			'?controls=1'
		])
			expect(open(query), query).toBe('');
	});
});

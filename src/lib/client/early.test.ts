import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withEarlyScript } from './early.ts';

const page = (framed: boolean) =>
	withEarlyScript(
		`<head><meta content="default-src 'none'; script-src 'self'; img-src 'self'"></head><body></body>`,
		framed
	);
const open = (query: string, framed = true) =>
	new JSDOM(page(framed), { url: `https://example.org/fr/embed/${query}`, runScripts: 'dangerously' }).window;

describe('withEarlyScript', () => {
	it('passes the policy by its hash, and needs no other right', () => {
		for (const framed of [true, false]) {
			expect(page(framed)).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; img-src/);
			expect(page(framed)).not.toContain('unsafe');
		}
	});

	it('turns what the address of a frame asks into classes, and ignores the rest', () => {
		const names = (query: string, framed = true) => open(query, framed).document.documentElement.className;
		expect(names('?theme=light')).toBe('moves papier');
		expect(names('?theme=dark&controls=0')).toBe('moves nuit bare');
		for (const query of [
			'',
			'?theme=auto',
			'?theme=constructor',
			'?theme=__proto__',
			'?theme=<b>',
			'?controls=1'
		])
			expect(names(query), query).toBe('moves');
		expect(names('?theme=dark&controls=0', false)).toBe('moves');
	});

	it('gives the view without script back where the page’s script does not come, and only until it is awake', () => {
		const { document, Event } = open('');
		const { classList } = document.documentElement;
		const fail = (name: string) =>
			document.body.appendChild(document.createElement(name)).dispatchEvent(new Event('error'));
		fail('img');
		expect([...classList]).toEqual(['moves']);
		fail('script');
		expect([...classList]).toEqual(['failed']);
		classList.value = 'moves awake';
		fail('script');
		expect([...classList]).toEqual(['moves', 'awake']);
	});
});

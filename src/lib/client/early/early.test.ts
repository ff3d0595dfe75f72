import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addInlineScript } from '../scripts.ts';
import FRAME_SCRIPT from './frame.ts?script';
import INTERACTIVE_PAGE_SCRIPT from './page.ts?script';
import SLIDES_SCRIPT from './slides.ts?script';

const page = (script: string) =>
	addInlineScript(
		`<head><meta content="default-src 'none'; script-src 'self'; img-src 'self'"></head><body></body>`,
		script
	);
const open = (script: string, query = '') =>
	new JSDOM(page(script), {
		url: `https://example.org/fr/embed/${query}`,
		runScripts: 'dangerously',
		// jsdom has no user timing.
		beforeParse: ({ performance }) => Object.assign(performance, { mark: () => undefined })
	}).window;

it.each([INTERACTIVE_PAGE_SCRIPT, FRAME_SCRIPT])('is allowed by its hash alone', (script) => {
	expect(page(script)).toMatch(/script-src 'self' 'sha256-[\w+/=]+'; img-src/);
	expect(page(script)).not.toContain('unsafe');
});

describe('the inline script of a frame', () => {
	it('turns options of the address into classes, and ignores everything else', () => {
		const names = (query: string) => {
			const { classList } = open(FRAME_SCRIPT, query).document.documentElement;
			return [...classList].filter((name) => name !== 'moves').join(' ');
		};
		expect(names('?theme=light')).toBe('papier');
		expect(names('?theme=dark&controls=0')).toBe('nuit bare');
		for (const query of ['', '?theme=auto', '?theme=DARK', '?theme[]=dark', '?theme=<b>', '?controls=1'])
			expect(names(query), query).toBe('');
	});

	it('changes the theme by a message from the host only', () => {
		const { window: host } = new JSDOM('<iframe></iframe>', { runScripts: 'dangerously' });
		const frame = host.document.querySelector('iframe')?.contentWindow;
		if (!frame) throw new Error('no frame');
		Object.assign(frame, { URLSearchParams });
		(frame as unknown as { eval: (script: string) => void }).eval(FRAME_SCRIPT);
		const { documentElement: root } = frame.document;
		const send = (data: unknown, source: unknown = host) => {
			frame.dispatchEvent(
				new (frame as unknown as typeof window).MessageEvent('message', { data, source: source as Window })
			);
			return [...root.classList].filter((name) => name !== 'moves').join(' ');
		};
		const type = 'explainer:theme';
		expect(send({ type, theme: 'dark' })).toBe('nuit');
		expect(send({ type, theme: 'light' })).toBe('papier');
		for (const data of [
			null,
			'dark',
			{ theme: 'dark' },
			{ type },
			{ type, theme: 'nuit' },
			{ type, theme: ['dark'] }
		])
			expect(send(data)).toBe('papier');
		expect(send({ type, theme: 'dark' }, frame)).toBe('papier');
		expect(send({ type, theme: 'auto' })).toBe('');
	});
});

it('returns to the static view when the script fails to load before hydration', () => {
	const { document, Event } = open(INTERACTIVE_PAGE_SCRIPT);
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

it('says on slides whether the address names one, also after a key before the script has loaded', () => {
	const { document, location, HashChangeEvent, dispatchEvent } = open(SLIDES_SCRIPT);
	const { classList } = document.documentElement;
	expect(classList.contains('at-slide')).toBe(false);
	location.hash = 'prologue-fall';
	dispatchEvent(new HashChangeEvent('hashchange'));
	expect(classList.contains('at-slide')).toBe(true);
});

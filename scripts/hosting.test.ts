import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HEADERS, HSTS } from './headers.mjs';
import { hostFiles, netlifyHeaders } from './hosting.mjs';

it.each(Object.entries(hostFiles()))('hosting/%s is up to date with scripts/hosting.mjs', (name, content) => {
	expect(readFileSync(`hosting/${name}`, 'utf8')).toBe(content);
});

it.each(Object.entries({ ...hostFiles(), _headers: netlifyHeaders() }))(
	'%s contains every header',
	(_name, content) => {
		for (const [name, value] of Object.entries(HEADERS)) {
			expect(content).toContain(name);
			expect(content).toContain(value);
		}
		expect(content).not.toMatch(/X-Frame-Options/i);
	}
);

it.each(['nginx.conf', 'Caddyfile', 'container.conf'] as const)(
	'%s binds the host to HTTPS only if its administrator asks for it',
	(name) => {
		const isSent = (content: string) =>
			content.split('\n').some((line) => line.includes(HSTS) && !line.trim().startsWith('#'));
		expect(isSent(hostFiles()[name])).toBe(false);
		expect(isSent(hostFiles({ hsts: true })[name])).toBe(true);
	}
);

it('uses the path of a site below the root for every file and page', () => {
	for (const content of Object.values(hostFiles({ base: '/sub/path', host: 'city.example' }))) {
		expect(content).toContain('/srv/safe-city/sub/path/_redirects.');
		expect(content).toContain(' /sub/path/404.html');
		expect(content).not.toMatch(/ \/404\.html|example\.org/);
	}
	expect(netlifyHeaders('/sub/path')).toMatch(/^\/sub\/path\/\*\n/m);
	expect(netlifyHeaders('/sub/path')).toContain('\n/sub/path/_client/assets/*\n');
});

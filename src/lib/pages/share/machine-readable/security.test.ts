import { expect, it } from 'vitest';
import { renderSecurityTxt } from './security.ts';

const site = { address: 'https://example.org', contact: 'us@example.org' };
const write = (changed: object, today = '2026-11-30') =>
	renderSecurityTxt({ ...site, ...changed }, 'https://example.org/', ['fr', 'en'], new Date(today));

it('says whom to tell of a vulnerability, for less than a year and a day', () => {
	expect(write({})).toBe(
		'Contact: mailto:us@example.org\nExpires: 2027-11-01T00:00:00Z\nPreferred-Languages: fr, en\nCanonical: https://example.org/.well-known/security.txt\n'
	);
	expect(write({}, '2026-12-31')).toContain('Expires: 2027-12-01T');
	expect(write({ contact: 'https://example.org/contact' })).toMatch(/^Contact: https:/);
});

it('is missing without an address or a contact that the standard allows', () => {
	for (const changed of [
		{ address: undefined },
		{ address: 'http://example.org' },
		{ contact: undefined },
		{ contact: 'http://example.org/contact' }
	])
		expect(write(changed)).toBeUndefined();
});

import { story } from 'virtual:story';

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { aboutPage, accessibilityPage } from './about.ts';
import { hasPage, issuesAddress } from './project.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const editions = told.languages.map(({ id }) => createEdition(told, id));
const folder = mkdtempSync(join(tmpdir(), 'about-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page about the story', () => {
	it.each(editions)('has privacy in ten lines and a credit line to copy, in $lang', (edition) => {
		const { html } = aboutPage(edition, '');
		expect(html.split('id="privacy"')[1]?.split('</ol>')[0]?.match(/<li>/g)).toHaveLength(10);
		expect(html).toContain(edition.story.credit[edition.lang]);
		expect(html).not.toMatch(/about\.|undefined/);
	});

	it('adds the address to the credit line only where the site knows its own', () => {
		const [edition] = editions;
		if (!edition) throw new Error('The story speaks no language');
		const line = (site: string) => /class="to-copy[^>]*>(.*?)<\/p>/s.exec(aboutPage(edition, site).html)?.[1];
		expect(line('https://example.org/')).toContain(`https://example.org/${edition.lang}/`);
		expect(line('')).not.toContain('http');
	});

	it('speaks of embedding only once there is a page for it', () => {
		const [edition] = editions;
		if (!edition) throw new Error('The story speaks no language');
		expect(aboutPage(edition, '').html.includes('href="embed/"')).toBe(hasPage('about/embed'));
		expect(hasPage('about')).toBe(true);
		expect(hasPage('nowhere')).toBe(false);
	});
});

describe('the accessibility statement', () => {
	it.each(editions)('says what was checked and what was not, in $lang', (edition) => {
		const { html } = accessibilityPage(edition);
		expect(html.match(/<tr>/g)?.length).toBeGreaterThan(8);
		for (const name of ['RGAA', 'WCAG', 'NVDA', 'axe-core']) expect(html).toContain(name);
		expect(html).not.toMatch(/access\.|undefined/);
	});
});

describe('issuesAddress', () => {
	it('reads it from package.json, and makes up none', () => {
		const file = join(folder, 'package.json');
		const address = (content: object) => {
			writeFileSync(file, JSON.stringify(content));
			return issuesAddress(file);
		};
		expect(address({})).toBeUndefined();
		expect(address({ bugs: 'https://example.org/issues' })).toBe('https://example.org/issues');
		expect(address({ bugs: { url: 'https://example.org/issues' } })).toBe('https://example.org/issues');
	});
});

import { story } from 'virtual:story';

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import {
	renderAboutPage,
	renderAccessibilityPage,
	renderSourcesPage,
	renderTeachPage
} from '../documents.ts';
import { countCriteria, readAudit } from './audit.ts';
import { issueTrackerAddress } from './project.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));
const folder = mkdtempSync(join(tmpdir(), 'about-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page about the story', () => {
	it.each(editions)('has ten points on privacy and a credit line to copy, in $lang', (edition) => {
		const { html } = renderAboutPage(edition, '');
		expect(html.split('id="privacy"')[1]?.split('</ol>')[0]?.match(/<li>/g)).toHaveLength(10);
		expect(html).toContain(edition.story.credit[edition.lang]);
		expect(html).not.toMatch(/about\.|undefined/);
	});

	it('adds the address to the credit line only if the site knows it', () => {
		const [edition] = editions;
		if (!edition) throw new Error('The story has no language');
		const line = (site: string) =>
			/class="to-copy[^>]*>(.*?)<\/p>/s.exec(renderAboutPage(edition, site).html)?.[1];
		expect(line('https://example.org/')).toContain(`https://example.org/${edition.lang}/`);
		expect(line('')).not.toContain('http');
	});

	it('names publisher, contact and legal notice', () => {
		const publisher = { name: 'The <Gazette>', url: 'https://gazette.example/' };
		const site = { publisher, contact: 'us@gazette.example', legal: { en: 'Printed in Lyon.\nBy hand.' } };
		for (const each of editions) {
			const { html } = renderAboutPage(createEdition(shownText, each.lang, site), '');
			const section = html.split('id="publisher"')[1]?.split('</section>')[0] ?? '';
			expect(section).toContain('The &lt;Gazette>');
			expect(section).toContain('href="https://gazette.example/"');
			expect(section).toContain('href="mailto:us@gazette.example"');
			// A notice in another language is marked as such.
			expect(section).toContain(
				each.lang === 'en' ? '<p>Printed in Lyon.</p>' : '<p lang="en">Printed in Lyon.</p>'
			);
			expect(section).not.toContain(each.words['about.publisher-none']);
			expect(html.split('id="errors"')[1]?.split('</section>')[0]).toContain('mailto:us@gazette.example');
			expect(renderAboutPage(each, '').html).toContain(each.words['about.publisher-none']);
		}
	});
});

describe('the accessibility statement', () => {
	const audit = readAudit();
	const all = audit.themes.flatMap(({ criteria }) => criteria);

	it('has a result for each of the 106 criteria, in every language', () => {
		const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
		expect(all.map(({ number }) => number)).toEqual(
			sizes.flatMap((size, theme) => Array.from({ length: size }, (_, n) => `${theme + 1}.${n + 1}`))
		);
		for (const { number, is, what, tried } of all) {
			expect([number, ['conform', 'fails', 'none', 'untried'].includes(is)]).toEqual([number, true]);
			for (const { id } of shownText.languages)
				expect([number, id, what[id], tried[id]]).toEqual([
					number,
					id,
					expect.stringMatching(/\S/),
					expect.stringMatching(/\S/)
				]);
		}
		const counts = (['conform', 'fails', 'none', 'untried'] as const).map((verdict) =>
			countCriteria(audit, verdict)
		);
		expect(counts.reduce((sum, count) => sum + count)).toBe(106);
	});

	it.each(editions)('lists what was tested, what fails and whom to contact, in $lang', (edition) => {
		const { html } = renderAccessibilityPage({ ...edition, site: { contact: 'us@example.org' } });
		expect(html.match(/id="criterion-/g)).toHaveLength(106 + audit.beyond.length);
		for (const { number } of all.filter(({ is }) => is === 'fails'))
			expect(html).toContain(`href="#criterion-${number}"`);
		for (const name of ['RGAA', 'WCAG', 'NVDA', 'axe-core', 'mailto:us@example.org'])
			expect(html).toContain(name);
		expect(html).not.toMatch(/access\.|undefined/);
		expect(renderAccessibilityPage(edition).html).not.toContain('mailto:');
	});

	it.each(editions)(
		'has nobody undertake anything, nor be written to, who is not named, in $lang',
		(edition) => {
			const unnamed = renderAccessibilityPage({ ...edition, site: {} }).html;
			const { duty, dutyUnnamed } = shownText.accessibility;
			expect(unnamed).toContain(dutyUnnamed?.[edition.lang]);
			expect(unnamed).not.toContain(edition.words['access.contact-how']);
			const named = renderAccessibilityPage({ ...edition, site: { publisher: { name: 'Gazette' } } }).html;
			expect(named).toContain(duty?.[edition.lang]?.replace('{publisher}', 'Gazette'));
			expect(named).not.toContain(dutyUnnamed?.[edition.lang]);
		}
	);

	it('claims nothing for a story that was not audited', () => {
		const [edition] = editions;
		if (!edition) throw new Error('The story has no language');
		const other = {
			...edition,
			story: { ...shownText, title: { ...shownText.title, [edition.lang]: 'Autre', en: 'Other' } }
		};
		expect(renderAccessibilityPage(edition).html).toContain(edition.words['access.state-partial']);
		const { html } = renderAccessibilityPage(other);
		expect(html).not.toContain(edition.words['access.state-partial']);
		expect(html).not.toContain('id="criterion-');
	});
});

describe('the pages about another story', () => {
	/** The story without what it says of itself. */
	const silent = { ...shownText, about: {}, accessibility: {}, words: {}, sources: [] };

	it.each(editions)(
		'state no licence, law, review or sources that are not its own, in $lang',
		async ({ lang }) => {
			const edition = createEdition(silent, lang);
			const own = createEdition(shownText, lang);
			const pages = async (each: typeof edition) =>
				[
					renderAboutPage(each, ''),
					renderAccessibilityPage(each),
					renderTeachPage(each),
					await renderSourcesPage(each)
				]
					.map(({ html }) => html)
					.join('');
			const [here, there] = [await pages(edition), await pages(own)];
			for (const sign of [
				'creativecommons.org',
				'defenseurdesdroits.fr',
				'2005-102',
				'id="recourse"',
				'id="review"',
				'class="tally"'
			]) {
				expect(there).toContain(sign);
				expect(here).not.toContain(sign);
			}
		}
	);
});

describe('issueTrackerAddress', () => {
	it('reads it from package.json, without a default', () => {
		const file = join(folder, 'package.json');
		const address = (content: object) => {
			writeFileSync(file, JSON.stringify(content));
			return issueTrackerAddress(file);
		};
		expect(address({})).toBeUndefined();
		expect(address({ bugs: 'https://example.org/issues' })).toBe('https://example.org/issues');
		expect(address({ bugs: { url: 'https://example.org/issues' } })).toBe('https://example.org/issues');
	});
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarizeBuild } from './summary.mjs';

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
const page = (lang: string) => `<html lang="${lang}" dir="ltr">`;
const FILES = {
	'index.html': '<html lang="mul">',
	'fr/index.html': `${page('fr')}<script type="module" src="../_client/a.js"></script>`,
	'fr/index.html.br': 'x'.repeat(1_000),
	'fr/text/index.html': page('fr'),
	'fr/embed/index.html': page('fr'),
	'fr/embed/one/index.html': page('fr'),
	'fr/about/index.html': page('fr'),
	'_client/a.js': 'y'.repeat(2_000),
	'narrative.json': '{"title":{"fr":"Douze minutes"}}',
	'story.zip': 'z'.repeat(3_000_000)
};

beforeAll(() => {
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the summary of a build', () => {
	it('counts pages by kind and sums what readers load', () => {
		const said = summarizeBuild({ folder, missing: [] });
		expect(said).toContain('Douze minutes');
		expect(said).toMatch(/pages +5: reading 2, frames 2, about 1\n/);
		// The compressed page, and the script that it loads.
		expect(said).toMatch(/fr 3 kB/);
		expect(said).toMatch(/story\.zip +.*3\.0 MB/);
		expect(said).not.toMatch(/site\.yaml|undefined|NaN/);
	});

	it('names what is missing, one line each, in columns', () => {
		const said = summarizeBuild({
			folder,
			missing: ['contact: nobody to write to', 'legal: no notice']
		}).split('\n');
		const [contact = '', legal = ''] = said.filter((line) => /^ {2}(contact|legal) /.test(line));
		expect(contact.indexOf('nobody')).toBe(legal.indexOf('no notice'));
		expect(contact.indexOf('nobody')).toBeGreaterThan(0);
	});

	it('says below the root of a host what robots.txt cannot say', () => {
		const said = summarizeBuild({ folder, missing: [], base: '/sub/path', address: 'https://example.org' });
		expect(said).toContain('https://example.org/sub/path/sitemap.xml');
		expect(summarizeBuild({ folder, missing: [], address: 'https://example.org' })).not.toContain('robots');
	});
});

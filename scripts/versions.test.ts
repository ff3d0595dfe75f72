import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { correctionsSince, keepVersions, writeVersion } from './versions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface List {
	readonly newest: string;
	readonly kept: Readonly<Record<string, { readonly date: string; readonly corrected: readonly object[] }>>;
	readonly gone: Readonly<Record<string, string>>;
}
const listOf = (site: string) => JSON.parse(readFileSync(join(site, 'versions.json'), 'utf8')) as List;

/** A built site with two frames, one script, a still and a page to which frames link. */
function build(name: string, text: string, corrections: readonly object[] = [], date = '2026-11-29') {
	const site = join(folder, name);
	const page = (link: string) =>
		`<html lang="fr"><script src="_client/assets/f.js"></script>${text}<a href="${link}">`;
	const files = {
		'fr/index.html': '<html lang="fr">',
		'fr/sources/index.html': '<html lang="fr">',
		'fr/embed/index.html': page('../sources/#a'),
		'fr/embed/walls/index.html': page('../../sources/'),
		'fr/embed/walls/index.html.br': text,
		'stills/fr/a.svg': text,
		'_client/manifest.json': JSON.stringify({
			'src/lib/client/embed.ts': { file: 'assets/f.js', dynamicImports: ['later'] },
			later: { file: 'assets/later.js', css: ['assets/later.css'], imports: ['src/lib/client/embed.ts'] },
			'src/lib/client/studio.ts': { file: 'assets/studio.js' }
		}),
		'_client/assets/f.js': '1',
		'_client/assets/later.js': '2',
		'_client/assets/later.css': '3',
		'_client/assets/studio.js': name,
		'narrative.json': JSON.stringify({ title: { fr: 'Récit & fils' } }),
		'versions.json': JSON.stringify({ date, corrections, words: {} })
	};
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), content);
	}
	return { site, id: writeVersion(site) };
}
/** Content of every file of a version, by path. */
const contents = (site: string, id: string) =>
	Object.fromEntries(
		readdirSync(join(site, 'v', id), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [file.slice(join(site, 'v', id).length), readFileSync(file, 'latin1')])
	);

it('writes frames with all that they load, and nothing else, at an address of their content', () => {
	const [first, same, changed] = [build('a', 'one'), build('b', 'one'), build('c', 'two')];
	// The same frames have the same address, whatever the scripts of other pages are.
	expect(same.id).toBe(first.id);
	expect(changed.id).not.toBe(first.id);
	expect(Object.keys(contents(first.site, first.id)).sort()).toEqual(
		[
			'/_client/assets/f.js',
			'/_client/assets/later.css',
			'/_client/assets/later.js',
			'/fr/embed/index.html',
			'/fr/embed/walls/index.html',
			'/fr/embed/walls/index.html.br',
			'/fr/sources/index.html',
			'/stills/fr/a.svg',
			'/version.json'
		].sort()
	);
	expect(readFileSync(join(first.site, 'v', first.id, 'fr/embed/index.html'))).toEqual(
		readFileSync(join(first.site, 'fr/embed/index.html'))
	);
	// A link out of the frame leads to the page of the newest version.
	expect(readFileSync(join(first.site, 'v', first.id, 'fr/sources/index.html'), 'utf8')).toContain(
		'"../../../../fr/sources/"'
	);
});

it('carries a version on byte for byte, with the corrections since', () => {
	const before = build('before', 'one', [{ date: '2026-11-28', step: 'walls' }]);
	const published = contents(before.site, before.id);
	const fix = { date: '2026-12-01', step: 'mast' };
	const next = build('next', 'two', [fix, { date: '2026-11-28', step: 'walls' }], '2026-12-01');
	expect(keepVersions(before.site, next.site).map(({ id }) => id)).toEqual([next.id, before.id]);
	expect(contents(next.site, before.id)).toEqual(published);
	expect(listOf(next.site)).toMatchObject({
		newest: next.id,
		kept: { [before.id]: { date: '2026-11-29', corrected: [fix] }, [next.id]: { corrected: [] } }
	});
	// The next build carries it on again.
	const third = build('third', 'three');
	expect(keepVersions(next.site, third.site).map(({ id }) => id)).toEqual([third.id, next.id, before.id]);
	expect(contents(third.site, before.id)).toEqual(published);
	// The same frames again are one version.
	const again = build('again', 'three');
	expect(keepVersions(third.site, again.site)).toHaveLength(3);
});

it('leads from a version that is no longer kept to the newest frames, for ever', () => {
	const [one, two, three, four] = [
		build('most-1', '1'),
		build('most-2', '2'),
		build('most-3', '3'),
		build('most-4', '4')
	];
	keepVersions(one.site, two.site);
	rmSync(join(three.site, 'fr/embed/walls'), { recursive: true });
	expect(keepVersions(two.site, three.site, 1).map(({ id }) => id)).toEqual([three.id, two.id]);
	expect(listOf(three.site).gone).toEqual({ [one.id]: '2026-11-29' });
	expect(keepVersions(three.site, four.site).map(({ id }) => id)).toEqual([four.id, three.id, two.id]);
	const left = contents(four.site, one.id);
	expect(Object.keys(left).every((file) => file.endsWith('.html'))).toBe(true);
	expect(left['/fr/embed/index.html']).toContain(`query.set('asked', '${one.id}')`);
	expect(left['/fr/embed/index.html']).toContain('"../../../../fr/embed/"');
	// A frame that no longer exists leads to the one around it, and a page to a page.
	expect(left['/fr/embed/walls/index.html']).toContain('"../../../../../fr/embed/"');
	expect(left['/fr/sources/index.html']).not.toContain('asked');
	expect(existsSync(join(four.site, 'v', one.id, '_client'))).toBe(false);
});

it('counts corrections by day and step', () => {
	const [a, b] = [{ date: '2026-12-01', step: 'x' }, { date: '2026-12-01' }];
	expect(correctionsSince([a, a, b], [a])).toEqual([a, b]);
	expect(correctionsSince([a], [a, b])).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { story } from 'virtual:story';
import { createEdition } from '#lib/edition/edition.ts';
import { openingPageData, deferredPageData, allStepsData } from '#lib/edition/client/client-data.ts';
import { createDeckData } from '#lib/pages/present/data/create-deck-data.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'en');
const { words: sentKeys } = (await allStepsData(edition)).source;
const { words: keyBeginnings } = (await openingPageData(edition)).source;
const { words: rest } = await deferredPageData(edition);
const { words: ofPresenting } = createDeckData(edition);

/** Word keys in the browser's story, and those that ways of using it add. */
const SENT = {
	'pages/read': { ...rest, ...keyBeginnings },
	runtime: sentKeys,
	ui: sentKeys,
	'pages/present': { ...sentKeys, ...ofPresenting }
};

/** Keys that a file uses by name. */
const usedKeys = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/(?<!prose\.)\bword\(([^()]*)/g)].flatMap(([, inside = '']) =>
		[...inside.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key)
	);

describe.each(Object.entries(SENT))('src/lib/%s', (folder, sent) => {
	const files = readdirSync(join('src/lib', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(?<!test)\.(svelte|ts)$/.test(file)
	);

	it('uses no word that does not exist or that stays on the server', () => {
		const missing = files.flatMap((file) =>
			usedKeys(join('src/lib', folder, file))
				.filter((key) => !(key in sent))
				.map((key) => `${file}: ${key}`)
		);
		expect(missing).toEqual([]);
	});
});

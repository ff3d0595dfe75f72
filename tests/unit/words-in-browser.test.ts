import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsForBrowser } from '#lib/edition/words.ts';
import { words } from '#lib/i18n/words.ts';

const all = Object.fromEntries(Object.entries(words).map(([key, { en }]) => [key, en]));

const only = (beginning: string) =>
	Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(beginning)));

/** What the browser gets with the story, and what ways of using it bring along. */
const SENT = {
	reading: wordsForBrowser(all),
	player: wordsForBrowser(all),
	controls: wordsForBrowser(all),
	presenting: { ...wordsForBrowser(all), ...only('present.') }
};

/** Keys that a file asks for by name. */
const asked = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/(?<!prose\.)\bword\(([^()]*)/g)].flatMap(([, inside = '']) =>
		[...inside.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key)
	);

describe.each(Object.entries(SENT))('src/lib/%s', (folder, sent) => {
	const files = readdirSync(join('src/lib', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(?<!test)\.(svelte|ts)$/.test(file)
	);

	it('asks for no word that nobody wrote or that stays behind on the server', () => {
		const missing = files.flatMap((file) =>
			asked(join('src/lib', folder, file))
				.filter((key) => !(key in sent))
				.map((key) => `${file}: ${key}`)
		);
		expect(missing).toEqual([]);
	});
});

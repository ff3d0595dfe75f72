import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loaderIntegrity } from './loader.ts';

/**
 * Hashes of the published loaders. Host pages contain them and refuse any other file, so a loader is never edited. A
 * change is a new file under the next number, and a new line here.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
	'embed.js': 'sha384-UlNDcarObRmeBbMnAO5MhVg4yEqEom9tH8O8u7Hxu7hVBtv+VOCaQG0h1Cvx4zyA',
	'1.js': 'sha384-dbxxH4XcxfFyEkr0a/qiXtL1KLruu1KZZEuxjVQgXe7BY4SwLsvod9zDyN5BVYmz',
	'2.js': 'sha384-CPd9jvR3GPaxGnri9elh7Iu47BMyeRUyYYpKxJaD/zgRBhp3Lfa70eJFpLP8Hvs9',
	'3.js': 'sha384-kiKpK5jW4j1HG7ayOuMTZ8fRzINR6+/NddUXGkQ7WCdpYdwMBN1R+RzbuP33gufw',
	'4.js': 'sha384-WcyR6/XKNchxIQ72LkdTyCsqyED4l1x8es0nPu/GK4HIPtbbXR+nYIpgE0k641b3'
};

it.each(Object.entries(PUBLISHED))('src/embed-host/%s has the published hash', (name, hash) => {
	const bytes = readFileSync(`src/embed-host/${name}`);
	expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(hash);
});

it('every loader has its hash here, and the newest is the one in snippets', () => {
	expect(readdirSync('src/embed-host').sort()).toEqual(Object.keys(PUBLISHED).sort());
	expect(Object.values(PUBLISHED).at(-1)).toBe(loaderIntegrity);
});

/** Words of pictures: each scene declares in its `story.ts` exactly the words that its code uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { words as ofInterface } from '#lib/i18n/words.ts';

const pictures = catalogue.pictureWords ?? {};
const scenes = Object.keys(pictures);
const declared = Object.entries(pictures).flatMap(([scene, words]) =>
	Object.keys(words).map((name) => `${scene}.${name}`)
);

const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter(
	(file) =>
		/^(scenes|ui)[\\/].*\.(ts|svelte)$/.test(file) && !/\.test\.ts$|[\\/]story\.ts$|testing/.test(file)
);
const codeOf = new Map(files.map((file) => [file, readFileSync(join('src/lib', file), 'utf8')]));
const code = [...codeOf.values()].join('\n');

/**
 * Word keys in the code of a scene and of scenes that share its words; a key may be composed of a beginning
 * and an end.
 */
const beginnings = [...code.matchAll(/`([\w.-]{3,})\$\{/g)].map(([, start = '']) => start);
const endings = [...code.matchAll(/\}([.-][\w.-]{3,})`/g)].map(([, end = '']) => end);
/** Whether a key is the caption or a heading of a table that `tableOf` makes for a scene. */
function isOfTable(key: string): boolean {
	const [, scene = '', column] = /^([a-z-]+)\.(?:caption|head-(.+))$/.exec(key) ?? [];
	return [...codeOf].some(
		([file, text]) =>
			file.split(/[\\/]/)[1] === scene &&
			text.includes('tableOf(') &&
			(column === undefined || new RegExp(`(?<![\\w-])${column}'?(?:: |,$|\\()`, 'm').test(text))
	);
}
const isUsed = (key: string) =>
	isOfTable(key) ||
	code.includes(`'${key}'`) ||
	code.includes(`'${key.replace(/-(none|one|many)$/, '')}'`) ||
	code.includes(`\`${key}\``) ||
	beginnings.some((start) => key.startsWith(start)) ||
	endings.some((end) => key.endsWith(end));

describe('the words of pictures', () => {
	it('are all used', () => {
		expect(declared.filter((key) => !isUsed(key))).toEqual([]);
	});

	it('are declared wherever they are used', () => {
		const forms = new Set(declared.flatMap((key) => [key, key.replace(/-(none|one|many)$/, '')]));
		const strange = [...codeOf].flatMap(([file, text]) =>
			[...text.matchAll(/'([a-z][a-z-]*)\.([\w-]+)'/g)]
				.filter(([, scene = '']) => scenes.includes(scene))
				.map(([, scene, name]) => `${scene}.${name}`)
				.filter((key) => !forms.has(key) && !catalogue.figures.includes(key))
				.map((key) => `${file}: ${key}`)
		);
		expect(strange).toEqual([]);
	});

	it('share no key with the interface', () => {
		const groups = new Set(Object.keys(ofInterface).map((key) => key.split('.')[0]));
		expect(scenes.filter((scene) => groups.has(scene))).toEqual([]);
	});

	it('are described, each short form beside a full form', () => {
		for (const words of Object.values(pictures)) {
			for (const { what, fallback } of Object.values(words)) {
				expect(what).not.toBe('');
				if (fallback !== undefined) expect(Object.keys(words)).toContain(fallback);
			}
		}
	});
});

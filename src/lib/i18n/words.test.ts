import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTypography } from './typography.ts';
import { words } from './words.ts';

describe('the words of the interface', () => {
	it('follow the typography of their language', () => {
		const faults = Object.entries(words).flatMap(([key, word]) =>
			Object.entries(word).flatMap(([lang, text]) =>
				checkTypography(text, lang).map((fault) => [key, lang, fault])
			)
		);
		expect(faults).toEqual([]);
	});

	it('have the same blanks in every language', () => {
		const blanks = (text: string) => [...text.matchAll(/\{[\w-]+\}/g)].map(([blank]) => blank).sort();
		for (const word of Object.values(words)) expect(blanks(word.fr)).toEqual(blanks(word.en));
	});

	it('are all used', () => {
		const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file) && !/i18n.words|\.test\.ts$/.test(file))
			.map((file) => readFileSync(join('src', file), 'utf8'))
			.join('\n');
		// Some keys are built from a prefix or suffix, or have several plural forms.
		const begun = [...code.matchAll(/`([\w.-]{3,})\$\{/g)].map(([, start = '']) => start);
		const ended = [...code.matchAll(/\}(\.[\w.-]{3,})`/g)].map(([, end = '']) => end);
		// Most keys are words of the code, which a set finds sooner than a search of all of it.
		const written = new Set(code.match(/[\w.-]+/g));
		const quoted = new Set(code.match(/'[\w.-]+'/g));
		const asked = (key: string) =>
			written.has(key) ||
			quoted.has(`'${key.replace(/-(none|one|two|few|many|other)$/, '')}'`) ||
			begun.some((start) => key.startsWith(start)) ||
			ended.some((end) => key.endsWith(end)) ||
			code.includes(key);
		expect(Object.keys(words).filter((key) => !asked(key))).toEqual([]);
	});
});

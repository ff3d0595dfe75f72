import { ESLint, Linter, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { DOORS, judge, roomOf, rooms, target } from './rooms.js';

RuleTester.describe = describe;
RuleTester.it = it;

describe('roomOf', () => {
	it('names rooms by their folder', () => {
		expect(roomOf('src/lib/model/random.ts')).toBe('model');
		expect(roomOf('src/lib/scenes/district/view.ts')).toBe('scenes');
		expect(roomOf('src/lib/catalogue.ts')).toBe('root');
		expect(roomOf('src/routes/[lang]/+page.svelte')).toBe('routes');
		expect(roomOf('src/hooks.server.ts')).toBe('routes');
	});

	it('leaves tests and scripts alone', () => {
		expect(roomOf('tests/e2e/story.test.ts')).toBeUndefined();
		expect(roomOf('scripts/story.mjs')).toBeUndefined();
		expect(roomOf('src/app.html')).toBeUndefined();
	});
});

describe('target', () => {
	it('resolves aliases, relative paths and queries, and no package', () => {
		expect(target('#lib/draw/path.ts', 'src/lib/scenes/scene.ts')).toBe('src/lib/draw/path.ts');
		expect(target('$lib/draw/path.ts', 'src/lib/scenes/scene.ts')).toBe('src/lib/draw/path.ts');
		expect(target('../../model/random.ts', 'src/lib/scenes/district/view.ts')).toBe(
			'src/lib/model/random.ts'
		);
		expect(target('./plan.svg?raw', 'src/lib/draw/plan.ts')).toBe('src/lib/draw/plan.svg');
		expect(target('svelte', 'src/lib/draw/plan.ts')).toBeUndefined();
	});
});

describe('judge', () => {
	it('lets nobody but routes into a composition root', () => {
		for (const room of Object.keys(DOORS).filter((name) => name !== 'routes' && name !== 'root')) {
			expect(judge(`src/lib/${room}/a.ts`, '#lib/catalogue.ts', false), room).toBeDefined();
		}
		expect(judge('src/routes/+page.ts', '#lib/catalogue.ts', false)).toBeUndefined();
	});

	it('gives every room but model and i18n the words, and model none', () => {
		for (const room of Object.keys(DOORS).filter((name) => !['model', 'i18n'].includes(name))) {
			const file = room === 'routes' ? 'src/routes/+page.ts' : `src/lib/${room}/a.ts`;
			expect(judge(file, '#lib/i18n/numbers.ts', false), room).toBeUndefined();
		}
		expect(judge('src/lib/model/a.ts', '#lib/i18n/numbers.ts', false)).toMatch(/may not know/);
	});

	it('asks for the doors of a new room', () => {
		expect(judge('src/lib/attic/a.ts', '#lib/model/a.ts', false)).toMatch(/attic.*unknown/);
	});
});

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const model = 'src/lib/model/a.ts';
const view = 'src/lib/scenes/district/view.ts';

tester.run('rooms', rooms, {
	valid: [
		{ filename: view, code: "import { seen } from '#lib/model/coverage.ts'" },
		{ filename: view, code: "import type { Step } from '#lib/narrative/types.ts'" },
		{ filename: view, code: "import { type Step } from '../../narrative/types.ts'" },
		{ filename: view, code: "export type { Step } from '#lib/narrative/types.ts'" },
		{ filename: view, code: "import { area } from 'd3-polygon'" },
		{ filename: view, code: "let a: import('#lib/narrative/types.ts').Step" },
		{ filename: model, code: "import { hash } from './random.ts'" },
		{ filename: 'src/routes/+page.ts', code: "import Reading from '#lib/reading/Reading.svelte'" },
		{ filename: 'src/routes/+layout.ts', code: "import '#lib/draw/tokens.css'" },
		{ filename: 'src/lib/reading/a.ts', code: "const scene = import('#lib/scenes/registry.ts')" },
		{ filename: 'tests/a.ts', code: "import { hash } from '#lib/model/random.ts'" }
	],
	invalid: [
		{ filename: model, code: "import { step } from '#lib/narrative/resolve.ts'", errors: 1 },
		{ filename: model, code: "import { path } from '../draw/path.ts'", errors: 1 },
		{ filename: model, code: "export { path } from '../draw/path.ts'", errors: 1 },
		{ filename: model, code: "export * from '#lib/draw/path.ts'", errors: 1 },
		{ filename: view, code: "import { parse } from '#lib/narrative/parse.ts'", errors: 1 },
		{ filename: view, code: "const late = import('#lib/reading/Reading.svelte')", errors: 1 },
		{
			filename: 'src/lib/narrative/parse.ts',
			code: "import { scenes } from '#lib/scenes/registry.ts'",
			errors: 1
		},
		{
			filename: 'src/lib/playhead/a.ts',
			code: "import type { View } from '#lib/scenes/scene.ts'",
			errors: 1
		},
		{ filename: 'src/lib/draw/a.ts', code: "import { reach } from '#lib/model/coverage.ts'", errors: 1 },
		{ filename: 'src/lib/reading/a.ts', code: "import Still from '#lib/printing/Still.svelte'", errors: 1 },
		{
			filename: 'src/routes/+page.ts',
			code: "import { view } from '#lib/scenes/district/view.ts'",
			errors: 1
		}
	]
});

describe('the configuration', () => {
	const forbidden = async (file) => {
		const { rules } = await new ESLint().calculateConfigForFile(file);
		const names = [...rules['no-restricted-globals'].slice(1), ...rules['no-restricted-properties'].slice(1)];
		return names.map(({ name, object, property }) => name ?? `${object}.${property}`);
	};

	it('keeps the models pure', async () => {
		const names = await forbidden('src/lib/model/random.ts');
		expect(names).toEqual(
			expect.arrayContaining(['Date', 'document', 'window', 'performance', 'Math.random'])
		);
	});

	it('keeps the reader unwatched, everywhere', async () => {
		for (const file of [
			'src/lib/model/random.ts',
			'src/lib/reading/Reading.svelte',
			'src/routes/+layout.ts'
		]) {
			const names = await forbidden(file);
			expect(names).toEqual(
				expect.arrayContaining([
					'localStorage',
					'sessionStorage',
					'document.cookie',
					'XMLHttpRequest',
					'window.localStorage'
				])
			);
		}
	});

	it('lets the site fetch its own files only', async () => {
		const { rules } = await new ESLint().calculateConfigForFile('src/lib/reading/Reading.svelte');
		const verify = (code) =>
			new Linter().verify(code, [{ rules: { 'no-restricted-syntax': rules['no-restricted-syntax'] } }])
				.length;
		expect(verify("fetch('story.json'); fetch('../fr/story.json')")).toBe(0);
		for (const address of [
			"'https://example.org/'",
			"'//example.org/'",
			"'data:,'",
			'address',
			'`/${page}`'
		]) {
			expect(verify(`fetch(${address})`), address).toBe(1);
		}
	});
});

import { existsSync } from 'node:fs';
import { ESLint, Linter, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { LAYERS, checkImport, layerOf, layers, resolveImport } from './layers.js';

RuleTester.describe = describe;
RuleTester.it = it;

describe('layerOf', () => {
	it('names layers by their folder', () => {
		expect(layerOf('src/lib/model/maths/random.ts')).toBe('model');
		expect(layerOf('src/lib/scenes/district/data.ts')).toBe('scenes');
		expect(layerOf('src/lib/pages/read/Reading.svelte')).toBe('read');
		expect(layerOf('src/lib/catalogue.ts')).toBe('root');
		expect(layerOf('src/routes/[lang]/+page.svelte')).toBe('routes');
		expect(layerOf('src/hooks.server.ts')).toBe('routes');
	});

	it('gives no layer to tests and scripts', () => {
		expect(layerOf('tests/e2e/story.test.ts')).toBeUndefined();
		expect(layerOf('scripts/serve.mjs')).toBeUndefined();
		expect(layerOf('src/app.html')).toBeUndefined();
	});
});

describe('resolveImport', () => {
	it('resolves aliases, relative paths and queries, but no packages', () => {
		expect(resolveImport('#lib/chart/path.ts', 'src/lib/scenes/scene.ts')).toBe('src/lib/chart/path.ts');
		expect(resolveImport('$lib/chart/path.ts', 'src/lib/scenes/scene.ts')).toBe('src/lib/chart/path.ts');
		expect(resolveImport('../../model/maths/random.ts', 'src/lib/scenes/district/data.ts')).toBe(
			'src/lib/model/maths/random.ts'
		);
		expect(resolveImport('./plan.svg?raw', 'src/lib/chart/plan/plan.ts')).toBe('src/lib/chart/plan/plan.svg');
		expect(resolveImport('svelte', 'src/lib/chart/plan/plan.ts')).toBeUndefined();
	});
});

/** Returns the path of a file in a layer. */
function fileIn(layer) {
	if (layer === 'routes') return 'src/routes/+page.ts';
	const folder = [`src/lib/${layer}`, `src/lib/pages/${layer}`].find((path) => existsSync(path));
	return layer === 'root' ? 'src/lib/a.ts' : `${folder}/a.ts`;
}

describe('checkImport', () => {
	it('lets only routes import the root files', () => {
		for (const layer of Object.keys(LAYERS).filter((name) => name !== 'routes' && name !== 'root'))
			expect(checkImport(fileIn(layer), '#lib/catalogue.ts', false), layer).toBeDefined();
		expect(checkImport('src/routes/+page.ts', '#lib/catalogue.ts', false)).toBeUndefined();
	});

	it('lets every layer above the models import i18n, but not the models', () => {
		for (const layer of Object.keys(LAYERS).filter((name) => !['model', 'i18n', 'district'].includes(name)))
			expect(checkImport(fileIn(layer), '#lib/i18n/numbers.ts', false), layer).toBeUndefined();
		expect(checkImport('src/lib/model/a.ts', '#lib/i18n/numbers.ts', false)).toMatch(/may not know/);
	});

	it('reports an unknown layer', () => {
		expect(checkImport('src/lib/attic/a.ts', '#lib/model/a.ts', false)).toMatch(/attic.*unknown/);
	});
});

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const model = 'src/lib/model/a.ts';
const scene = 'src/lib/scenes/district/data.ts';

tester.run('layers', layers, {
	valid: [
		{ filename: scene, code: "import { seen } from '#lib/model/cameras/coverage.ts'" },
		{ filename: scene, code: "import type { Step } from '#lib/narrative/types/story.ts'" },
		{ filename: scene, code: "import { type Step } from '../../narrative/types/story.ts'" },
		{ filename: scene, code: "export type { Step } from '#lib/narrative/types/story.ts'" },
		{ filename: scene, code: "import { area } from 'd3-polygon'" },
		{ filename: scene, code: "let a: import('#lib/narrative/types/story.ts').Step" },
		{ filename: model, code: "import { hash } from './random.ts'" },
		{ filename: 'src/routes/+page.ts', code: "import Reading from '#lib/pages/read/Reading.svelte'" },
		{ filename: 'src/routes/+layout.ts', code: "import '#lib/chart/tokens.css'" },
		{ filename: 'src/lib/pages/read/a.ts', code: "const scene = import('#lib/scenes/registry.ts')" },
		{ filename: 'tests/a.ts', code: "import { hash } from '#lib/model/maths/random.ts'" }
	],
	invalid: [
		{ filename: model, code: "import { step } from '#lib/narrative/resolve/resolve-story.ts'", errors: 1 },
		{ filename: model, code: "import { path } from '../chart/path.ts'", errors: 1 },
		{ filename: model, code: "export { path } from '../chart/path.ts'", errors: 1 },
		{ filename: model, code: "export * from '#lib/chart/path.ts'", errors: 1 },
		{ filename: scene, code: "import { parse } from '#lib/narrative/read/parse.ts'", errors: 1 },
		{ filename: scene, code: "const late = import('#lib/pages/read/Reading.svelte')", errors: 1 },
		{
			filename: 'src/lib/narrative/read/parse.ts',
			code: "import { scenes } from '#lib/scenes/registry.ts'",
			errors: 1
		},
		{
			filename: 'src/lib/runtime/a.ts',
			code: "import type { Edition } from '#lib/edition/edition.ts'",
			errors: 1
		},
		{
			filename: 'src/lib/chart/a.ts',
			code: "import { reach } from '#lib/model/cameras/coverage.ts'",
			errors: 1
		},
		{
			filename: 'src/lib/pages/read/a.ts',
			code: "import Still from '#lib/pages/print/sheets/parts/Still.svelte'",
			errors: 1
		},
		{
			filename: 'src/routes/+page.ts',
			code: "import { data } from '#lib/scenes/district/data.ts'",
			errors: 1
		}
	]
});

describe('the configuration', () => {
	const eslint = new ESLint();
	const forbidden = async (file) => {
		const { rules } = await eslint.calculateConfigForFile(file);
		const names = [...rules['no-restricted-globals'].slice(1), ...rules['no-restricted-properties'].slice(1)];
		return names.map(({ name, object, property }) => name ?? `${object}.${property}`);
	};

	it('keeps the models pure', async () => {
		const names = await forbidden('src/lib/model/maths/random.ts');
		expect(names).toEqual(
			expect.arrayContaining(['Date', 'document', 'window', 'performance', 'Math.random'])
		);
	});

	it('forbids storage and tracking everywhere', async () => {
		for (const file of [
			'src/lib/model/maths/random.ts',
			'src/lib/pages/read/Reading.svelte',
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

	it('allows fetch only for files of the site', async () => {
		const { rules } = await eslint.calculateConfigForFile('src/lib/pages/read/Reading.svelte');
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

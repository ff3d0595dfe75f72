import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { circles } from './eslint/circles.js';
import { layers } from './eslint/layers.js';
import { storyFacts } from './eslint/story-facts.js';
import svelteConfig from './svelte.config.js';

const TYPESCRIPT = ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'scripts/*.ts', '*.ts'];

/** What makes a result depend on the moment, the machine or chance. A model is a function of its arguments. */
const IMPURE = ['Date', 'document', 'window', 'performance', 'navigator', 'location', 'crypto'];

/** What could keep something about the reader, or tell someone. */
const WATCHING = [
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'cookieStore',
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'WebTransport'
];

const watchingGlobals = WATCHING.map((name) => ({
	name,
	message: 'The site keeps nothing about its reader and asks nothing of the network after it has loaded.'
}));

const watchingProperties = [
	...WATCHING.flatMap((property) => ['window', 'globalThis', 'self'].map((object) => ({ object, property }))),
	{ object: 'document', property: 'cookie' },
	{ object: 'navigator', property: 'sendBeacon' }
];

/** Its own files, by a relative address that anyone can read here, are all that the site may fetch. */
const fetchingElsewhere = {
	selector: 'CallExpression[callee.name="fetch"]:not([arguments.0.value=/^(?![a-z]+:|[/][/])/i])',
	message: 'The site asks only itself: give `fetch` a relative address, as a literal.'
};

const LONG = process.env['LONG'] === '1';

/** What oxlint, which knows no types in components, asks of all else with its types: asked of them in the long run. */
function typedComponents() {
	const { rules, overrides } = ts.readConfigFile('.oxlintrc.json', ts.sys.readFile).config;
	const renamed = (list) =>
		Object.fromEntries(
			Object.entries(list).map(([name, level]) => [name.replace('typescript', '@typescript-eslint'), level])
		);
	return [
		{ files: ['src/**/*.svelte'], rules: renamed(rules) },
		{ files: ['src/routes/**/*.svelte'], rules: renamed(overrides[0].rules) }
	];
}

export default tseslint.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'tests/fixtures/',
			'static/',
			// Four lines that no TypeScript project of SvelteKit's takes in.
			'src/service-worker.ts'
		]
	},
	js.configs.recommended,
	{
		files: ['**/*.{js,mjs}'],
		languageOptions: { globals: globals.node }
	},
	{
		// Some of their functions run in the page.
		files: ['scripts/bench/**/*.mjs'],
		languageOptions: { globals: { ...globals.node, ...globals.browser } }
	},
	{
		// It runs in other people's pages, as it is.
		files: ['src/embed-host/**/*.js'],
		languageOptions: { globals: globals.browser }
	},
	{
		files: TYPESCRIPT,
		extends: [tseslint.configs.strict, tseslint.configs.stylistic],
		rules: {
			// The compiler knows the names that exist, types included; this rule does not.
			'no-undef': 'off',
			// Lines are broken by the formatter, which knows where they go on.
			'no-unexpected-multiline': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: globals.browser,
			parserOptions: {
				parser: tseslint.parser,
				svelteConfig,
				...(LONG && { projectService: true, extraFileExtensions: ['.svelte'] })
			}
		},
		rules: {
			// Runes make `let` right where the compiler reassigns.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived'] }],
			'svelte/require-each-key': 'error',
			// They take the reason that follows the codes for more codes, and maps that are replaced whole for live ones.
			'svelte/no-unused-svelte-ignore': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			// resolve() loses the slash at the end of an address, which a plain static host needs.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/block-lang': ['error', { script: ['ts'], style: null }],
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	...(LONG ? typedComponents() : []),
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { local: { rules: { circles, layers, 'story-facts': storyFacts } } },
		rules: {
			'local/circles': 'error',
			'local/layers': 'error',
			'no-console': 'error',
			'no-restricted-globals': ['error', ...watchingGlobals],
			'no-restricted-properties': ['error', ...watchingProperties],
			'no-restricted-syntax': ['error', fetchingElsewhere]
		}
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', '**/testing/**'],
		rules: { 'local/story-facts': 'error' }
	},
	{
		files: ['src/lib/model/**/*.ts'],
		// Read at build, or by tests only.
		ignores: [
			'**/*.test.ts',
			'src/lib/model/testing/**',
			'src/lib/model/plugin.ts',
			'src/lib/model/outline-file.ts',
			'src/lib/model/europe-plugin.ts'
		],
		rules: {
			'no-restricted-globals': [
				'error',
				...watchingGlobals,
				...IMPURE.map((name) => ({ name, message: 'A model depends on its arguments and on nothing else.' }))
			],
			'no-restricted-properties': [
				'error',
				...watchingProperties,
				{ object: 'Math', property: 'random', message: 'Use model/random.ts: a hash of (seed, id, what).' }
			],
			'no-restricted-imports': ['error', { patterns: ['svelte', 'svelte/*', '$app/*', '$env/*', 'node:*'] }]
		}
	}
);

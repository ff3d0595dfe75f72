import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { layers } from './eslint/layers.js';
import { retiredWords } from './eslint/retired-words.js';
import { storyFacts } from './eslint/story-facts.js';
import svelteConfig from './svelte.config.js';

const TYPESCRIPT = ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'scripts/*.ts', '*.ts'];

/**
 * Globals that make a result depend on time, the machine or chance. A model is a function of its arguments.
 */
const IMPURE_GLOBALS = ['Date', 'document', 'window', 'performance', 'navigator', 'location', 'crypto'];

/** APIs that could store something about the reader or send it somewhere. */
const READER_TRACKING_APIS = [
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'cookieStore',
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'WebTransport'
];

const watchingGlobals = READER_TRACKING_APIS.map((name) => ({
	name,
	message: 'The site keeps nothing about its reader and asks nothing of the network after it has loaded.'
}));

const watchingProperties = [
	...READER_TRACKING_APIS.flatMap((property) =>
		['window', 'globalThis', 'self'].map((object) => ({ object, property }))
	),
	{ object: 'document', property: 'cookie' },
	{ object: 'navigator', property: 'sendBeacon' }
];

/** The site may fetch only its own files, by a relative address that is written in the call. */
const fetchingElsewhere = {
	selector: 'CallExpression[callee.name="fetch"]:not([arguments.0.value=/^(?![a-z]+:|[/][/])/i])',
	message: 'The site asks only itself: give `fetch` a relative address, as a literal.'
};

const IS_LONG_RUN = process.env['LONG'] === '1';

/** Rules that need types, for components, which oxlint does not check; only in the long run. */
function typedComponents() {
	const { rules, overrides } = ts.readConfigFile('.oxlintrc.json', ts.sys.readFile).config;
	const renamed = (list) =>
		Object.fromEntries(
			Object.entries(list)
				.filter(([name]) => name.startsWith('typescript/'))
				.map(([name, level]) => [`@${name.replace('/', '-eslint/')}`, level])
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
			// Four lines that SvelteKit's TypeScript configuration excludes.
			'src/service-worker.ts'
		]
	},
	{
		files: ['**/*.{js,mjs}'],
		...js.configs.recommended,
		languageOptions: { globals: globals.node }
	},
	{
		// Some of their functions run in the page.
		files: ['scripts/bench/**/*.mjs'],
		languageOptions: { globals: { ...globals.node, ...globals.browser } }
	},
	{
		// Published loaders run in other sites' pages and must not change.
		files: ['src/embed-host/**/*.js'],
		languageOptions: { globals: globals.browser }
	},
	// oxlint checks these with the standard rules (.oxlintrc.json).
	{ files: TYPESCRIPT, languageOptions: { parser: tseslint.parser } },
	{
		files: ['**/*.svelte'],
		extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
		rules: {
			// The compiler checks names, including types; this rule does not know types.
			'no-undef': 'off',
			// The formatter breaks lines and avoids ambiguous ones.
			'no-unexpected-multiline': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], extends: [svelte.configs.recommended] },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: globals.browser,
			parserOptions: {
				parser: tseslint.parser,
				svelteConfig,
				...(IS_LONG_RUN && { projectService: true, extraFileExtensions: ['.svelte'] })
			}
		},
		rules: {
			// With runes, `let` is right where the compiler reassigns.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived'] }],
			'svelte/require-each-key': 'error',
			// These rules misread the reason after ignore codes, and report maps that are replaced instead of
			// mutated.
			'svelte/no-unused-svelte-ignore': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			// resolve() drops the final slash of an address, which a plain static host needs.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/block-lang': ['error', { script: ['ts'], style: null }],
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	...(IS_LONG_RUN ? typedComponents() : []),
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { local: { rules: { layers, 'story-facts': storyFacts } } },
		rules: {
			'local/layers': 'error',
			'no-console': 'error',
			'no-restricted-globals': ['error', ...watchingGlobals],
			'no-restricted-properties': ['error', ...watchingProperties],
			'no-restricted-syntax': ['error', fetchingElsewhere]
		}
	},
	{
		// No build contains it, and it talks to the development server on the same machine.
		files: ['src/lib/dev/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-globals': ['error', ...watchingGlobals.filter(({ name }) => name !== 'sessionStorage')],
			'no-restricted-syntax': 'off'
		}
	},
	{
		files: [...TYPESCRIPT, 'scripts/**/*.mjs', 'eslint/*.js'],
		plugins: { glossary: { rules: { 'retired-words': retiredWords } } },
		rules: { 'glossary/retired-words': 'error' }
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', '**/testing/**'],
		rules: { 'local/story-facts': 'error' }
	},
	{
		files: ['src/lib/model/**/*.ts'],
		// Read at build time or by tests only.
		ignores: [
			'**/*.test.ts',
			'src/lib/model/testing/**',
			'src/lib/model/plugins/district-plugin.ts',
			'src/lib/model/plugins/outline-file.ts',
			'src/lib/model/plugins/europe-plugin.ts'
		],
		rules: {
			'no-restricted-globals': [
				'error',
				...watchingGlobals,
				...IMPURE_GLOBALS.map((name) => ({
					name,
					message: 'A model depends on its arguments and on nothing else.'
				}))
			],
			'no-restricted-properties': [
				'error',
				...watchingProperties,
				{
					object: 'Math',
					property: 'random',
					message: 'Use model/maths/random.ts: a hash of (seed, id, what).'
				}
			],
			'no-restricted-imports': ['error', { patterns: ['svelte', 'svelte/*', '$app/*', '$env/*', 'node:*'] }]
		}
	}
);

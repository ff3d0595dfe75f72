/**
 * Who may know whom. The source is divided into layers: routes → client → pages → ui, edition → runtime → scenes →
 * chart, district, model. This rule reports an import that goes another way.
 */
import path from 'node:path';

const PAGES = ['read', 'present', 'embed', 'print', 'share', 'method'];
const BELOW_EDITION = ['site', 'runtime', 'scenes', 'chart', 'district', 'narrative', 'model', 'i18n'];

/**
 * What each layer may know. `values`: layers, or single files, whose code it may use; `types`: layers of which it may
 * only name the types. Every layer may use itself and every package. The files directly under src/lib (layer `root`) put
 * the layers together: they may use any, and only routes and hooks may use them.
 * @type {Record<string, { values: readonly string[], types: readonly string[] }>}
 */
export const LAYERS = {
	routes: {
		values: ['root', 'client', ...PAGES, 'ui', 'edition', 'runtime', 'narrative', 'i18n'],
		types: ['scenes', 'model', 'chart']
	},
	root: { values: [...PAGES, 'edition', ...BELOW_EDITION], types: [] },
	/** What wakes a page up in the browser. */
	client: { values: [...PAGES, 'ui', 'offline', ...BELOW_EDITION], types: ['root'] },
	/** Ways of using the story: each lays out and drives, and knows no other. */
	...Object.fromEntries(
		PAGES.map((page) => [page, { values: ['ui', 'edition', 'offline', ...BELOW_EDITION], types: ['root'] }])
	),
	/** Answers for those who embed: as high as the embeds are laid out. */
	share: { values: ['edition', ...BELOW_EDITION, 'pages/embed/heights.ts'], types: ['root'] },
	/** Who publishes this copy of the story. */
	site: { values: ['narrative', 'i18n'], types: [] },
	/** What is kept for a time without network. */
	offline: { values: ['i18n'], types: [] },
	/** The story in one language, set and computed on the server: what every way of use shows. */
	edition: { values: BELOW_EDITION, types: ['root'] },
	/** Fields and figures that the ways of use share. */
	ui: { values: ['runtime', 'scenes', 'chart', 'model', 'i18n'], types: ['narrative'] },
	/** What moves: position, clock, choices, address, and the figures that follow them. */
	runtime: { values: ['scenes', 'chart', 'model', 'i18n'], types: ['narrative'] },
	/** The language in which a scene declares its parameters belongs to narrative and knows no scene. */
	scenes: { values: ['chart', 'model', 'i18n', 'narrative/parameters.ts'], types: ['narrative'] },
	/** The engraved plan. */
	district: { values: ['chart', 'model'], types: [] },
	chart: { values: ['i18n'], types: ['model'] },
	narrative: { values: ['i18n'], types: ['model'] },
	i18n: { values: [], types: ['narrative'] },
	model: { values: [], types: ['narrative'] }
};

/**
 * Layer of a file, or undefined when it is in none (tests, scripts, generated files).
 * @param {string} file path from the root of the project, with slashes: `src/lib/model/random.ts`
 */
export function layerOf(file) {
	const [src, first, second, ...rest] = file.split('/');
	if (src !== 'src') return undefined;
	if (first === 'routes' || first?.startsWith('hooks.')) return 'routes';
	if (first !== 'lib') return undefined;
	// Each way of use is a layer of its own.
	if (second === 'pages' && rest.length > 1) return rest[0];
	return rest.length > 0 ? second : 'root';
}

/**
 * Path from the root of the project that an import names, or undefined when it names a package.
 * @param {string} source as written: `#lib/chart/path.ts`, `$lib/…`, `../scene.ts`
 * @param {string} file the importing file, from the root of the project
 */
export function target(source, file) {
	const [bare = ''] = source.split('?'); // `?raw`, `?url`
	if (/^[#$]lib\//.test(bare)) return path.posix.join('src/lib', bare.slice(5));
	if (bare.startsWith('.')) return path.posix.join(path.posix.dirname(file), bare);
	return undefined;
}

/**
 * What is wrong with an import; undefined when nothing is.
 * @param {string} file @param {string} source @param {boolean} typeOnly
 */
export function judge(file, source, typeOnly) {
	const aim = target(source, file);
	const from = layerOf(file);
	const to = aim && layerOf(aim);
	if (!from || !to || from === to) return undefined;
	const may = LAYERS[from];
	if (!may) return `The layer “${from}” is unknown: give it its line in eslint/layers.js.`;
	if (may.values.includes(aim.slice('src/lib/'.length))) return undefined;
	if (may.values.includes(to) || (typeOnly && may.types.includes(to))) return undefined;
	// Styles carry no knowledge of what they dress.
	if (aim.endsWith('.css')) return undefined;
	if (may.types.includes(to)) return `“${from}” may import only types from “${to}”: write \`import type\`.`;
	const known =
		[...may.values, ...may.types.map((layer) => `${layer} (types)`)].join(', ') || 'no other layer';
	return `“${from}” may not know “${to}”; it may know ${known}.`;
}

/** @param {{ importKind?: string, specifiers?: { importKind?: string, exportKind?: string }[], exportKind?: string }} node */
function isTypeOnly(node) {
	if (node.importKind === 'type' || node.exportKind === 'type') return true;
	const specifiers = node.specifiers ?? [];
	return (
		specifiers.length > 0 &&
		specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type')
	);
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
	meta: {
		type: 'problem',
		docs: { description: 'Let each layer of the source import only from the layers it may know' },
		schema: []
	},
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		const check = (node, source, typeOnly) => {
			if (typeof source?.value !== 'string') return;
			const message = judge(file, source.value, typeOnly);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ImportExpression: (node) => check(node, node.source, false),
			// `import('…').Name` inside a type.
			TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true)
		};
	}
};

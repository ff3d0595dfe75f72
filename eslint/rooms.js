/**
 * Who may know whom. The source is divided into rooms: routes → modes → player → edition → scenes → draw, model → nothing.
 * This rule reports an import that goes through a door that is not there.
 */
import path from 'node:path';

const MODES = ['reading', 'presenting', 'embedding', 'printing', 'sharing', 'method'];
const BELOW_EDITION = ['scenes', 'draw', 'playhead', 'narrative', 'model', 'i18n'];

/**
 * Doors of each room. `values`: rooms, or single files, whose code it may use; `types`: rooms of which it may only
 * name the types. Every room may use itself and every package. The files directly under src/lib (room `root`) put the
 * rooms together: they may use any, and only routes and hooks may use them.
 * @type {Record<string, { values: readonly string[], types: readonly string[] }>}
 */
export const DOORS = {
	routes: {
		values: ['root', 'client', ...MODES, 'player', 'edition', 'playhead', 'narrative', 'i18n'],
		types: ['scenes', 'model', 'draw']
	},
	root: { values: [...MODES, 'edition', ...BELOW_EDITION], types: [] },
	...Object.fromEntries(
		MODES.map((mode) => [
			mode,
			{ values: ['player', 'controls', 'edition', 'offline', ...BELOW_EDITION], types: ['root'] }
		])
	),
	/** Answers for those who embed: as high as the embeds are laid out. */
	sharing: { values: ['edition', ...BELOW_EDITION, 'embedding/heights.ts'], types: ['root'] },
	/** What wakes a page up in the browser. */
	client: {
		values: [...MODES, 'player', 'offline', 'controls', 'edition', ...BELOW_EDITION],
		types: ['root']
	},
	/** The story once it moves, for every mode in which it does. */
	player: { values: ['controls', 'edition', ...BELOW_EDITION], types: ['root'] },
	/** What is kept for a time without network. */
	offline: { values: ['i18n'], types: [] },
	/** Levers, for every mode that has some. */
	controls: { values: ['playhead', 'i18n'], types: ['edition', 'narrative'] },
	/** The story in one language, set and computed: what every mode shows. */
	edition: { values: BELOW_EDITION, types: ['root'] },
	/** The language in which a scene declares its parameters belongs to narrative and knows no scene. */
	scenes: { values: ['draw', 'model', 'i18n', 'narrative/parameters.ts'], types: ['narrative'] },
	draw: { values: ['i18n'], types: ['model'] },
	narrative: { values: ['i18n'], types: ['model'] },
	playhead: { values: ['i18n'], types: ['model', 'narrative'] },
	i18n: { values: [], types: ['narrative'] },
	model: { values: [], types: ['narrative'] }
};

/**
 * Room of a file, or undefined when it is in none (tests, scripts, generated files).
 * @param {string} file path from the root of the project, with slashes: `src/lib/model/random.ts`
 */
export function roomOf(file) {
	const [src, first, second, ...rest] = file.split('/');
	if (src !== 'src') return undefined;
	if (first === 'routes' || first?.startsWith('hooks.')) return 'routes';
	if (first !== 'lib') return undefined;
	return rest.length > 0 ? second : 'root';
}

/**
 * Path from the root of the project that an import names, or undefined when it names a package.
 * @param {string} source as written: `#lib/draw/path.ts`, `$lib/…`, `../scene.ts`
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
	const from = roomOf(file);
	const to = aim && roomOf(aim);
	if (!from || !to || from === to) return undefined;
	const doors = DOORS[from];
	if (!doors) return `The room “${from}” is unknown: give it its doors in eslint/rooms.js.`;
	if (doors.values.includes(aim.slice('src/lib/'.length))) return undefined;
	if (doors.values.includes(to) || (typeOnly && doors.types.includes(to))) return undefined;
	// Styles carry no knowledge of what they dress.
	if (aim.endsWith('.css')) return undefined;
	if (doors.types.includes(to)) return `“${from}” may import only types from “${to}”: write \`import type\`.`;
	const known =
		[...doors.values, ...doors.types.map((room) => `${room} (types)`)].join(', ') || 'no other room';
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
export const rooms = {
	meta: {
		type: 'problem',
		docs: { description: 'Let each room of the source import only from the rooms it may know' },
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

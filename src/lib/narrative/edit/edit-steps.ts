import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/** A narrative file in which a step was added or removed. */
export interface EditedStory {
	readonly text: string;
	/** What was changed besides, such as the lists that named a removed step; one sentence each. */
	readonly changes: readonly string[];
}

/** A stretch of a file and the text that replaces it. */
interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Keys of lists that keep the former ids of a step. */
const FORMER_KEY = 'was';

/**
 * Removes a step from a narrative file: its comment lines, its id in all lists, such as the steps of routes, and the
 * words of its picture if no other step shows that. Its address then leads to the step beside it (`was`). All else in
 * the file is unchanged.
 * @param source a narrative file
 * @returns undefined if the file has no such step, or no other step in its chapter
 */
export function removeStep(source: string, id: string): EditedStory | undefined {
	const found = findStep(source, id);
	const successor = found?.steps.items[found.index - 1] ?? found?.steps.items[found.index + 1];
	if (!found || !isMap(successor)) return undefined;
	const edits: Edit[] = [stretchOfItem(source, found.steps, found.index)];
	const changes: string[] = [];
	visit(found.root, {
		Pair(_, pair) {
			if (isScalar(pair.key) && pair.key.value === FORMER_KEY) return visit.SKIP;
			if (!isSeq(pair.value)) return undefined;
			const index = pair.value.items.findIndex((item) => isScalar(item) && item.value === id);
			if (index < 0) return undefined;
			edits.push(removalOfItem(source, pair.value, index));
			changes.push(`line ${lineAt(source, startOf(pair.value.items[index]))}: taken out of the list`);
			return undefined;
		}
	});
	for (const { map, index } of picturesOnlyIn(found)) {
		edits.push(stretchOfEntry(source, map, index));
		changes.push(
			`line ${lineAt(source, startOf(map.items[index]?.key))}: the words of its picture are removed`
		);
	}
	const former = [id, ...formerIds(found.step)];
	edits.push(insertionOfFormer(source, successor, former));
	changes.push(`the address of ${id} leads to ${String(successor.get('id'))}`);
	return { text: applyEdits(source, edits), changes };
}

/** Returns the words of the picture of a step that no other step shows, as entries of `pictures`. */
function picturesOnlyIn({ root, step }: FoundStep): { readonly map: YAMLMap; readonly index: number }[] {
	const scene = step.get('scene');
	const chapters = root.get('chapters');
	const all = isSeq(chapters) ? chapters.items.filter((chapter) => isMap(chapter)) : [];
	const others = all.flatMap((chapter) => {
		const steps = chapter.get('steps');
		return isSeq(steps) ? steps.items.filter((each) => each !== step && isMap(each)) : [];
	});
	if (others.some((other) => isMap(other) && other.get('scene') === scene)) return [];
	return all.flatMap((chapter) => {
		const map = chapter.get('pictures');
		if (!isMap(map)) return [];
		const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === scene);
		return index < 0 ? [] : [{ map, index }];
	});
}

/** What a new step is made of. */
export interface NewStep {
	readonly id: string;
	/** Id of the step that it follows. */
	readonly after: string;
	readonly scene: string;
	/** Ids of the languages; each text is empty in all of them. */
	readonly languages: readonly string[];
}

/**
 * Adds a step with empty texts to a narrative file, after another step.
 * @param source a narrative file
 * @returns undefined if the file has no step to follow
 */
export function addStep(source: string, { id, after, scene, languages }: NewStep): EditedStory | undefined {
	const found = findStep(source, after);
	if (!found) return undefined;
	const { to } = stretchOfItem(source, found.steps, found.index);
	const indent = ' '.repeat(columnOf(source, startOf(found.step)));
	const field = found.step.get('field') === true ? ['field: true'] : [];
	const gaps = languages.map((lang) => `${lang}: ""`).join(', ');
	const texts = ['title', 'text', 'picture', 'describe'].map((key) => `${key}: { ${gaps} }`);
	const lines = [`id: ${id}`, ...field, `scene: ${scene}`, ...texts].map((line) => `${indent}${line}`);
	const dash = `${indent.slice(2)}- ${(lines[0] ?? '').trimStart()}`;
	const block = [dash, ...lines.slice(1)].join('\n');
	const before = source.slice(0, to).replace(/\n*$/, '');
	const rest = source.slice(before.length).replace(/^\n+/, '');
	return {
		text: `${before}\n\n${block}\n${rest && `\n${rest}`}`,
		changes: [`line ${lineAt(before, before.length) + 2}: write its texts between the quotation marks`]
	};
}

interface FoundStep {
	readonly root: YAMLMap;
	readonly step: YAMLMap;
	readonly steps: YAMLSeq;
	readonly index: number;
}

function findStep(source: string, id: string): FoundStep | undefined {
	const { contents: root } = parseDocument(source, { uniqueKeys: false });
	if (!isMap(root)) return undefined;
	const chapters = root.get('chapters');
	if (!isSeq(chapters)) return undefined;
	for (const chapter of chapters.items) {
		const steps = isMap(chapter) ? chapter.get('steps') : undefined;
		if (!isSeq(steps)) continue;
		const index = steps.items.findIndex((step) => isMap(step) && String(step.get('id')) === id);
		const step = steps.items[index];
		if (isMap(step)) return { root, step, steps, index };
	}
	return undefined;
}

/** Returns the lines of an item of a block list: its comment lines, the item, and the empty lines up to the next one. */
function stretchOfItem(source: string, list: YAMLSeq, index: number): Edit {
	const next = list.items[index + 1];
	return {
		from: startWithComments(source, startOf(list.items[index])),
		to: next ? startWithComments(source, startOf(next)) : endOfLine(source, endOf(list.items.at(-1))),
		text: ''
	};
}

/** Returns the lines of an entry of a block map, with its comment lines. */
function stretchOfEntry(source: string, map: YAMLMap, index: number): Edit {
	const next = map.items[index + 1]?.key;
	const value = map.items[index]?.value ?? map.items[index]?.key;
	return {
		from: startWithComments(source, startOf(map.items[index]?.key)),
		to: next ? startWithComments(source, startOf(next)) : endOfLine(source, endOf(value)),
		text: ''
	};
}

/** Returns the end of the line on which the text before an offset ends. */
function endOfLine(source: string, offset: number): number {
	const end = source.slice(0, offset).trimEnd().length;
	const line = source.indexOf('\n', end);
	return line < 0 ? source.length : line + 1;
}

/** Returns the start of the first of the comment lines right above an item, or of its own line. */
function startWithComments(source: string, start: number): number {
	let from = source.lastIndexOf('\n', start - 1) + 1;
	for (;;) {
		const above = source.lastIndexOf('\n', from - 2) + 1;
		if (from === 0 || !/^[ \t]*#/.test(source.slice(above, from))) return from;
		from = above;
	}
}

/** Returns the removal of an item of a list in brackets, with its comma, or of its line. */
function removalOfItem(source: string, list: YAMLSeq, index: number): Edit {
	const item = list.items[index];
	if (!list.flow) return { ...stretchOfItem(source, list, index), text: '' };
	const [previous, next] = [list.items[index - 1], list.items[index + 1]];
	if (next) return { from: startOf(item), to: startOf(next), text: '' };
	return { from: previous ? endOf(previous) : startOf(item), to: endOf(item), text: '' };
}

function formerIds(step: YAMLMap): string[] {
	const former = step.get(FORMER_KEY);
	return isSeq(former) ? former.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}

/** Returns the edit that adds former ids to a step. */
function insertionOfFormer(source: string, step: YAMLMap, ids: readonly string[]): Edit {
	const former = step.get(FORMER_KEY);
	const last = isSeq(former) && former.flow ? former.items.at(-1) : undefined;
	if (last) return { from: endOf(last), to: endOf(last), text: `, ${ids.join(', ')}` };
	const key = step.items[0]?.value;
	const line = source.indexOf('\n', endOf(key));
	const at = line < 0 ? source.length : line;
	const indent = ' '.repeat(columnOf(source, startOf(step)));
	return { from: at, to: at, text: `\n${indent}${FORMER_KEY}: [${ids.join(', ')}]` };
}

function applyEdits(source: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.from - a.from)
		.reduce((text, { from, to, text: inserted }) => text.slice(0, from) + inserted + text.slice(to), source);
}

const startOf = (node: unknown): number => rangeOf(node)[0];
const endOf = (node: unknown): number => rangeOf(node)[1];

function rangeOf(node: unknown): readonly [start: number, end: number] {
	const { range } = (node ?? {}) as { readonly range?: readonly [number, number, number] | null };
	return range ? [range[0], range[1]] : [0, 0];
}

const columnOf = (source: string, offset: number): number =>
	offset - source.lastIndexOf('\n', offset - 1) - 1;
const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

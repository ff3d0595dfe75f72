import { checkCouncil } from './check-council.ts';
import { quote, type Path } from '../issues/issue.ts';
import { formatChoices } from '../issues/validate.ts';
import { didYouMean } from '../issues/suggest.ts';
import { definedEntries, definedItems, type DeepPartial } from '../deep-partial.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import type { Review } from './review.ts';

type RouteInput = DeepPartial<NonNullable<NarrativeInput['routes']>[number]>;
type RowInput = DeepPartial<NonNullable<NonNullable<NarrativeInput['routes']>[number]['plan']>[number]>;
type BoardInput = NonNullable<RowInput['board']>;

/** Maximum number of characters of a question and of a line, so that both fit a wall of 1024 × 768. */
const MAX_QUESTION_CHARACTERS = 130;
const MAX_LINE_CHARACTERS = 110;
/** Maximum number of characters of the names of rows, columns and choices. */
const MAX_NAME_CHARACTERS = 40;
/** The same of rows that have answers: they are whole sentences. */
const MAX_SENTENCE_CHARACTERS = 60;

/** Checks the boards of a plan: each id is unique on its route, and each board is in a row without steps. */
export function checkBoards(review: Review, { plan }: RouteInput, path: Path): void {
	const ids = definedItems(plan).map(([i, row]) => {
		const at = [...path, 'plan', i, 'board'];
		if (row.board) checkBoard(review, row.board, row, at);
		return { id: row.board?.id, path: [...at, 'id'] };
	});
	review.checkUniqueIds(ids);
	checkThresholds(review, plan, path);
}

/** Checks that the board from which a round takes its threshold is on the route, and that its choices are thresholds. */
function checkThresholds(review: Review, plan: RouteInput['plan'], path: Path): void {
	const boards = definedItems(plan).flatMap(([i, { board }]) => (board ? [{ board, i }] : []));
	for (const { board, i } of boards) {
		if (board.kind !== 'round' || board.threshold === undefined) continue;
		const named = boards.find((each) => each.board.id === board.threshold)?.board;
		const choices = named?.kind === 'talk' || named?.kind === 'tables' ? definedItems(named.choices) : [];
		const texts = choices.flatMap(([, choice]) => Object.values(choice));
		if (choices.length > 0 && texts.every((text) => /^(\d{1,2}|100)$/.test(text ?? ''))) continue;
		review.add([...path, 'plan', i, 'board', 'threshold'], {
			found: `the board ${quote(board.threshold)}`,
			expected: 'a board of this route whose “choices” are thresholds, from 0 to 100'
		});
	}
}

function checkBoard(review: Review, board: BoardInput, row: RowInput, path: Path): void {
	if (row.steps)
		review.add(path, { found: 'a board beside steps', expected: 'a row of its own, without “steps”' });
	review.checkPlain(board.title, [...path, 'title']);
	review.checkPlain(board.question, [...path, 'question'], { characters: MAX_QUESTION_CHARACTERS });
	if (board.kind === 'talk') checkTalk(review, board, path);
	else if (board.kind === 'tables') checkTables(review, board, path);
	else if (board.kind === 'council') {
		checkRoleNames(review, board.roles, [...path, 'roles']);
		checkCouncil(review, board, path);
	} else if (board.kind === 'plans') {
		const missions = definedItems(board.missions);
		review.checkUniqueIds(missions.map(([i, { id }]) => ({ id, path: [...path, 'missions', i, 'id'] })));
		for (const [i, { name, text }] of missions) {
			review.checkPlain(name, [...path, 'missions', i, 'name'], { characters: MAX_NAME_CHARACTERS });
			review.checkPlain(text, [...path, 'missions', i, 'text']);
		}
		if (board.paper !== undefined && missions.length > 0)
			review.add([...path, 'missions'], {
				found: 'missions on a board with “paper”, which shows none',
				expected: 'missions, or “paper”'
			});
		checkPrices(review, board.prices, [...path, 'prices']);
	}
}

/** Checks that a list of records has prices: at least one of its items has a value. */
function checkPrices(review: Review, id: string | undefined, path: Path): void {
	if (id === undefined) return;
	const lists = definedEntries(review.file.records);
	const list = lists.find(([name]) => name === id)?.[1];
	if (!list) {
		const known = lists.map(([name]) => name);
		const fault = { found: quote(id), expected: `a list of records: ${formatChoices(known)}` };
		review.add(path, { ...fault, hint: didYouMean(id, known) });
	} else if (!definedEntries(list).some(([, { value }]) => value !== undefined))
		review.add(path, {
			found: `${quote(id)}, whose records have no “value”`,
			expected: 'a list with prices'
		});
}

function checkTables(
	review: Review,
	board: Extract<BoardInput, { kind?: 'tables' | undefined }>,
	path: Path
): void {
	const { lines, rows, choices, answer, right } = board;
	const names = { characters: MAX_NAME_CHARACTERS };
	for (const [i, line] of definedItems(lines))
		review.checkPlain(line, [...path, 'lines', i], { characters: MAX_LINE_CHARACTERS });
	const sentences = { characters: MAX_SENTENCE_CHARACTERS };
	for (const [i, row] of definedItems(rows)) review.checkPlain(row, [...path, 'rows', i], sentences);
	// Beside rows, choices are the headings of columns.
	for (const [i, choice] of definedItems(choices))
		review.checkPlain(choice, [...path, 'choices', i], rows?.length ? names : sentences);
	review.checkPlain(answer, [...path, 'answer'], names);
	if (!right) return;
	const count = rows?.length ?? 0;
	if (right.length !== count)
		review.add([...path, 'right'], { found: String(right.length), expected: `${count}, one for each row` });
	const most = choices?.length ?? 0;
	for (const [i, number] of definedItems(right))
		if (number > most)
			review.add([...path, 'right', i], {
				found: String(number),
				expected: `the number of a choice, from 1 to ${most}`
			});
}

function checkTalk(
	review: Review,
	board: Extract<BoardInput, { kind?: 'talk' | undefined }>,
	path: Path
): void {
	const { lines, table, choices, roles, rest } = board;
	for (const [i, line] of definedItems(lines))
		review.checkPlain(line, [...path, 'lines', i], { characters: MAX_LINE_CHARACTERS });
	const names = { characters: MAX_NAME_CHARACTERS };
	for (const [i, choice] of definedItems(choices)) review.checkPlain(choice, [...path, 'choices', i], names);
	const sentences = { characters: table?.answers ? MAX_SENTENCE_CHARACTERS : MAX_NAME_CHARACTERS };
	for (const [i, name] of definedItems(table?.rows))
		review.checkPlain(name, [...path, 'table', 'rows', i], sentences);
	for (const [i, name] of definedItems(table?.columns))
		review.checkPlain(name, [...path, 'table', 'columns', i], names);
	for (const [i, answer] of definedItems(table?.answers))
		review.checkPlain(answer, [...path, 'table', 'answers', i], names);
	for (const key of ['total', 'answer'] as const)
		review.checkPlain(table?.[key], [...path, 'table', key], names);
	review.checkPlain(rest, [...path, 'rest'], names);
	checkRows(review, table, [...path, 'table']);
	checkRoleNames(review, roles, [...path, 'roles']);
}

/** Maximum number of rows of a table without pictograms, so that it fits a wall. */
const MAX_LINES = 5;

/** Checks that a table has an answer and a pictogram for each row, if it has any, and few enough lines. */
function checkRows(
	review: Review,
	table: Extract<BoardInput, { kind?: 'talk' | undefined }>['table'],
	path: Path
): void {
	const rows = table?.rows?.length ?? 0;
	for (const key of ['answers', 'pictograms'] as const) {
		const count = table?.[key]?.length ?? rows;
		if (count !== rows)
			review.add([...path, key], { found: String(count), expected: `${rows}, one for each row` });
	}
	if (!table?.pictograms && rows > MAX_LINES)
		review.add([...path, 'rows'], {
			found: String(rows),
			expected: `${MAX_LINES} rows at most, without “pictograms”`
		});
}

function checkRoleNames(
	review: Review,
	roles: readonly (string | undefined)[] | undefined,
	path: Path
): void {
	const known = definedItems(review.file.roles).flatMap(([, { id }]) => id ?? []);
	for (const [i, role] of definedItems(roles))
		if (!known.includes(role))
			review.add([...path, i], {
				found: `unknown role ${quote(role)}`,
				expected: formatChoices(known, 'role', role),
				hint: didYouMean(role, known)
			});
}

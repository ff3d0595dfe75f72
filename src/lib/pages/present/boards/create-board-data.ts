import { plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { Edition } from '#lib/edition/edition.ts';
import type { TimedRow } from '#lib/edition/plan.ts';
import type { Board } from '#lib/narrative/types/board.ts';
import type { Localized } from '#lib/narrative/types/story.ts';
import type { BoardData } from './board-types.ts';

/** Returns the boards of the rows of a plan, with their places on its route, in one language. Server only. */
export function createBoardData(edition: Edition, rows: readonly TimedRow[]): BoardData[] {
	let place = 0;
	return rows.flatMap((timed) => {
		place += timed.steps.length;
		const { board } = timed.row;
		return board ? [boardData(edition, board, timed, place)] : [];
	});
}

function boardData(
	{ story, lang }: Edition,
	board: Board,
	{ row, debate, ask, prose }: TimedRow,
	place: number
): BoardData {
	const write = (text: Localized | undefined) => text?.[lang] ?? '';
	const question = board.question ?? debate?.question;
	const base = {
		id: board.id,
		title: write(board.title ?? row.title),
		question: question ? write(question) : ask && 'rich' in ask ? plainText(prose.rich(ask.rich), prose) : '',
		seconds: board.seconds ?? 0,
		place,
		minutes: row.minutes
	};
	const roles = (ids: readonly string[]) =>
		ids
			.flatMap((id) => story.roles.filter((role) => role.id === id))
			.map(({ id, name }) => ({ id, name: write(name) }));
	switch (board.kind) {
		case 'talk': {
			const { kind, lines, table, choices } = board;
			const written = table && {
				rows: table.rows.map(write),
				columns: table.columns.map(write),
				...(table.total ? { total: write(table.total) } : {})
			};
			return {
				...base,
				kind,
				lines: lines.map(write),
				roles: roles(board.roles).map(({ name }) => name),
				choices: choices.map(write),
				...(written ? { table: written } : {})
			};
		}
		case 'plans': {
			const missions = board.missions.map(({ id, name, text }) => ({
				id,
				name: write(name),
				text: write(text)
			}));
			return { ...base, kind: board.kind, missions };
		}
		case 'council': {
			const conditions = board.conditions.map((condition) => ({
				...condition,
				before: write(condition.before),
				after: write(condition.after)
			}));
			return { ...base, kind: board.kind, roles: roles(board.roles), speech: board.speech ?? 0, conditions };
		}
	}
}

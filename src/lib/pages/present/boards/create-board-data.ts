import { plainText } from '#lib/edition/prose/text/plain-text.ts';
import { plansBoard } from '#lib/edition/addresses/plans-board.ts';
import type { Edition } from '#lib/edition/edition.ts';
import type { TimedRow } from '#lib/edition/plan.ts';
import type { Board } from '#lib/narrative/types/board.ts';
import type { Localized } from '#lib/narrative/types/story.ts';
import { NAMED_USES } from '#lib/ui/plan-code/plan-landmarks.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { BoardData, PlansData } from './board-types.ts';
import { councilContents } from './council/create-council-contents.ts';

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
	edition: Edition,
	board: Board,
	{ row, debate, ask, prose }: TimedRow,
	place: number
): BoardData {
	const { story, lang } = edition;
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
	switch (board.kind) {
		case 'talk': {
			const { kind, lines, phones, map, table, choices, several, numbers, rest } = board;
			const written = table && {
				rows: table.rows.map(write),
				columns: table.columns.map(write),
				...(table.total ? { total: write(table.total) } : {}),
				...(table.answers ? { answer: write(table.answer), answers: table.answers.map(write) } : {}),
				...(table.pictograms ? { pictograms: table.pictograms } : {})
			};
			return {
				...base,
				kind,
				lines: lines.map(write),
				roles: board.roles.flatMap((id) =>
					story.roles.filter((role) => role.id === id).map(({ name }) => write(name))
				),
				choices: choices.map(write),
				...(phones ? { phones } : {}),
				...(several ? { several } : {}),
				...(numbers ? { numbers } : {}),
				...(rest ? { rest: write(rest) } : {}),
				...(map === undefined ? {} : { map }),
				...(written ? { table: written } : {})
			};
		}
		case 'tables': {
			const { kind, lines, rows, choices, answer, right } = board;
			return {
				...base,
				kind,
				lines: lines.map(write),
				rows: rows.map(write),
				choices: choices.map(write),
				answer: write(answer),
				...(right ? { right } : {})
			};
		}
		case 'plans': {
			const own = board.missions.length > 0 ? board : plansBoard(story);
			const missions = (own?.missions ?? []).map(({ id, name, text }) => ({
				id,
				name: write(name),
				text: write(text)
			}));
			const { kind, prices, paper } = board;
			return {
				...base,
				kind,
				missions,
				names: buildingNames(edition),
				prices: pricesOf(edition, prices),
				...(paper === undefined ? {} : { paper })
			};
		}
		case 'council':
			return { ...base, kind: board.kind, ...councilContents(edition, board, prose) };
		case 'round': {
			const { kind, people, threshold } = board;
			// What the row asks follows the round.
			return { ...base, question: write(board.question), kind, people, threshold };
		}
	}
}

/** Returns the names of the buildings that the missions speak of, by their letters. */
const buildingNames = ({ world, words }: Edition): PlansData['names'] =>
	Object.fromEntries(
		world.district.buildings.flatMap(({ id, use }) => {
			const name = words[`yours.building-${id}`];
			return NAMED_USES.includes(use) && name ? [[id, name]] : [];
		})
	);

/** Returns the range of the prices in a list of records, and a sentence that names where they come from. */
function pricesOf({ story, lang, locale, words }: Edition, list: string): PlansData['prices'] {
	const items = (story.records.find(({ id }) => id === list)?.items ?? []).filter(
		({ value }) => value !== undefined
	);
	const values = items.map(({ value = 0 }) => value);
	const names = items.map(({ name }) => name[lang] ?? '');
	const sources = new Intl.ListFormat(locale).format(names);
	return {
		low: Math.min(...values),
		high: Math.max(...values),
		note: fillBlanks(words['present.plans-cost-note'] ?? '', { sources })
	};
}

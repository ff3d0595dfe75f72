import type { Board } from '../types/board.ts';
import type {
	PlanRow,
	Role,
	Route,
	Trace,
	ClassGraph,
	Classroom,
	MeasuredAxis,
	QuizQuestion
} from '../types/lesson.ts';
import { omitUndefined } from '../deep-partial.ts';
import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { ParseRichText } from './resolve-texts.ts';
import { parseFigureFormat } from '../text/data-figures.ts';
import { parseFigure } from '../text/markup.ts';
import type { FigureFormat } from '../types/story.ts';

type RouteFile = NarrativeFile['routes'][number];

/** Resolves a route: parses its aims, the texts of its overview and those of its plan. */
export const resolveRoute = ({ aims, plan, overview, ...route }: RouteFile, rich: ParseRichText): Route =>
	omitUndefined({
		...route,
		aims: aims.map(rich),
		plan: plan.map((row) => rowOf(row, rich)),
		overview: overview && {
			...overview,
			homework: rich(overview.homework),
			support: rich(overview.support),
			extension: rich(overview.extension)
		}
	});

function rowOf(
	{ steps = [], answers, board, ...row }: RouteFile['plan'][number],
	rich: ParseRichText
): PlanRow {
	return omitUndefined({
		...row,
		steps,
		board: board && resolveBoard(board, rich),
		do: row.do && rich(row.do),
		ask: row.ask && rich(row.ask),
		expect: row.expect && rich(row.expect),
		answers: answers.map(({ say, reply }) => ({ say: rich(say), reply: rich(reply) }))
	});
}

/** Resolves a board: parses the arguments of a council and their reasons, and the figures and costs of its conditions. */
function resolveBoard(board: NonNullable<RouteFile['plan'][number]['board']>, rich: ParseRichText): Board {
	if (board.kind !== 'council') return board;
	return {
		...board,
		arguments: board.arguments.map(({ text, why, ...argument }) => ({
			...argument,
			text: rich(text),
			why: why && rich(why)
		})),
		conditions: board.conditions.map(({ figure, cost, ...condition }) => ({
			...condition,
			figure: parseFigure(figure),
			cost: rich(cost)
		}))
	};
}

/** Resolves the roles of debates: parses their texts. */
export const resolveRoles = (roles: NarrativeFile['roles'], rich: ParseRichText): Role[] =>
	roles.map((role) => ({
		...role,
		who: rich(role.who),
		knows: role.knows.map(rich),
		defends: role.defends.map(rich),
		wants: rich(role.wants),
		worries: rich(role.worries)
	}));

/** Resolves the written trace: parses its paragraphs. */
export const resolveTrace = (
	{ title, paragraphs }: NonNullable<NarrativeFile['trace']>,
	rich: ParseRichText
): Trace => ({
	title,
	paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: rich(paragraph.text) }))
});

type ClassFile = NonNullable<NarrativeFile['chapters'][number]['class']>;
type GraphFile = NonNullable<ClassFile['graph']>;
/** Resolves the teaching material of a chapter: parses its texts and the formats of its graph. */
export function resolveClassroom(file: ClassFile, rich: ParseRichText): Classroom {
	const { picture, hooks, graph, debate } = file;
	return {
		picture,
		hooks,
		aims: file.aims.map(rich),
		misconception: rich(file.misconception),
		questions: file.questions.map(({ ask, answer }) => ({ ask: rich(ask), answer: rich(answer) })),
		pictured: file.pictured.map(({ answer, ...question }) => ({ ...question, answer: rich(answer) })),
		...(graph ? { graph: graphOf(graph) } : {}),
		debate: {
			question: debate.question,
			for: rich(debate.for),
			against: rich(debate.against),
			fact: rich(debate.fact),
			law: rich(debate.law),
			value: rich(debate.value)
		},
		activity: rich(file.activity)
	};
}

function graphOf({ task, x, y, setting = '', figures, values = y.format }: GraphFile): ClassGraph {
	const common = { task, y: measuredAxis(y), values: formatOf(values) };
	if (x.names) return { ...common, x: { label: x.label, names: x.names }, figures };
	return { ...common, x: measuredAxis(x), setting, figure: figures[0] ?? '' };
}

function measuredAxis({ label, ticks = [], format }: GraphFile['y']): MeasuredAxis {
	return { label, ticks, format: formatOf(format) };
}

/** Parses a format that the checker has accepted. */
function formatOf(text: string): FigureFormat {
	const format = parseFigureFormat(text);
	if ('found' in format) throw new TypeError(format.found);
	return format;
}

/** Resolves the questions that a class answers before and after the story: parses their answers. */
export function resolveQuiz(quiz: NarrativeFile['quiz'], rich: ParseRichText): QuizQuestion[] {
	return quiz.map((question) => ({ ...question, answer: rich(question.answer) }));
}

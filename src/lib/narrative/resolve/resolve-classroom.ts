import type { ClassGraph, Classroom, MeasuredAxis, QuizQuestion } from '../types/classroom.ts';
import { parseFigureFormat } from '../text/figure-format.ts';
import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { ParseRichText } from './resolve-texts.ts';
import type { FigureFormat } from '../types/story.ts';

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

import type { FigureUse, PlayerData } from '#lib/runtime/data.ts';

/** What presenting needs to know of a step, beside what every way of using the story does. */
export interface SlideData {
	/** Planned time in a classroom, in seconds. */
	readonly seconds: number;
	/** Figures in the words of its slide and of its notes, in the order of the page. */
	readonly figures: readonly FigureUse[];
}

/** Some minutes of a lesson with slides in them, and what is done without a screen before the next ones. */
export interface PlannedSlides {
	/** Indices of its steps. */
	readonly steps: readonly number[];
	/** Minutes of the lesson by which each of them is over. */
	readonly until: readonly number[];
	/** Minutes of that lesson, where a route takes several. */
	readonly of: number;
}

/** A ready route in the words of one language. */
export interface RouteData {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Indices of its steps. */
	readonly steps: readonly number[];
	/** Places of the questions that it asks before and after, in the list of all. */
	readonly questions: readonly number[];
	/** The lesson as it is planned minute by minute; empty where nobody has planned it. */
	readonly plan: readonly PlannedSlides[];
}

/** A question to a class before a lesson and after it. */
export interface QuestionData {
	/** Indices of the steps without which nobody can answer it. */
	readonly needs: readonly number[];
	readonly ask: string;
	/** None where a number is asked for. */
	readonly choices: readonly string[];
}

/** What slides and notes need beside the story itself. */
export interface DeckData {
	/** One for each step of the story. */
	readonly slides: readonly SlideData[];
	readonly routes: readonly RouteData[];
	readonly questions: readonly QuestionData[];
	/** Words of the interface that only presenting has. */
	readonly words: Readonly<Record<string, string>>;
}

/** What both pages have of a step. */
export interface StepInSlides {
	readonly slide: string;
	readonly notes: string;
	/** The picture in words, with its values. */
	readonly described: string;
}

/** The parts of both pages that only the server makes, as markup. */
export interface DeckProse {
	/** The picture of the first step. */
	readonly picture: string;
	/** What is said where the script does not come. */
	readonly broken: string;
	readonly steps: Readonly<Record<string, StepInSlides>>;
	/** Of each route with a plan: what the presenter asks and expects, by the entries of its plan. In the presenter's window. */
	readonly plans: Readonly<Record<string, readonly string[]>>;
	/** What the class is told once it has answered each question for the second time. */
	readonly answers: readonly string[];
}

/** Words by which pictures name the reader's bet: in a room it is the class's. */
const OWN_BET = ['alerts.you', 'coverage.you'];

/** The story's data with what presenting has of its own: its words and its figures. */
export function presented(data: PlayerData, { slides, words: own }: DeckData): PlayerData {
	const words = { ...data.source.words, ...own };
	for (const key of OWN_BET) if (key in words) words[key] = own['present.class-bet'] ?? '';
	return {
		...data,
		source: { ...data.source, words },
		steps: data.steps.map((step, index) => ({
			...step,
			figures: slides[index]?.figures ?? []
		}))
	};
}

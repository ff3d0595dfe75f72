import { about } from './words/about.ts';
import { accessibility } from './words/accessibility.ts';
import { embedding } from './words/embedding.ts';
import { embeddingTown } from './words/embedding-town.ts';
import { embeddingMoments } from './words/embedding-moments.ts';
import { embeddingRecipes } from './words/embedding-recipes.ts';
import { embeddingVersions } from './words/embedding-versions.ts';
import { embeddingVideo } from './words/embedding-video.ts';
import { page } from './words/page.ts';
import { methodDraws } from './words/method-draws.ts';
import { methodPlans } from './words/method-plans.ts';
import { methodRound } from './words/method-round.ts';
import { methodRules } from './words/method-rules.ts';
import { method } from './words/method.ts';
import { methodChain } from './words/method-chain.ts';
import { placement } from './words/placement.ts';
import { plans } from './words/plans.ts';
import { presenting } from './words/presenting.ts';
import { presentingClass } from './words/presenting-class.ts';
import { presentingBoards } from './words/presenting-boards.ts';
import { presentingPlans } from './words/presenting-plans.ts';
import { quarter } from './words/quarter.ts';
import { quarterCameras } from './words/quarter-cameras.ts';
import { quarterClass } from './words/quarter-class.ts';
import { quarterKeeping } from './words/quarter-keeping.ts';
import { quarterReading } from './words/quarter-reading.ts';
import { quarterWalking } from './words/quarter-walking.ts';
import { presentingWindows } from './words/presenting-windows.ts';
import { round } from './words/round.ts';
import { roundTurns } from './words/round-turns.ts';
import { routes } from './words/routes.ts';
import { sharing } from './words/sharing.ts';
import { sheets } from './words/sheets.ts';
import { sources } from './words/sources.ts';
import { teaching } from './words/teaching.ts';

/**
 * The words of the interface, by key. A story may override them, or translate them, under `words:`; missing words
 * fall back to English. `{name}` is a blank. The words of pictures are part of the story: each scene lists them in
 * its `story.ts`.
 */
export const words = {
	...page,
	...placement,
	...plans,
	...presenting,
	...presentingBoards,
	...presentingPlans,
	...presentingClass,
	...presentingWindows,
	...sheets,
	...teaching,
	...quarter,
	...quarterCameras,
	...quarterClass,
	...quarterKeeping,
	...quarterReading,
	...quarterWalking,
	...round,
	...roundTurns,
	...routes,
	...embedding,
	...embeddingMoments,
	...embeddingRecipes,
	...embeddingTown,
	...embeddingVersions,
	...embeddingVideo,
	...method,
	...methodChain,
	...methodPlans,
	...methodRound,
	...methodRules,
	...methodDraws,
	...sources,
	...sharing,
	...about,
	...accessibility
};

/** Key of an interface word, checked at compile time. */
export type WordKey = keyof typeof words;

/** A function that returns an interface word with its blanks filled. */
export type Word = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

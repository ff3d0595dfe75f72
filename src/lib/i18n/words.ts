import { about } from './words/about.ts';
import { accessibility } from './words/accessibility.ts';
import { analysingFrance } from './words/analysing-france.ts';
import { analysing } from './words/analysing.ts';
import { chaining } from './words/chaining.ts';
import { concluding } from './words/concluding.ts';
import { embeddingPage } from './words/embedding-page.ts';
import { embeddingRecipes } from './words/embedding-recipes.ts';
import { embedding } from './words/embedding.ts';
import { failing } from './words/failing.ts';
import { methodRules } from './words/method-rules.ts';
import { method } from './words/method.ts';
import { methodChain } from './words/method-chain.ts';
import { page } from './words/page.ts';
import { placement } from './words/placement.ts';
import { presenting } from './words/presenting.ts';
import { recognisingPlaces } from './words/recognising-places.ts';
import { recognising } from './words/recognising.ts';
import { seeing } from './words/seeing.ts';
import { sharing } from './words/sharing.ts';
import { sources } from './words/sources.ts';
import { supervising } from './words/supervising.ts';
import { watching } from './words/watching.ts';
import { walk } from './words/walk.ts';
import { teaching } from './words/teaching.ts';

/**
 * Every word of the interface and of the pictures, by key. A story may change any of them, or bring them in
 * another language, under `words:`; a language that lacks one falls back to English.
 * `{name}` stands for what the interface fills in.
 */
export const words = {
	...page,
	...placement,
	...presenting,
	...teaching,
	...seeing,
	...analysing,
	...analysingFrance,
	...supervising,
	...watching,
	...recognising,
	...recognisingPlaces,
	...chaining,
	...concluding,
	...walk,
	...embedding,
	...embeddingPage,
	...embeddingRecipes,
	...failing,
	...method,
	...methodChain,
	...methodRules,
	...sources,
	...sharing,
	...about,
	...accessibility
};

/** Name of a word: one that nobody has written does not pass the check of types. */
export type WordKey = keyof typeof words;

/** A word of the interface, with its blanks filled in. */
export type Word = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

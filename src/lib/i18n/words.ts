import { about } from './words/about.ts';
import { accessibility } from './words/accessibility.ts';
import { embeddingPage } from './words/embedding-page.ts';
import { embeddingRecipes } from './words/embedding-recipes.ts';
import { embedding } from './words/embedding.ts';
import { failing } from './words/failing.ts';
import { measuring } from './words/measuring.ts';
import { methodDraws } from './words/method-draws.ts';
import { methodRules } from './words/method-rules.ts';
import { method } from './words/method.ts';
import { methodChain } from './words/method-chain.ts';
import { page } from './words/page.ts';
import { pages } from './words/pages.ts';
import { placement } from './words/placement.ts';
import { presenting } from './words/presenting.ts';
import { routes } from './words/routes.ts';
import { sharing } from './words/sharing.ts';
import { sources } from './words/sources.ts';
import { walk } from './words/walk.ts';
import { teaching } from './words/teaching.ts';

/**
 * Every word of the interface, by key. A story may change any of them, or bring them in another language, under `words:`;
 * a language that lacks one falls back to English. `{name}` stands for what the interface fills in. The words of pictures
 * are the story's own: each scene says in its `story.ts` which it asks for.
 */
export const words = {
	...page,
	...pages,
	...placement,
	...presenting,
	...teaching,
	...routes,
	...measuring,
	...walk,
	...embedding,
	...embeddingPage,
	...embeddingRecipes,
	...failing,
	...method,
	...methodChain,
	...methodRules,
	...methodDraws,
	...sources,
	...sharing,
	...about,
	...accessibility
};

/** Name of a word: one that nobody has written does not pass the check of types. */
export type WordKey = keyof typeof words;

/** A word of the interface, with its blanks filled in. */
export type Word = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

import { hash } from '../maths/random.ts';

/** Returns the seed of the n-th round of a story, or of a class, counted from 0. @param seed that of all its rounds */
export const seedOfRound = (seed: number, index: number): number => hash(seed, 'round', index);

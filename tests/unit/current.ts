import { story } from 'virtual:story';
import { currentIds } from '../step-ids.ts';

if (!story) throw new Error('The story holds a mistake');
/** Replaces former ids of steps of the story in a text or a pattern, see {@link currentIds}. */
export const current = currentIds(story);

import type { Parameters } from '#lib/narrative/parameters.ts';
import { parameters as cameras } from '../cameras/state.ts';

/** As the district; a story shows this scene where its reader may walk. */
export const parameters = cameras satisfies Parameters;

import type { Parameters } from '#lib/narrative/parameters.ts';
import { parameters as district } from '../district/state.ts';

/** As the district; a story shows this scene where its reader may walk. */
export const parameters = district satisfies Parameters;

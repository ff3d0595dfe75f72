import { topology } from 'virtual:topology';
import { engrave } from '#lib/district/engrave.ts';
import { engravingMarkup } from '#lib/district/markup.ts';

/** Returns the engraved plan as an invisible `<svg>` of definitions, for a file or for a page. */
export const engravedPlanSvg = (): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" class="definitions" width="0" height="0" aria-hidden="true"><defs>${engravedPlanDefinitions()}</defs></svg>`;

let cached: string | undefined;

/** Returns the SVG definitions of the engraved plan, to which every drawing of the district refers. Memoized. */
export const engravedPlanDefinitions = (): string => (cached ??= engravingMarkup(engrave(topology)));

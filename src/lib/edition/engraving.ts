import { topology } from 'virtual:topology';
import { engrave } from '#lib/district/engrave.ts';
import { engravingMarkup } from '#lib/district/markup.ts';

/** The engraved plan as an `<svg>` that shows nothing by itself: a file of its own, or part of a page. */
export const planFile = (): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" class="definitions" width="0" height="0" aria-hidden="true"><defs>${engraving()}</defs></svg>`;

let made: string | undefined;

/** The engraved plan, as the definitions that every drawing of the district refers to: the same in every language. */
export const engraving = (): string => (made ??= engravingMarkup(engrave(topology)));

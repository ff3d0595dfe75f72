import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { AboutStory, AccessibilityLaw } from '../types/statements.ts';
import type { ParseRichText } from './resolve-texts.ts';

/** Resolves `about`. */
export const resolveAbout = (
	{ checked, licence, review }: NonNullable<NarrativeFile['about']>,
	rich: ParseRichText
): AboutStory => ({
	...(checked && { checked: rich(checked) }),
	...(licence && { licence: { url: licence.url, text: rich(licence.text) } }),
	...(review && { review: rich(review) })
});

/** Resolves `accessibility`. */
export const resolveAccessibility = (
	{ duty, 'duty-unnamed': dutyUnnamed, recourse }: NonNullable<NarrativeFile['accessibility']>,
	rich: ParseRichText
): AccessibilityLaw => ({
	...(duty && { duty }),
	...(dutyUnnamed && { dutyUnnamed }),
	...(recourse && { recourse: rich(recourse) })
});

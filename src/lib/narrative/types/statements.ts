import type { Localized, LocalizedRich } from './story.ts';

/** What the page about a story says of it. */
export interface AboutStory {
	/** What was checked. */
	readonly checked?: LocalizedRich;
	/** The licence of texts, pictures and data. */
	readonly licence?: { readonly url: string; readonly text: LocalizedRich };
	/** Who has reviewed it. */
	readonly review?: LocalizedRich;
}

/** What the accessibility statement of a story says of the law. */
export interface AccessibilityLaw {
	/** What the law asks of the publisher, with the blank `{publisher}`. */
	readonly duty?: Localized;
	/** The same for a site that names no publisher. */
	readonly dutyUnnamed?: Localized;
	/** Whom readers can turn to who get no answer. */
	readonly recourse?: LocalizedRich;
}

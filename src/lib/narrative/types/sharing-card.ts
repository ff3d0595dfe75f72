/** Type of the resolved sharing card. */
import type { Localized, LocalizedRich } from './story.ts';

/** The card that social networks and messengers show for a link. */
export interface SharingCard {
	/** Replaces the heading of the step or chapter if it is unclear by itself. */
	readonly title?: Localized;
	readonly description: LocalizedRich;
}

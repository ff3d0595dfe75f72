/** Type of the resolved sharing card. */
import type { Localized, LocalizedRich } from './story.ts';

/** The card that social networks and messengers show for a link. */
export interface SharingCard {
	/** Replaces a heading that is unclear without its context. */
	readonly title?: Localized;
	readonly description: LocalizedRich;
}

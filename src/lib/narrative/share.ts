/** What others see of a link, resolved: part of types.ts. */
import type { Localized, LocalizedRich } from './types.ts';

/** The card that networks and messengers make of a link. */
export interface Share {
	/** Where the heading does not stand alone. */
	readonly title?: Localized;
	readonly description: LocalizedRich;
}

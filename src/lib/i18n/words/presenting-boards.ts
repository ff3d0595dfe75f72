import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the boards of a lesson, on the slides and in the presenter window. */
export const presentingBoards = {
	'present.board-on': { fr: 'Un tableau est à l’écran', en: 'A board is on the wall' },

	// Countdown
	'present.countdown': { fr: 'Compte à rebours', en: 'Countdown' },
	'present.do.countdown': {
		fr: 'Démarrer ou suspendre le compte à rebours',
		en: 'Start or pause the countdown'
	},
	'present.countdown-on': { fr: 'Compte à rebours\u00a0: {time}.', en: 'Countdown: {time}.' },
	'present.countdown-paused': {
		fr: 'Compte à rebours suspendu à {time}.',
		en: 'Countdown paused at {time}.'
	},
	'present.countdown-reset': { fr: 'Compte à rebours remis à {time}.', en: 'Countdown back to {time}.' },
	'present.countdown-half': { fr: 'La moitié du temps est passée.', en: 'Half of the time is over.' },
	'present.countdown-minute': { fr: 'Il reste une minute.', en: 'One minute is left.' },
	'present.countdown-end': { fr: 'Le temps est écoulé.', en: 'Time is up.' }
} as const satisfies Readonly<Record<string, Localized>>;

import type { Localized } from '#lib/narrative/types/story.ts';

/** Words about a lesson that goes on: the wall that closes and opens again, another class, a second count, rounds. */
export const presentingWindows = {
	'present.wall-closed': {
		fr: 'L’écran de la classe est fermé\u00a0: les touches attendent qu’il revienne.',
		en: 'The wall is closed: keys wait until it is back.'
	},
	'present.wall-reopen': { fr: 'Le rouvrir · {place}', en: 'Open it again · {place}' },
	'present.wall-without': { fr: 'Continuer sans lui', en: 'Go on without it' },
	'present.resumed': {
		fr: 'La séance continue où elle en était, avec tout ce que la classe a entré.',
		en: 'The lesson goes on where it was, with all that the class has entered.'
	},
	'present.start-over': { fr: 'Recommencer pour une autre classe', en: 'Start again for another class' },
	'present.start-over-sure': {
		fr: 'Effacer ce que cette classe a entré, et recommencer',
		en: 'Delete what this class has entered, and start again'
	},
	'present.copy-session': { fr: 'Copier l’adresse de la séance', en: 'Copy the address of the lesson' },
	'present.session-copied': {
		fr: 'Adresse copiée\u00a0: ouverte plus tard, elle rend la séance, avec tout ce que la classe a entré.',
		en: 'Address copied: opened later, it brings the lesson back, with all that the class has entered.'
	},
	'present.started-over': {
		fr: 'Retour au début, sans rien de la classe d’avant.',
		en: 'Back at the start, with nothing of the class before.'
	},
	'present.recount': { fr: 'Compter une seconde fois', en: 'Count a second time' },
	'present.recount-undo': { fr: 'Revenir au premier comptage', en: 'Back to the first count' },
	'present.first-count': { fr: 'Premier comptage', en: 'First count' },
	'present.round.on-slides': {
		fr: '«\u202fSuivant\u202f» lance le tour au mur, d’ici comme de là-bas. Pour ouvrir des écrans, tapez leur nom, comme F8, d’ici ou de là-bas.',
		en: '“Next” starts the round on the wall, from here as from there. To open screens, type their names, such as F8, here or there.'
	},
	'present.round.playing': {
		fr: 'Le tour est en cours au mur\u00a0: tapez ici le nom d’un écran, comme F8. «\u202fSuivant\u202f» attend la fin\u202f; Échap arrête le tour.',
		en: 'The round is being played on the wall: type the name of a screen, such as F8, here. “Next” waits for the end; Esc stops the round.'
	}
} as const satisfies Readonly<Record<string, Localized>>;

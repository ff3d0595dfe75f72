import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the rounds at the wall that are played in turns, without a clock. */
export const roundTurns = {
	'round.turn-before': {
		fr: '{screens} écrans, une seule personne : vous. En une demi-heure, {falls} personnes tombent quelque part ; chacune reste trois minutes au sol. Cherchez-les sans horloge, par tranches de trois minutes.',
		en: '{screens} screens, one person: you. In half an hour, {falls} people fall somewhere; each stays on the ground for three minutes. Look for them without a clock, three minutes at a time.'
	},
	'round.turn-software-does': {
		fr: 'Le logiciel nomme les écrans où quelque chose ressemble à une chute. Il se trompe parfois, et laisse passer des chutes.',
		en: 'The software names the screens where something looks like a fall. It is sometimes wrong, and misses some falls.'
	},
	'round.turn-heading': { fr: 'Tranche {turn} sur {count}', en: 'Turn {turn} of {count}' },
	'round.turn-intro-alone': {
		fr: '{count} tranches de trois minutes. À chacune, par personne : un bloc à regarder, un écran à ouvrir.',
		en: '{count} turns of three minutes. In each, one block to look at and one screen to open per person.'
	},
	'round.turn-intro-software': {
		fr: '{count} tranches de trois minutes. À chacune, par personne : {alerts} alertes au plus, ou un bloc à regarder.',
		en: '{count} turns of three minutes. In each, {alerts} alerts at most per person, or one block to look at.'
	},
	'round.turn-counts': {
		fr: 'Vues : {seen}. Manquées : {missed}. Ouverts pour rien : {wrong}.',
		en: 'Seen: {seen}. Missed: {missed}. Opened for nothing: {wrong}.'
	},
	'round.turn-lost': { fr: 'Alertes non ouvertes : {lost}.', en: 'Alerts not opened: {lost}.' },
	'round.turn-look': { fr: 'Quel bloc regarder ?', en: 'Which block to look at?' },
	'round.turn-look-instead': { fr: 'Ou regarder un bloc :', en: 'Or look at a block:' },
	'round.turn-block': { fr: '{from} à {to}', en: '{from} to {to}' },
	'round.turn-told': { fr: '{block} : quel écran ouvrir ?', en: '{block}: which screen to open?' },
	'round.turn-nothing': { fr: '{block} : rien de particulier.', en: '{block}: nothing unusual.' },
	'round.turn-looked': {
		fr: '{block} : un écran à ouvrir, parmi {count}.',
		en: '{block}: one screen to open, out of {count}.'
	},
	'round.turn-alerts': { fr: 'Alertes : {left} à ouvrir au plus', en: 'Alerts: open {left} at most' },
	'round.turn-no-alerts': { fr: 'Aucune alerte.', en: 'No alerts.' },
	'round.turn-left': { fr: 'Encore {left} à ouvrir.', en: '{left} more to open.' },
	'round.turn-next': { fr: 'Tranche suivante', en: 'Next turn' },
	'round.turn-end': { fr: 'Voir le résultat', en: 'See the result' },
	'round.turn-lying': { fr: 'quelqu’un est couché', en: 'somebody is lying down' },
	'round.turn-sitting': { fr: 'quelqu’un s’assied', en: 'somebody sits down' },
	'round.turn-crates': { fr: 'des caisses restent là', en: 'crates are left there' },
	'round.turn-stooping': { fr: 'quelqu’un se baisse', en: 'somebody bends down' },
	'round.turn-running': { fr: 'quelqu’un court', en: 'somebody is running' }
} satisfies Record<string, Localized>;

import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for what leaves the page of a quarter, for how to get a file, and for the doors to the page. */
export const quarterKeeping = {
	'quarter.save-png': {
		fr: 'Image du plan (PNG)',
		en: 'Picture of the plan (PNG)'
	},
	'quarter.png-failed': {
		fr: 'Ce navigateur ne fait pas d’image PNG. Prenez le SVG.',
		en: 'This browser makes no PNG. Please take the SVG.'
	},
	'quarter.sheet': {
		fr: 'Feuille',
		en: 'Sheet'
	},
	'quarter.sheet-a4': {
		fr: 'A4',
		en: 'A4'
	},
	'quarter.sheet-a3': {
		fr: 'A3',
		en: 'A3'
	},
	'quarter.link': {
		fr: 'Copier le lien',
		en: 'Copy the link'
	},
	'quarter.link-help': {
		fr: 'Le lien porte vos caméras, celles de votre liste et vos réglages, jamais la carte\u00a0: envoyez aussi le quartier enregistré. Aucun serveur ne le lit. L’adresse de cette page les garde aussi\u00a0: après un rechargement, rouvrez la même carte.',
		en: 'The link carries your cameras, those of your list and your settings, never the map: send the saved quarter too. No server reads it. The address of this page keeps them too: after a reload, open the same map again.'
	},
	'quarter.link-copied': {
		fr: 'Lien copié.',
		en: 'Link copied.'
	},
	'quarter.link-kept': {
		fr: 'Le lien n’a pas pu être copié. Le voici.',
		en: 'The link could not be copied. Here it is.'
	},
	'quarter.link-waiting': {
		fr: 'Ce lien porte des caméras et des réglages ({count}). Ouvrez le même quartier pour les voir.',
		en: 'This link carries cameras and settings ({count}). Open the same quarter to see them.'
	},
	'quarter.link-other': {
		fr: 'Le lien vient d’un autre cadre que celui-ci\u00a0: ses caméras ne sont pas posées. Ouvrez le quartier enregistré qui va avec.',
		en: 'The link comes from another frame than this one: its cameras are not placed. Open the saved quarter that goes with it.'
	},
	'quarter.help-find': {
		fr: 'Cherchez votre rue sur openstreetmap.org.',
		en: 'Find your street on openstreetmap.org.'
	},
	'quarter.help-button': {
		fr: 'Exporter',
		en: 'Export'
	},
	'quarter.help-export': {
		fr: 'Touchez «\u202fExporter\u202f», cadrez deux ou trois rues, et téléchargez.',
		en: 'Press “Export”, frame two or three streets, and download.'
	},
	'quarter.help-drop': {
		fr: 'Déposez ici le fichier map.osm.',
		en: 'Drop the file map.osm here.'
	},
	'quarter.door-class': {
		fr: 'Et autour de votre école\u202f? Mesurez ce que les caméras cartographiées de vos rues filment, posez celles que vous avez comptées, imprimez la feuille avec sa case à remplir. Une carte en fichier suffit, et elle ne quitte pas l’ordinateur.',
		en: 'And around your school? Measure what the mapped cameras of your streets film, place those that you counted, print the sheet with its box to fill in. A map in a file is enough, and it never leaves the computer.'
	},
	'quarter.door-newsroom': {
		fr: 'Un article sur votre ville\u202f? La même mesure sur une carte de vos rues\u00a0: part filmée, de… à…, ce qu’ajoute chaque caméra, plan en SVG ou PNG avec source et date. À la rédaction, npm run quarter donne les nombres en JSON.',
		en: 'An article on your town? The same measurement on a map of your streets: the share filmed, from … to …, what each camera adds, the plan as SVG or PNG with source and date. On a desk, npm run quarter gives the numbers as JSON.'
	},
	'quarter.none-mapped': {
		fr: 'Aucune caméra n’est cartographiée ici. Cela ne dit pas qu’il n’y en a pas.',
		en: 'No camera is mapped here. That does not say that there is none.'
	},
	'quarter.name': {
		fr: 'Nom du quartier, sur la feuille',
		en: 'Name of the quarter, on the sheet'
	},
	'quarter.sheet-facts': {
		fr: 'Feuille du {date}. Cadre\u00a0: {width}\u00a0×\u00a0{height}\u00a0m.',
		en: 'Sheet of {date}. Frame: {width}\u00a0×\u00a0{height}\u00a0m.'
	},
	'quarter.sheet-centre': {
		fr: 'Centre\u00a0: latitude {latitude}, longitude {longitude}.',
		en: 'Centre: latitude {latitude}, longitude {longitude}.'
	},
	'quarter.added-count': {
		fr: 'Ajoutées par vous\u00a0: {count}.',
		en: 'Added by you: {count}.'
	}
} as const satisfies Record<string, Localized>;

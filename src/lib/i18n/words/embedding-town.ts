import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the form for the figures of a town, and of its pictures. */
export const embeddingTown = {
	'make.town': {
		fr: 'Votre ville\u00a0: ses chiffres dans les images du récit',
		en: 'Your town: its figures in the pictures of the story'
	},
	'make.town-note': {
		fr: 'Chaque valeur a sa source et son adresse. Ce que vous laissez vide est inconnu, et hachuré dans les images. Rien ne quitte cet appareil.',
		en: 'Each value has its source and address. What you leave empty is unknown, and hatched in the pictures. Nothing leaves this device.'
	},
	'make.town-name': { fr: 'Nom de la ville', en: 'Name of the town' },
	'make.town-country': { fr: 'Pays, en deux lettres', en: 'Country, in two letters' },
	'make.town-latitude': { fr: 'Latitude', en: 'Latitude' },
	'make.town-longitude': { fr: 'Longitude', en: 'Longitude' },
	'make.town-cameras': { fr: 'Caméras de rue', en: 'Street cameras' },
	'make.town-operators': { fr: 'Personnes devant les images', en: 'People in front of the images' },
	'make.town-cost': { fr: 'Coût', en: 'Cost' },
	'make.town-trial': { fr: 'Projet ou essai', en: 'Project or trial' },
	'make.town-answers': { fr: 'Réponses de la mairie', en: 'Answers of the town hall' },
	'make.town-count': { fr: 'Nombre', en: 'Number' },
	'make.town-euros': { fr: 'Euros', en: 'Euros' },
	'make.town-what': { fr: 'Ce qui a été essayé ou acheté', en: 'What was tried or bought' },
	'make.town-when': {
		fr: 'Date de cette valeur, du jour ou de l’année',
		en: 'Date of this value: its day or year'
	},
	'make.town-counted': { fr: 'Qui est compté', en: 'Who is counted' },
	'make.town-watching': { fr: 'ceux qui regardent en même temps', en: 'those who watch at once' },
	'make.town-staff': { fr: 'tout l’effectif, qui se relaie', en: 'the whole staff, who take turns' },
	'make.town-watched': {
		fr: 'Caméras qu’ils suivent, selon la même source. Sans ce nombre, l’image dira «\u202fnon calculé\u202f»',
		en: 'Cameras they watch, by the same source. Without this number the picture will say “not computed”'
	},
	'make.town-yearly': { fr: 'chaque année', en: 'each year' },
	'make.town-until': { fr: 'Fin, si elle est connue', en: 'End, if it is known' },
	'make.town-type': { fr: 'Sorte', en: 'Kind' },
	'make.town-status': { fr: 'Dernier état connu', en: 'Last known state' },
	'make.town-source-publisher': { fr: 'Source\u00a0: qui l’a publiée', en: 'Source: who published it' },
	'make.town-source-title': { fr: 'Son titre', en: 'Its title' },
	'make.town-source-date': { fr: 'Sa date', en: 'Its date' },
	'make.town-source-url': { fr: 'Son adresse, https://…', en: 'Its address, https://…' },
	'make.town-source-kind': { fr: 'Sa nature', en: 'What kind it is' },
	'make.town-save': { fr: 'Enregistrer le fichier', en: 'Save the file' },
	'make.town-then': {
		fr: 'Pour une édition entière du récit, dans le dossier du projet\u00a0:',
		en: 'For a whole edition of the story, in the folder of the project:'
	},
	'make.town-open': {
		fr: 'Ouvrir un brouillon, ou un fichier town.yaml',
		en: 'Open a draft, or a town.yaml file'
	},
	'make.town-opened': {
		fr: 'Fichier ouvert\u00a0: {name}',
		en: 'Open file: {name}'
	},
	'make.town-close': {
		fr: 'Revenir au formulaire',
		en: 'Back to the form'
	},
	'make.town-draft': {
		fr: 'Enregistrer un brouillon',
		en: 'Save a draft'
	},
	'make.town-sound': {
		fr: 'Le fichier est juste.',
		en: 'The file is sound.'
	},
	'make.town-refused': {
		fr: 'Rien n’est enregistré. À corriger\u00a0: {count}.',
		en: 'Nothing is saved. To correct: {count}.'
	},
	'make.town-lost': {
		fr: 'La vérification n’a pas pu être chargée. Retrouvez le réseau et réessayez.',
		en: 'The check could not be loaded. Go online and try again.'
	},
	'make.town-pictures': {
		fr: 'Les images de {town}',
		en: 'The pictures of {town}'
	},
	'make.town-pictures-note': {
		fr: 'À publier telles quelles. Chacune dit de qui sont les chiffres, et que le récit ne les a pas vérifiés.',
		en: 'Publish them as they are. Each says whose figures they are, and that the story has not checked them.'
	},
	'make.town-by': {
		fr: 'Qui répond de ces chiffres',
		en: 'Who answers for these figures'
	},
	'make.town-by-missing': {
		fr: 'Dites d’abord qui répond de ces chiffres.',
		en: 'First say who answers for these figures.'
	},
	'make.town-picture': {
		fr: 'Image',
		en: 'Picture'
	},
	'make.town-wrong-name': {
		fr: 'Le nom de la ville, sans signe spécial, en {count} caractères au plus.',
		en: 'The name of the town, without special signs, in at most {count} characters.'
	},
	'make.town-wrong-country': {
		fr: 'Deux lettres, comme FR.',
		en: 'Two letters, such as FR.'
	},
	'make.town-wrong-latitude': {
		fr: 'Un nombre de −90 à 90, comme 43,6.',
		en: 'A number from −90 to 90, such as 43.6.'
	},
	'make.town-wrong-longitude': {
		fr: 'Un nombre de −180 à 180, comme 1,44.',
		en: 'A number from −180 to 180, such as 1.44.'
	},
	'make.town-wrong-place': {
		fr: 'Ce point n’est pas sur la carte du récit. Latitude et longitude sont peut-être échangées.',
		en: 'This point is not on the map of the story. Latitude and longitude may be swapped.'
	},
	'make.town-wrong-number': {
		fr: 'Un nombre entier, en chiffres, 1 ou plus.',
		en: 'A whole number in digits, 1 or more.'
	},
	'make.town-wrong-people': {
		fr: 'Un nombre entier, en chiffres\u202f; 0 si personne ne regarde.',
		en: 'A whole number in digits; 0 if nobody watches.'
	},
	'make.town-wrong-euros': {
		fr: 'Un nombre en chiffres, sans mot ni signe €, comme 12000.',
		en: 'A number in digits, without a word or the sign €, such as 12000.'
	},
	'make.town-wrong-date': {
		fr: 'Une date du calendrier\u00a0: {year}, {month} ou {day}.',
		en: 'A date of the calendar: {year}, {month} or {day}.'
	},
	'make.town-wrong-source-date': {
		fr: 'Une date du calendrier, comme {year} ou {day}. Inconnue, elle reste vide.',
		en: 'A date of the calendar, such as {year} or {day}. Leave it empty if it is unknown.'
	},
	'make.town-wrong-until': {
		fr: 'Une date du calendrier, comme {day}, pas avant celle du début.',
		en: 'A date of the calendar, such as {day}, not before that of the beginning.'
	},
	'make.town-wrong-words': {
		fr: 'Des mots, sans < > { }, en {count} caractères au plus.',
		en: 'Words, without < > { }, in at most {count} characters.'
	},
	'make.town-wrong-choice': {
		fr: 'Choisissez une réponse.',
		en: 'Choose an answer.'
	},
	'make.town-wrong-text': {
		fr: 'Ce champ ne peut pas rester vide.',
		en: 'This field cannot stay empty.'
	},
	'make.town-wrong-url': {
		fr: 'Une adresse entière, qui commence par https://',
		en: 'A whole address, which begins with https://'
	},
	'make.picture-on-town': {
		fr: 'Chiffres de {town}\u00a0: {name}, non vérifiés par le récit.',
		en: 'Figures of {town}: {name}, not checked by the story.'
	},
	'make.picture-on-town-sources': {
		fr: 'Sources\u00a0: {sources}.',
		en: 'Sources: {sources}.'
	}
} as const satisfies Readonly<Record<string, Localized>>;

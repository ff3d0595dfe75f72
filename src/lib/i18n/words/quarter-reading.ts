import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for files of maps: why one is not taken, and what was done to what it holds. */
export const quarterReading = {
	// Why a file is not taken
	'quarter.fault-empty': { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
	'quarter.fault-large': {
		fr: 'Ce fichier dépasse {limit}\u00a0Mo une fois décompressé\u00a0: exportez un plus petit morceau de la carte.',
		en: 'This file is more than {limit} MB when unpacked: please export a smaller part of the map.'
	},
	'quarter.fault-not-text': {
		fr: 'Ce fichier n’est pas du texte, donc pas une carte que cette page sait lire.',
		en: 'This file is no text, so it is no map that this page can read.'
	},
	'quarter.fault-not-gzip': {
		fr: 'Ce fichier compressé est abîmé\u00a0: téléchargez-le de nouveau.',
		en: 'This packed file is damaged: please download it again.'
	},
	'quarter.fault-xml': {
		fr: 'Ce fichier OpenStreetMap est incomplet ou abîmé, à la ligne {line}\u00a0: exportez-le de nouveau.',
		en: 'This OpenStreetMap file is incomplete or damaged, at line {line}: please export it again.'
	},
	'quarter.fault-json': {
		fr: 'Ce fichier JSON est incomplet ou abîmé\u00a0: téléchargez-le de nouveau.',
		en: 'This JSON file is incomplete or damaged: please download it again.'
	},
	'quarter.fault-unknown': {
		fr: 'Ce fichier n’est ni un extrait d’OpenStreetMap, ni du GeoJSON, ni une liste de caméras, ni un quartier enregistré ici.',
		en: 'This file is no extract of OpenStreetMap, no GeoJSON, no list of cameras, and no quarter saved here.'
	},
	'quarter.fault-nodes': {
		fr: 'Ce fichier a plus de {limit} points\u00a0: exportez un plus petit morceau de la carte.',
		en: 'This file has more than {limit} points: please export a smaller part of the map.'
	},
	'quarter.fault-coordinates': {
		fr: 'Les coordonnées de ce fichier ne sont ni des degrés, ni du Lambert-93\u00a0: exportez-le dans l’une de ces projections.',
		en: 'The coordinates of this file are neither degrees nor Lambert-93: please export it in one of these projections.'
	},
	'quarter.fault-no-buildings': {
		fr: 'Il n’y a aucun bâtiment ici\u00a0: exportez aussi les bâtiments, ou déplacez le cadre.',
		en: 'There is no building here: please export the buildings too, or move the frame.'
	},
	'quarter.fault-columns': {
		fr: 'Cette liste n’a pas de colonnes «\u202flatitude\u202f» et «\u202flongitude\u202f» dans sa première ligne.',
		en: 'This list has no columns “latitude” and “longitude” in its first line.'
	},
	'quarter.fault-buildings': {
		fr: 'Le cadre contient {count} bâtiments, {limit} au plus sont possibles\u00a0: réduisez-le.',
		en: 'The frame holds {count} buildings, and {limit} at most are possible: please make it smaller.'
	},
	'quarter.fault-window': {
		fr: 'Le cadre peut mesurer au plus {width} mètres sur {height}.',
		en: 'The frame can measure at most {width} by {height} metres.'
	},
	'quarter.fault-saved': {
		fr: 'Ce quartier enregistré est incomplet ou a été modifié\u00a0: il ne peut pas être rouvert.',
		en: 'This saved quarter is incomplete or was changed: it cannot be opened again.'
	},
	'quarter.list-read': {
		fr: 'Votre liste\u00a0: {read} lues, {here} dans ce cadre, {undirected} sans direction connue.',
		en: 'Your list: {read} read, {here} in this frame, {undirected} without a known direction.'
	},
	'quarter.list-exchanged': {
		fr: 'Latitude et longitude étaient inversées\u00a0: la page les a remises en place.',
		en: 'Latitude and longitude were swapped: the page put them right.'
	},
	'quarter.list-skipped': {
		fr: 'Lignes sans coordonnées, laissées de côté\u00a0: {count}.',
		en: 'Lines without coordinates, left out: {count}.'
	},
	'quarter.list-far': {
		fr: 'Aucune n’est près d’un bâtiment de cette carte.',
		en: 'None is near a building of this map.'
	},
	'quarter.list-go': {
		fr: 'Déplacer le cadre vers ces caméras',
		en: 'Move the frame to these cameras'
	},
	'quarter.list-waiting': {
		fr: 'C’est une liste de caméras ({count} lues), pas une carte. Elle est gardée\u00a0: choisissez maintenant une carte du même endroit, avec ses bâtiments.',
		en: 'This is a list of cameras ({count} read), not a map. It is kept: now choose a map of the same place, with its buildings.'
	},
	// What was done to the map
	'quarter.note-underground': {
		fr: 'Souterrain, non compté\u00a0: {count}',
		en: 'Underground, not counted: {count}'
	},
	'quarter.note-roof': {
		fr: 'Simple toit, sous lequel on voit\u00a0: {count}',
		en: 'Mere roof, under which one can see: {count}'
	},
	'quarter.note-small': {
		fr: 'Moins de 6\u00a0m², laissé de côté\u00a0: {count}',
		en: 'Less than 6 m², left out: {count}'
	},
	'quarter.note-broken': {
		fr: 'Contour inutilisable, laissé de côté\u00a0: {count}',
		en: 'Outline that cannot be used, left out: {count}'
	},
	'quarter.note-mended': {
		fr: 'Contour qui se croisait, réparé\u00a0: {count}',
		en: 'Outline that crossed itself, mended: {count}'
	},
	'quarter.note-passage': {
		fr: 'Passage ouvert à travers un bâtiment\u00a0: {count}',
		en: 'Passage opened through a building: {count}'
	},
	'quarter.note-united': {
		fr: 'Bâtiment joint à son voisin par un mur mitoyen\u00a0: {count}',
		en: 'Building joined to its neighbour at a party wall: {count}'
	},
	'quarter.note-cut': {
		fr: 'Bâtiment coupé par le bord du cadre\u00a0: {count}',
		en: 'Building cut by the edge of the frame: {count}'
	},
	'quarter.note-camera-far': {
		fr: 'Caméra hors du cadre, qui peut filmer dedans\u00a0: {count}',
		en: 'Camera outside the frame that may film inside: {count}'
	}
} as const satisfies Record<string, Localized>;

import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the page on which visitors measure their own streets. */
export const quarter = {
	'quarter.title': { fr: 'Votre quartier', en: 'Your quarter' },
	'quarter.description': {
		fr: 'Avec les modèles de «\u202f{title}\u202f»\u00a0: ce que les caméras cartographiées de vos rues filment, au moins et au plus, et ce qu’une de plus ajouterait. Rien ne quitte votre navigateur.',
		en: 'With the models of “{title}”: what the mapped cameras of your streets film, at least and at most, and what one more would add. Nothing leaves your browser.'
	},
	'quarter.intro': {
		fr: 'Donnez une carte de vos rues. Cette page montre ce que les caméras cartographiées y filment, au moins et au plus, et ce qu’une caméra de plus ajouterait.',
		en: 'Give a map of your streets. This page shows what the mapped cameras film there, at least and at most, and what one more camera would add.'
	},
	'quarter.private': {
		fr: 'Rien ne quitte ce navigateur\u00a0: coupez le réseau et essayez.',
		en: 'Nothing leaves this browser: turn the network off and try.'
	},
	'quarter.without-script': {
		fr: 'Cette page a besoin de son script, et d’un site\u00a0: elle ne s’ouvre pas depuis un disque.',
		en: 'This page needs its script, and a site: it does not open from a disk.'
	},
	// 1. The file
	'quarter.file': { fr: 'Une carte de vos rues', en: 'A map of your streets' },
	'quarter.choose': { fr: 'Choisir un fichier', en: 'Choose a file' },
	'quarter.drop': { fr: 'ou déposez-le ici', en: 'or drop it here' },
	'quarter.add': { fr: 'Ajouter un fichier au même endroit', en: 'Add a file of the same place' },
	'quarter.sample': { fr: 'Essayer avec le quartier du récit', en: 'Try the district of the story' },
	'quarter.how': { fr: 'Où trouver un fichier', en: 'Where to find a file' },
	'quarter.how-osm': {
		fr: 'Sur openstreetmap.org, choisissez «\u202fExporter\u202f», cadrez quelques rues, et téléchargez le fichier OSM.',
		en: 'On openstreetmap.org, choose “Export”, frame a few streets, and download the OSM file.'
	},
	'quarter.how-overpass': {
		fr: 'Sur overpass-turbo.eu, collez cette requête, cadrez quelques rues, exécutez, puis exportez en GeoJSON\u00a0:',
		en: 'On overpass-turbo.eu, paste this query, frame a few streets, run it, then export as GeoJSON:'
	},
	'quarter.how-cadastre': {
		fr: 'Le cadastre français donne les bâtiments d’une commune (batiments.json.gz), et la BD TOPO ceux d’un département, en GeoJSON. Il n’y a pas de caméras dedans\u00a0: ajoutez-les.',
		en: 'The French cadastre gives the buildings of a commune (batiments.json.gz), and BD TOPO those of a département, as GeoJSON. They hold no cameras: please add them.'
	},
	'quarter.how-list': {
		fr: 'Une liste de caméras est un fichier CSV avec des colonnes «\u202flatitude\u202f» et «\u202flongitude\u202f», et si possible «\u202fdirection\u202f», en degrés à partir du nord, et «\u202ftype\u202f». Si une colonne «\u202fstatut\u202f» dit «\u202fprévue\u202f», la caméra compte à part.',
		en: 'A list of cameras is a CSV file with columns “latitude” and “longitude”, and if possible “direction”, in degrees from the north, and “type”. If a column “status” says “planned”, the camera counts apart.'
	},
	'quarter.busy-reading': { fr: 'Lecture du fichier…', en: 'Reading the file …' },
	'quarter.busy-building': { fr: 'Dessin et mesure…', en: 'Drawing and measuring …' },
	'quarter.busy-comparing': { fr: 'Recherche d’autres places…', en: 'Looking for other places …' },
	'quarter.stop': { fr: 'Arrêter', en: 'Stop' },
	'quarter.stopped': { fr: 'Arrêté.', en: 'Stopped.' },
	'quarter.failed': {
		fr: 'Le calcul a échoué. Rechargez la page et recommencez.',
		en: 'The computation failed. Please reload the page and try again.'
	},
	'quarter.opened': { fr: 'Quartier ouvert, avec {cameras}.', en: 'Quarter opened, with {cameras}.' },
	'quarter.cameras-one': { fr: '{count} caméra cartographiée', en: '{count} mapped camera' },
	'quarter.cameras-many': { fr: '{count} caméras cartographiées', en: '{count} mapped cameras' },
	'quarter.buildings-one': { fr: '{count} bâtiment', en: '{count} building' },
	'quarter.buildings-many': { fr: '{count} bâtiments', en: '{count} buildings' },
	// 2. The frame
	'quarter.frame': { fr: 'Déplacer le cadre', en: 'Move the frame' },
	'quarter.frame-picture': {
		fr: 'Les bâtiments de la carte, et le cadre mesuré. Touchez un endroit pour y mettre le cadre.',
		en: 'The buildings of the map, and the frame that is measured. Touch a place to put the frame there.'
	},
	'quarter.frame-east': { fr: 'Vers l’est', en: 'To the east' },
	'quarter.frame-south': { fr: 'Vers le sud', en: 'To the south' },
	'quarter.frame-width': { fr: 'Largeur', en: 'Width' },
	'quarter.frame-height': { fr: 'Hauteur', en: 'Height' },
	'quarter.frame-turn': {
		fr: 'Tourner le plan le long de ses rues',
		en: 'Turn the plan along its streets'
	},
	'quarter.frame-show': { fr: 'Mesurer ce cadre', en: 'Measure this frame' },
	'quarter.frame-only': {
		fr: 'Seul ce cadre est mesuré\u00a0: {width}\u00a0×\u00a0{height}\u00a0m.',
		en: 'Only this frame is measured: {width}\u00a0×\u00a0{height}\u00a0m.'
	},
	'quarter.places': { fr: 'Cadres avec le plus de caméras', en: 'Frames with most cameras' },
	'quarter.place-named': { fr: '{street}\u00a0: {count}', en: '{street}: {count}' },
	'quarter.place-unnamed': { fr: 'Cadre {number}\u00a0: {count}', en: 'Frame {number}: {count}' },
	'quarter.metres': { fr: '{metres}\u00a0m', en: '{metres} m' },
	// 3. The plan
	'quarter.plan': { fr: 'Le quartier', en: 'The quarter' },
	'quarter.plan-picture': {
		fr: 'Plan de {width} mètres sur {height}, le nord en haut\u00a0: {buildings}, {cameras}, {own} de vous.',
		en: 'Plan of {width} by {height} metres, north at the top: {buildings}, {cameras}, {own} of yours.'
	},
	'quarter.plan-picture-turned': {
		fr: 'Plan de {width} mètres sur {height}, tourné le long de ses rues, le nord vers la flèche\u00a0: {buildings}, {cameras}, {own} de vous.',
		en: 'Plan of {width} by {height} metres, turned along its streets, north where the arrow points: {buildings}, {cameras}, {own} of yours.'
	},
	'quarter.source-osm': { fr: 'OpenStreetMap', en: 'OpenStreetMap' },
	'quarter.source-cadastre': { fr: 'Cadastre', en: 'French cadastre' },
	'quarter.source-bd-topo': { fr: 'BD TOPO', en: 'BD TOPO' },
	'quarter.source-list': { fr: 'Votre liste', en: 'Your list' },
	'quarter.source-unknown': { fr: 'Votre carte', en: 'Your map' },
	'quarter.source-story': { fr: 'Quartier inventé pour le récit', en: 'District invented for the story' },
	'quarter.source-dated': { fr: '{source} du {date}', en: '{source} of {date}' },
	'quarter.honest': {
		fr: '{source}\u00a0: {cameras}, il en existe d’autres\u202f; {buildings}. Hauteurs, arbres, nuit, zoom et fenêtres masquées sont inconnus. Dessiné ne veut pas dire enregistré, ni enregistré regardé.',
		en: '{source}: {cameras}, others exist; {buildings}. Heights, trees, night, zoom and masked windows are not known. Drawn is not recorded, and recorded is not watched.'
	},
	'quarter.invented': {
		fr: '{source}, avec {buildings}. Aucune de ses caméras n’existe.',
		en: '{source}, with {buildings}. None of its cameras exists.'
	},
	'quarter.streets': { fr: 'Rues\u00a0: {names}.', en: 'Streets: {names}.' },
	'quarter.no-streets': {
		fr: 'Cette carte n’a pas de rues\u00a0: tout le sol sans bâtiment compte comme public.',
		en: 'This map has no streets: all ground without buildings counts as public.'
	},
	'quarter.legend': {
		fr: 'Plein\u00a0: cartographié. Contour\u00a0: à vous. Tirets\u00a0: au plus, une partie à la fois.',
		en: 'Solid: mapped. Outlined: yours. Dashed: at most, one part at a time.'
	},
	'quarter.legend-planned': {
		fr: 'Contour et chiffre\u00a0: prévu.',
		en: 'Outlined with a number: planned.'
	},
	'quarter.planned': {
		fr: 'Prévues d’après le fichier, donc pas encore là\u00a0: {count}.',
		en: 'Planned according to the file, so not there yet: {count}.'
	},
	'quarter.notes': {
		fr: 'Ce qui a été laissé de côté, réparé ou joint',
		en: 'What was left out, mended or joined'
	},
	'quarter.device-indoor': {
		fr: 'Caméra à l’intérieur, non comptée\u00a0: {count}',
		en: 'Camera indoors, not counted: {count}'
	},
	'quarter.device-guard': { fr: 'Gardien, non compté\u00a0: {count}', en: 'Guard, not counted: {count}' },
	'quarter.device-plates': {
		fr: 'Lecteur de plaques, non compté\u00a0: {count}',
		en: 'Plate reader, not counted: {count}'
	},
	'quarter.device-sound': {
		fr: 'Capteur de sons, non compté\u00a0: {count}',
		en: 'Sound detector, not counted: {count}'
	},
	'quarter.device-speed': {
		fr: 'Radar, non compté\u00a0: {count}',
		en: 'Speed camera, not counted: {count}'
	},
	'quarter.device-inside': {
		fr: 'Caméra dessinée au milieu d’un bâtiment, non comptée\u00a0: {count}',
		en: 'Camera drawn in the middle of a building, not counted: {count}'
	},
	'quarter.device-doorbell': {
		fr: 'Sonnette à caméra, non comptée\u00a0: {count}',
		en: 'Doorbell camera, not counted: {count}'
	},
	'quarter.device-off': {
		fr: 'Caméra hors service, non comptée\u00a0: {count}',
		en: 'Camera out of use, not counted: {count}'
	},
	'quarter.device-animals': {
		fr: 'Caméra sur un nid, non comptée\u00a0: {count}',
		en: 'Camera on a nest, not counted: {count}'
	},
	'quarter.device-unlike': {
		fr: 'Appareil d’un autre genre, non compté\u00a0: {count}',
		en: 'Device of another kind, not counted: {count}'
	},
	// 4. What cameras film
	'quarter.films': { fr: 'Ce que filment les caméras', en: 'What the cameras film' },
	'quarter.share': { fr: 'Part du sol public filmée', en: 'Share of public ground filmed' },
	'quarter.share-own': { fr: 'Avec les vôtres', en: 'With yours' },
	'quarter.share-planned': { fr: 'Avec celles qui sont prévues', en: 'With those that are planned' },
	'quarter.share-planned-own': {
		fr: 'Avec celles qui sont prévues et les vôtres',
		en: 'With those that are planned and yours'
	},
	'quarter.range': { fr: '{least} à {most}', en: '{least} to {most}' },
	'quarter.range-why': {
		fr: 'Au moins\u00a0: les directions connues. Au plus\u00a0: les caméras tournantes, les dômes et les directions inconnues comptent aussi, avec tout leur cercle, dont elles ne voient qu’une partie à la fois.',
		en: 'At least: the known directions. At most: turning cameras, domes and unknown directions count too, with their whole circle, of which they see one part at a time.'
	},
	'quarter.ground-what': {
		fr: 'Sol public\u00a0: rues, chemins et places de la carte, {area} dans ce cadre. Jardins, parcs, pelouses et cours n’y comptent pas, même filmés.',
		en: 'Public ground: streets, paths and squares of the map, {area} in this frame. Gardens, parks, lawns and courtyards do not count, even when filmed.'
	},
	'quarter.lens': {
		fr: 'Chaque caméra compte comme celle du récit\u00a0: {pixels} pixels sur {angle}\u00a0degrés. «\u202fFilmé\u202f» veut dire au moins {density} pixels par mètre, donc à {reach}\u00a0mètres au plus.',
		en: 'Each camera counts as that of the story: {pixels} pixels over {angle} degrees. “Filmed” means at least {density} pixels per metre, so {reach} metres away at most.'
	},
	'quarter.gains': { fr: 'Ce qu’ajoute chaque caméra', en: 'What each camera adds' },
	'quarter.head-camera': { fr: 'Caméra', en: 'Camera' },
	'quarter.head-kind': { fr: 'Ce qu’on sait', en: 'What is known' },
	'quarter.head-order': { fr: 'Ajoute à celles d’au-dessus', en: 'Adds to those above it' },
	'quarter.head-last': { fr: 'Perdu si on l’enlève', en: 'Lost if it is taken away' },
	'quarter.kind-direction': { fr: 'direction', en: 'direction' },
	'quarter.kind-dome': { fr: 'dôme', en: 'dome' },
	'quarter.kind-panning': { fr: 'tourne', en: 'turns' },
	'quarter.kind-unknown': { fr: 'direction inconnue', en: 'direction unknown' },
	'quarter.kind-own': { fr: 'ajoutée par vous', en: 'added by you' },
	'quarter.kind-planned': { fr: '{kind}, prévue', en: '{kind}, planned' },
	'quarter.area': { fr: '{area}\u00a0m²', en: '{area} m²' },
	'quarter.compare': { fr: 'Comparer avec d’autres places', en: 'Compare with other places' },
	'quarter.compare-best': {
		fr: 'Le même nombre de caméras ({count}), des mêmes genres, aux places qui filment le plus',
		en: 'The same number of cameras ({count}), of the same kinds, at the places that film most'
	},
	'quarter.compare-random': {
		fr: 'Le même nombre de caméras ({count}), des mêmes genres, au hasard',
		en: 'The same number of cameras ({count}), of the same kinds, at random'
	},
	'quarter.compare-whom': {
		fr: 'Comparez les «\u202fau moins\u202f» entre eux, et les «\u202fau plus\u202f» entre eux. Ces places filment le plus de sol. Elles ne disent pas qui est filmé, ni pourquoi.',
		en: 'Compare the least with the least, and the most with the most. These places film most ground. They do not say who is filmed, or why.'
	},
	// 5. Cameras of one's own
	'quarter.own': { fr: 'Posez les vôtres', en: 'Place your own' },
	'quarter.own-help': {
		fr: 'Touchez le plan pour poser une caméra, et tirez-la pour la déplacer. Au clavier\u00a0: flèches pour la déplacer, Suppr pour la retirer.',
		en: 'Touch the plan to place a camera, and drag it to move it. With the keyboard: arrow keys to move it, Delete to remove it.'
	},
	'quarter.own-add': { fr: 'Poser une caméra au milieu', en: 'Place a camera in the middle' },
	'quarter.own-camera': { fr: 'Caméra {letter}', en: 'Camera {letter}' },
	'quarter.own-turn': { fr: 'Direction, à partir du nord', en: 'Direction, from the north' },
	'quarter.own-degrees': { fr: '{degrees}\u00a0°', en: '{degrees}°' },
	'quarter.own-remove': { fr: 'Retirer la caméra {letter}', en: 'Remove camera {letter}' },
	'quarter.own-placed': {
		fr: 'Caméra {letter} posée. Elle ajoute {area}.',
		en: 'Camera {letter} placed. It adds {area}.'
	},
	'quarter.own-moved': { fr: 'Caméra {letter}\u00a0: ajoute {area}.', en: 'Camera {letter}: adds {area}.' },
	'quarter.own-removed': { fr: 'Caméra {letter} retirée.', en: 'Camera {letter} removed.' },
	'quarter.own-full': { fr: 'Soixante caméras au plus.', en: 'Sixty cameras at most.' },
	// 6. To keep
	'quarter.keep': { fr: 'Garder et imprimer', en: 'Keep and print' },
	'quarter.save': { fr: 'Enregistrer le quartier', en: 'Save the quarter' },
	'quarter.save-plan': { fr: 'Télécharger le plan (SVG)', en: 'Download the plan (SVG)' },
	'quarter.print': { fr: 'Imprimer la feuille', en: 'Print the sheet' },
	'quarter.keep-help': {
		fr: 'Le quartier enregistré se rouvre ici, sur tout appareil, avec vos caméras.',
		en: 'The saved quarter opens here again, on any device, with your cameras.'
	},
	'quarter.counted': { fr: 'Ce que nous avons compté sur place', en: 'What we counted on the spot' },
	'quarter.credit-osm': {
		fr: '© contributeurs OpenStreetMap, ODbL',
		en: '© OpenStreetMap contributors, ODbL'
	},
	'quarter.credit-other': { fr: 'Carte\u00a0: {source}', en: 'Map: {source}' }
} as const satisfies Record<string, Localized>;

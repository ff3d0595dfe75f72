/** Text files in the copy for disk that say what to open. */

const LINES = {
	fr: (folder, title, has) => [
		`${title} : la copie qui s’ouvre sans réseau`,
		'',
		'Décompressez d’abord toute l’archive (sur une clé, ou sur l’ordinateur de la salle). Puis ouvrez d’un double-clic :',
		'',
		`  ${folder}/present/index.html   les diapositives, pour le projecteur`,
		`  ${folder}/index.html           le récit, à lire`,
		...(has(`${folder}/print/index.html`) ? [`  ${folder}/print/index.html     les fiches à imprimer`] : []),
		...(has(`${folder}/teach/index.html`)
			? [`  ${folder}/teach/index.html     les parcours, les débats, les activités`]
			: []),
		`  ${folder}/text/index.html      tout le texte, sans script`,
		'',
		'Dans les diapositives : Entrée ou → avance, ? montre toutes les touches. S ouvre la fenêtre de présentation, avec',
		'les notes ; ouverte ainsi, elle suit les diapositives. D montre les notes sur le même écran.',
		'',
		'Rien ne s’installe, rien n’est enregistré, rien n’est envoyé.'
	],
	en: (folder, title, has) => [
		`${title}: the copy that opens without a network`,
		'',
		'Unpack the whole archive first (onto a stick, or onto the computer in the room). Then open by double-click:',
		'',
		`  ${folder}/present/index.html   the slides, for the projector`,
		`  ${folder}/index.html           the story, to be read`,
		...(has(`${folder}/print/index.html`) ? [`  ${folder}/print/index.html     the sheets to print`] : []),
		...(has(`${folder}/teach/index.html`)
			? [`  ${folder}/teach/index.html     routes, debates, activities`]
			: []),
		`  ${folder}/text/index.html      all the text, without script`,
		'',
		'On the slides: Enter or → goes on, ? shows every key. S opens the presenter’s window, with the notes; opened in this',
		'way, it follows the slides. D shows the notes on the same screen.',
		'',
		'Nothing is installed, nothing is stored, nothing is sent.'
	]
};
const NAMES = { fr: 'LISEZ-MOI.txt', en: 'README.txt' };

/** A byte order mark, without which some editors assume a regional encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Returns the text files, by name. A story in neither language gets the English one, about its first
 * language.
 * @param {readonly string[]} languages of the story
 * @param {Readonly<Record<string, string>>} title of the story by language
 * @param {(file: string) => boolean} has whether the copy has a page
 * @returns {Record<string, string>}
 */
export function readmeFiles(languages, title, has) {
	const known = languages.filter((lang) => lang in LINES);
	const shownLanguages = known.length > 0 ? known.map((lang) => [lang, lang]) : [['en', languages[0]]];
	return Object.fromEntries(
		shownLanguages.map(([lang, folder]) => [
			NAMES[lang],
			`${BYTE_ORDER_MARK}${LINES[lang](folder, title[folder], has).join('\r\n')}\r\n`
		])
	);
}

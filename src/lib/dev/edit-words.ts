/** The words of the box, in the languages of its pages; other pages show them in English. */
const ENGLISH = {
	open: 'Edit a text: Alt+click it, or Alt+Enter',
	title: 'Edit a text',
	close: 'Close',
	search: 'Words as you read them',
	find: 'Find',
	searching: 'Searching…',
	notFound: 'No text of the story has these words. Those of this step are below; search for others here.',
	nothing: 'No text of the story has these words. The words of the interface are those of the site.',
	places: 'Which text?',
	others: 'Other texts with these words',
	sources: 'Sources',
	editor: 'Open in your editor',
	save: 'Check and save',
	saveHint: 'Ctrl+Enter',
	checking: 'Checking…',
	refused: 'Not saved. The checker says:',
	fix: 'Correct spaces and apostrophes, and save',
	changed:
		'The file was changed meanwhile, and not saved over. Your text is still here; saving now writes it into the new file.',
	inFile: 'In the file now:',
	takeFile: 'Take the text of the file',
	gone: 'The file no longer has this text. Yours is still here, to be copied.',
	failed: 'Not saved. The server says:',
	unsaved: 'This text is not saved.',
	discard: 'Discard it',
	keep: 'Keep writing',
	saved: 'Saved:'
};

export type EditWords = Readonly<typeof ENGLISH>;

const FRENCH: EditWords = {
	open: 'Modifier un texte : Alt+clic dessus, ou Alt+Entrée',
	title: 'Modifier un texte',
	close: 'Fermer',
	search: 'Des mots, tels qu’on les lit',
	find: 'Chercher',
	searching: 'Recherche…',
	notFound: 'Aucun texte du récit n’a ces mots. Voici ceux de cette étape ; cherchez-en d’autres ici.',
	nothing: 'Aucun texte du récit n’a ces mots. Les mots de l’interface sont ceux du site.',
	places: 'Quel texte ?',
	others: 'D’autres textes avec ces mots',
	sources: 'Sources',
	editor: 'Ouvrir dans votre éditeur',
	save: 'Vérifier et enregistrer',
	saveHint: 'Ctrl+Entrée',
	checking: 'Vérification…',
	refused: 'Non enregistré. Le vérificateur dit :',
	fix: 'Corriger espaces et apostrophes, et enregistrer',
	changed:
		'Le fichier a changé entre-temps, et rien n’y a été écrasé. Votre texte est toujours là ; enregistrer l’écrit maintenant dans le nouveau fichier.',
	inFile: 'Dans le fichier à présent :',
	takeFile: 'Prendre le texte du fichier',
	gone: 'Le fichier n’a plus ce texte. Le vôtre est toujours là, à copier.',
	failed: 'Non enregistré. Le serveur dit :',
	unsaved: 'Ce texte n’est pas enregistré.',
	discard: 'L’abandonner',
	keep: 'Continuer à écrire',
	saved: 'Enregistré :'
};

/** Returns the words of the box for a page in a language. */
export const editWords = (lang: string): EditWords => (/^fr\b/.test(lang) ? FRENCH : ENGLISH);

import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the sources page, and of the link to it. */
export const sources = {
	'sources.all': {
		fr: 'Toutes les sources, avec ce que chacune établit ; glossaire et corrections',
		en: 'All sources, with what each one supports; glossary and corrections'
	},
	'sources.description': {
		fr: 'Toutes les sources du récit, ce que chacune établit et les étapes qui s’en servent ; glossaire et corrections.',
		en: 'Every source of the story, what it supports and the steps that use it; glossary and corrections.'
	},
	'sources.countries': { fr: 'Pays', en: 'Countries' },
	'sources.kinds': { fr: 'Nature', en: 'Kinds' },
	'sources.link': { fr: 'Lien vers la source {number}\u00a0:', en: 'Link to source {number}:' },
	'sources.log': { fr: 'Versions et corrections', en: 'Versions and corrections' },
	'sources.log-version': { fr: 'version', en: 'version' },
	'sources.log-correction': { fr: 'correction', en: 'correction' },
	'sources.feed': {
		fr: 'Suivre les versions et les corrections (flux RSS)',
		en: 'Follow versions and corrections (RSS feed)'
	},
	'sources.since': { fr: 'Alors, et depuis', en: 'Then, and since' },
	'sources.since-step': { fr: 'Voir l’étape du récit', en: 'See the step of the story' },
	'sources.intro': {
		fr: 'Dans le récit, un numéro suit chaque fait et renvoie à cette liste de {count} sources. Pour chacune : sa nature, le pays dont elle parle, ce qu’elle établit ici et les étapes qui s’en servent.',
		en: 'In the story, a number after each fact leads to this list of {count} sources. For each one: what it is, the country it speaks of, what it supports here, and the steps that use it.'
	},
	'sources.opening': { fr: 'Ouverture', en: 'Opening' },
	'sources.undated': { fr: 's. d.', en: 'n.d.' },
	'sources.unread': { fr: 'de seconde main', en: 'second hand' },
	'sources.uses': { fr: 'Utilisée dans :', en: 'Used in:' },
	'sources.international': { fr: 'international', en: 'international' }
} as const satisfies Readonly<Record<string, Localized>>;

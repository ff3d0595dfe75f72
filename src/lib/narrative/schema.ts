import { z } from 'zod';
import { classroom, quizQuestion } from './schema-class.ts';
import { figure, id, language, name, plain, rich, text, whole, within, words } from './schema-parts.ts';

/**
 * The shape of the narrative file: the one description from which the checker, the types and the editors' schema
 * are made. The message of each rule says what is expected. What depends on names defined elsewhere, or on more
 * than one value at a time, is in check.ts.
 */

const DATE = z.iso.date('a date like 2026-11-25');
const CLOCK = text(/^\d{1,2}:\d{2}(:\d{2})?$/, 'a time like "12:04" or "12:04:30"');
const web = text(/^https?:\/\/[^\s/]+\.\S+$/, 'an address that begins with https://');

const languages = z
	.record(
		language,
		z.strictObject({
			name: plain.describe('The name of the language in that language.'),
			locale: text(/^\S{2,}$/, 'a locale like fr-FR').describe('How numbers are written, e.g. fr-FR.'),
			dir: z.enum(['ltr', 'rtl']).describe('Which way it is written.')
		})
	)
	.refine((all) => Object.keys(all).length > 0, 'at least one language')
	.describe('The languages of the story, by code; the first one is the first choice of the site.');

const person = z.strictObject({
	name: words('The name by which the story calls them'),
	role: words('Who they are, in a few words'),
	mark: z
		.enum(['satchel', 'apron', 'stick', 'suitcase', 'headset', 'blanket', 'rucksack'])
		.describe('What sets the drawing apart.'),
	itinerary: z
		.array(
			z.strictObject({
				at: CLOCK.describe('When they get there.'),
				place: name('a place').meta({ catalogue: 'places' }).describe('A place of the district.'),
				stay: z.number().min(0, 'no less than 0').default(0).describe('Seconds they stay.')
			})
		)
		.describe('Where they are when; they walk the streets in between.')
});

const incident = z.strictObject({
	id: id('an incident'),
	at: CLOCK.describe('When it begins.'),
	seconds: z.number().positive('more than 0').describe('How long it lasts.'),
	place: name('a place').meta({ catalogue: 'places' }).describe('A place of the district.'),
	kind: z.enum(['wait', 'suitcase', 'crates', 'run', 'fall', 'rucksack', 'sleep', 'pass']),
	who: z.string().optional().describe('Id of the named person it happens to.'),
	people: whole(1, 1000).optional().describe('How many take part, where it is a group.'),
	real: z.boolean().describe('Whether something is really the matter.'),
	resembles: z
		.number()
		.min(0, 'no less than 0')
		.lt(1, 'less than 1')
		.default(0.5)
		.describe('Share of the scenes of its kind, real or not, that look less like an event: 0 to 1.'),
	told: z
		.enum(['recognised', 'filmed', 'unseen'])
		.optional()
		.describe('What the story says that cameras make of it: checked against the model.'),
	what: words('What happens'),
	mistaken: words('What a machine may take it for')
});

const scenario = z
	.strictObject({
		start: CLOCK.describe('Time on the clock when the story begins.'),
		minutes: whole(1, 60).describe('How long it lasts.'),
		crowd: whole(0, 10_000).describe('People on their way at any moment.'),
		people: z.record(id('a person'), person).describe('The people whom the story names.'),
		incidents: z.array(incident).describe('What happens, in the order of the clock.')
	})
	.describe('The minutes that the whole story looks at.');

const setting = z
	.strictObject({
		default: z.number().describe('Its value until the reader changes it.'),
		min: z.number().optional(),
		max: z.number().optional(),
		step: z.number().positive('more than 0').optional(),
		choices: z
			.record(z.string().regex(/^-?\d+(\.\d+)?$/, 'a number'), words('The name of this choice'))
			.optional()
			.describe('The allowed values with their names, instead of min, max and step.'),
		label: words('The name of the setting'),
		unit: words('The words after the number'),
		source: name('a source, or hypothesis').describe(
			'Id of the source of the default and the range, or hypothesis.'
		)
	})
	.describe('Something that the reader may change and the models read.');

const series = z
	.strictObject({
		label: words('What the values are'),
		points: z
			.array(
				z.strictObject({
					when: z
						.union([plain, z.int()], { error: 'a year or a name' })
						.transform(String)
						.describe('The year, or the name of the value.'),
					value: z.number(),
					high: z.number().optional().describe('Where another source counts more.'),
					source: name('a source').describe('Id of the source of this value.')
				})
			)
			.min(1, 'at least one value')
	})
	.describe('Values that come from sources and that pictures draw.');

const DAY = z
	.union([text(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date'), z.int().min(1000).max(2999)], {
		error: 'a date like 2020-02-03, 2020-02 or 2020'
	})
	.transform(String);

const record = z
	.strictObject({
		name: words('Its short name, as it is drawn'),
		what: words('One clause more, for tables').optional(),
		when: DAY.optional().describe('When it began or was: 2020, 2020-02 or 2020-02-03.'),
		until: DAY.optional().describe('When it ended.'),
		known: DAY.optional().describe('Of when its last known state is, where it has not ended.'),
		kind: z.string().optional().describe('A word that the scene knows.'),
		status: z.string().optional().describe('A word that the scene knows.'),
		value: z.number().optional(),
		high: z.number().optional(),
		at: z
			.tuple([within(90, 'a latitude'), within(180, 'a longitude')], {
				error: 'latitude and longitude, like [43.7, 7.27]'
			})
			.optional()
			.describe('Where it is: latitude and longitude.'),
		source: name('a source').describe('Id of the source.')
	})
	.describe('An item with its source, which pictures and tables list.');

const source = z.strictObject({
	publisher: plain,
	title: plain,
	date: z
		.union([text(/^\d{4}(-\d{2}(-\d{2})?)?$|^n\.d\.$/, 'a date'), z.int().min(1000).max(2999)], {
			error: 'a date like 2020-02-03, 2020-02, 2020 or n.d.'
		})
		.transform(String)
		.describe('As precise as it is known.'),
	url: web.optional(),
	lang: language.describe('The language that it is written in.'),
	country: text(/^([A-Z]{2}|INT)$/, 'a country code like FR, or EU, or INT').describe(
		'The country that it speaks of, or EU, or INT.'
	),
	kind: z.enum(['law', 'official', 'standard', 'study', 'press', 'ngo', 'vendor', 'archive']),
	unread: z
		.literal(true, 'true, or nothing')
		.optional()
		.describe(
			'That nobody here has read the text itself, only what others say of it: marked wherever it is named.'
		),
	supports: words('What exactly it supports in this story')
});

const guess = z
	.strictObject({
		setting: name('a setting').describe('The setting that keeps the guess. Its default means “not yet”.'),
		question: words('What is asked'),
		min: z.number(),
		max: z.number(),
		step: z.number().positive('more than 0'),
		unit: words('The words after the number'),
		answer: z.union([figure, z.strictObject({ value: z.number(), source: name('a source') })], {
			error: 'a figure such as "{coverage.filmed | percent}", or { value: 22, source: some-source }'
		}),
		reveal: rich('What is said once the reader has guessed')
	})
	.describe('A question to the reader before the answer is shown.');

const walk = z
	.strictObject({
		text: rich('What becomes of the walk that the reader chose, 60 words at most'),
		unseen: rich('The same where no camera films the walk').optional()
	})
	.describe('What the step says of the reader’s own walk, once there is one; nothing before.');

const former = (what: string) =>
	z.array(text(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, `the former id of ${what}, or chapter/id`));

const step = z.strictObject({
	id: id('a step').describe('Part of the address: once published it is for ever, or goes to `was`.'),
	was: former('a step')
		.optional()
		.describe('Ids that it had before, or chapter/id where it stood in another chapter: they lead here.'),
	scene: name('a scene').meta({ catalogue: 'scenes' }).describe('Which picture it shows.'),
	state: z
		.record(z.string(), z.unknown())
		.default({})
		.describe('What changes in the picture since the last step with the same scene.'),
	title: words('The heading'),
	text: rich('What the reader reads: one idea, 60 words at most'),
	picture: words('What the picture shows, in one line of 120 characters at most'),
	describe: rich('The picture for those who do not see it: layout, values, what to conclude'),
	number: z
		.strictObject({
			figure: z.union([figure, rich('The number itself')], { error: 'a figure, or one in every language' }),
			label: rich('The words that go with the number')
		})
		.optional()
		.describe('The one number of the step.'),
	guess: guess.optional(),
	controls: z.array(z.string()).default([]).describe('Ids of the settings that the reader may change here.'),
	play: name('a play')
		.meta({ catalogue: 'plays' })
		.optional()
		.describe('A control that is more than a setting.'),
	walk: walk.optional(),
	slide: rich('The one line under the title when it is presented, 16 words at most').optional(),
	simple: rich('The step for readers of 11 to 14: 35 words at most, its number, no formula').optional(),
	notes: rich('For teachers'),
	seconds: whole(1, 3600).describe('Planned time in a classroom.')
});

const chapter = z.strictObject({
	id: id('a chapter').describe('Part of the address: once published it is for ever, or goes to `was`.'),
	was: z.array(id('a chapter')).optional().describe('Ids that it had before: they lead here.'),
	title: words('The heading'),
	numbered: z.boolean().default(true).describe('Whether it counts in “chapter 2 of 4”.'),
	theme: z.enum(['papier', 'nuit']).default('papier').describe('Paper, or the night of the control room.'),
	class: classroom.optional(),
	steps: z.array(step).min(1, 'at least one step')
});

const route = z
	.strictObject({
		id: id('a route').describe('Part of the address: ?route=15min.'),
		title: words('Its name'),
		minutes: whole(1, 600).describe('Time it takes in a classroom.'),
		steps: z.array(name('a step')).min(1, 'at least one step').describe('Ids of its steps, in their order.')
	})
	.describe('A way through the story for a lesson.');

const term = z.strictObject({ term: words('The term'), meaning: rich('What it means') });

const version = z.strictObject({ date: DATE, what: words('What this version brought') });

const correction = z.strictObject({
	date: DATE,
	what: words('What was wrong, and what it says now'),
	step: z.string().optional().describe('Id of the step that was corrected.')
});

export const narrativeFile = z
	.strictObject({
		title: words('The title of the story'),
		standfirst: rich('What it is, in a sentence or two'),
		provenance: rich('Where it comes from and how long it takes'),
		languages,
		seed: whole(0, 4_294_967_295).describe('From this number all chance is drawn; readers see it.'),
		published: DATE,
		updated: DATE,
		'law-as-of': DATE.describe('The day on which the law was as the story tells it.'),
		credit: words('The line to print when it is used again: authors, licence'),
		scenario,
		settings: z.record(id('a setting'), setting).describe('What readers may change.'),
		series: z.record(id('a series'), series).default({}).describe('Values for pictures, by id.'),
		records: z
			.record(id('a list'), z.record(id('an item'), record))
			.default({})
			.describe('Lists of sourced items for pictures and tables, by id.'),
		sources: z.record(id('a source'), source).describe('What the story rests on, by id: cite with [@id].'),
		glossary: z.record(id('a term'), term).describe('Terms by id: use with [[id]] or [[id|words shown]].'),
		words: z
			.record(z.string(), z.record(language, z.string()))
			.default({})
			.describe('Words of the interface to change or translate, by key.'),
		versions: z
			.array(version)
			.default([])
			.describe('What each version brought, newest first: the public history of the story.'),
		corrections: z
			.array(correction)
			.default([])
			.describe('What was put right since publication, newest first.'),
		routes: z.array(route).default([]).describe('Ways through the story for lessons.'),
		quiz: z
			.array(quizQuestion)
			.default([])
			.describe('Questions for a class to answer before the story and again after it.'),
		chapters: z.array(chapter).min(1, 'at least one chapter')
	})
	.describe('An interactive story.');

/** The file as it is written. */
export type NarrativeInput = z.input<typeof narrativeFile>;
/** The file with its defaults filled in. */
export type NarrativeFile = z.output<typeof narrativeFile>;

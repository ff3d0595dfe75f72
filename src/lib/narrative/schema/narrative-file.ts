import { z } from 'zod';
import { classroomSchema, quizQuestionSchema } from './classroom.ts';
import { roleSchema, routeSchema, ticketsSchema, traceSchema } from './lesson.ts';
import { constantSchema, recordSchema, seriesSchema, settingSchema } from './data.ts';
import { picturesSchema } from './pictures.ts';
import { aboutSchema, accessibilitySchema } from './statements.ts';
import { scenarioSchema } from './scenario.ts';
import { lampIdSchema, railSchema } from './rail.ts';
import { townPlacesSchema } from './town.ts';
import {
	clockText,
	figureText,
	id,
	isCalendarDate,
	INVALID_DATE_MESSAGE,
	languageCode,
	reference,
	nonEmptyText,
	localizedMarkup,
	shareSchema,
	matchingText,
	wholeNumber,
	localizedText
} from './parts.ts';

/**
 * Schema of the narrative file, from which the types and the JSON Schema for editors are derived. The message of each
 * rule says what is expected. `check-story.ts` checks what depends on names defined elsewhere or on several values.
 */

const DATE = z.iso.date('a date like 2026-11-25');
const web = matchingText(/^https?:\/\/[^\s/]+\.\S+$/, 'an address that begins with https://');

const languages = z
	.record(
		languageCode,
		z.strictObject({
			name: nonEmptyText.describe('The name of the language in that language.'),
			locale: matchingText(/^\S{2,}$/, 'a locale like fr-FR').describe(
				'How numbers are written, e.g. fr-FR.'
			),
			dir: z.enum(['ltr', 'rtl']).describe('Which way it is written.'),
			draft: languageCode
				.optional()
				.describe(
					'Present while the translation is incomplete: the language, like en, in which steps are shown until all their texts are translated.'
				)
		})
	)
	.refine((all) => Object.keys(all).length > 0, 'at least one language')
	.describe('The languages of the story, by code; the first one is the first choice of the site.');

const source = z.strictObject({
	publisher: nonEmptyText.describe('Who has published it.'),
	title: nonEmptyText.describe('Its title, in its own language.'),
	date: z
		.union([matchingText(/^\d{4}(-\d{2}(-\d{2})?)?$|^n\.d\.$/, 'a date'), z.int().min(1000).max(2999)], {
			error: 'a date like 2020-02-03, 2020-02, 2020 or n.d.'
		})
		.transform(String)
		.refine(isCalendarDate, INVALID_DATE_MESSAGE)
		.describe('As precise as it is known.'),
	url: web.optional().describe('Where it can be read.'),
	lang: languageCode.describe('The language that it is written in.'),
	country: matchingText(/^([A-Z]{2}|INT)$/, 'a country code like FR, or EU, or INT').describe(
		'The country that it speaks of, or EU, or INT.'
	),
	kind: z
		.enum(['law', 'official', 'standard', 'study', 'press', 'ngo', 'vendor', 'archive'])
		.describe('What kind of source it is.'),
	unread: z
		.literal(true, 'true, or nothing')
		.optional()
		.describe(
			'Present where the authors know the text only from other sources: readers see a note wherever it is cited.'
		),
	supports: localizedText('What exactly it supports in this story')
});

const answered = z.strictObject({
	value: z.number().describe('The answer.'),
	source: reference('a source').describe('Id of the source that gives it.')
});

const guess = z
	.strictObject({
		setting: reference('a setting').describe(
			'The setting that keeps the guess. Its default means “not yet”.'
		),
		question: localizedText('What is asked'),
		min: z.number().describe('The least answer that can be given.'),
		max: z.number().describe('The greatest answer that can be given.'),
		step: z.number().positive('more than 0').describe('By how much answers differ.'),
		beyond: z
			.literal(true)
			.optional()
			.describe(
				'A class may bet on more than `max`, up to four times as much: nothing in the question bounds the answer.'
			),
		unit: localizedText('The words after the number'),
		one: localizedText('The words after the number 1, if they differ').optional(),
		answer: z
			.union([figureText, answered], {
				error: 'a figure such as "{coverage.filmed | percent}", or { value: 22, source: some-source }'
			})
			.describe('The answer: a figure of the models, or a number with its source.'),
		resets: z
			.array(reference('a setting'))
			.optional()
			.describe(
				'Settings that return to the story’s values with the answer, so that the picture agrees with it.'
			),
		reveal: localizedMarkup('The text shown after the guess'),
		described: localizedMarkup('What the picture shows after the guess; continues `describe`').optional()
	})
	.describe('A question to the reader before the answer is shown.');

const walk = z
	.strictObject({
		text: localizedMarkup('What happens on the walk that the reader chose, 60 words at most'),
		unseen: localizedMarkup('The same where no camera films the walk').optional()
	})
	.describe('The text about the reader’s walk, shown once the reader has chosen one.');

const former = (what: string) =>
	z.array(matchingText(/^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/, `the former id of ${what}, or chapter/id`));

/** Maximum number of keyframes of a step. Each of them needs two fifths of a window of scrolling. */
const MAX_KEYFRAMES = 12;

const step = z.strictObject({
	id: id('a step').describe('Part of the address: once published it is for ever, or goes to `was`.'),
	was: former('a step')
		.optional()
		.describe('Ids that it had before, or chapter/id where it stood in another chapter: they lead here.'),
	field: z
		.literal(true, 'true, or nothing')
		.optional()
		.describe(
			'Present where it is not on the main route: “Go deeper”, collapsed after the other steps of its chapter, which come first.'
		),
	full: z
		.literal(true, 'true, or nothing')
		.optional()
		.describe(
			'Present where the picture fills the page and its words have no card: the first step, whose picture the title shares, or one whose heading is as large as the title.'
		),
	scene: reference('a scene').describe('Which picture it shows.'),
	clock: clockText
		.optional()
		.describe(
			'The time at which the rail has its hand; by default that of the picture. Without either, the rail is dimmed, and the hand stays where it was.'
		),
	lamp: lampIdSchema.optional().describe('From this step on, the rail answers this lamp.'),
	state: z
		.record(z.string(), z.unknown())
		.default({})
		.describe('What changes in the picture since the last step with the same scene.'),
	keyframes: z
		.array(z.record(z.string(), z.unknown()))
		.min(1, 'at least one keyframe')
		.max(MAX_KEYFRAMES, `at most ${MAX_KEYFRAMES} keyframes`)
		.optional()
		.describe(
			'Further states of the picture while the step is read, each with what changes since the one before. Scrolling and keys go through them.'
		),
	still: wholeNumber(0, MAX_KEYFRAMES)
		.optional()
		.describe(
			'Which of the keyframes paper, stills, tables and sentences show: 0 is `state`, 1 the first of `keyframes`; by default the last.'
		),
	title: localizedText('The heading'),
	text: localizedMarkup('What the reader reads: one idea, 60 words at most'),
	picture: localizedText('What the picture shows, in one line of 120 characters at most'),
	describe: localizedMarkup('The picture for those who do not see it: layout, values, what to conclude'),
	number: z
		.strictObject({
			figure: z
				.union([figureText, localizedMarkup('The number itself')], {
					error: 'a figure, or one in every language'
				})
				.describe('The number: a figure, or a text with one in every language.'),
			label: localizedMarkup('The words that go with the number')
		})
		.optional()
		.describe('The one number of the step.'),
	guess: guess.optional(),
	controls: z
		.array(reference('a setting'))
		.default([])
		.describe('Ids of the settings that the reader may change here.'),
	folded: z
		.boolean()
		.optional()
		.describe('`true`: the controls are extras, in a section of the page that is collapsed at first.'),
	compare: z
		.array(
			z.strictObject({
				figure: figureText.describe('The figure.'),
				label: localizedText('What it counts')
			})
		)
		.optional()
		.describe(
			'Figures compared with those at default settings after a setting is changed here; by default the step’s number.'
		),
	play: reference('a play').optional().describe('A control that changes more than one setting.'),
	walk: walk.optional(),
	slide: localizedMarkup('The one line under the title when it is presented, 16 words at most').optional(),
	simple: localizedMarkup(
		'The step for readers of 11 to 14: 35 words at most, its number, no formula'
	).optional(),
	framed: localizedMarkup(
		'The text as frames in other people’s pages show it, where the text itself says “we”'
	).optional(),
	share: shareSchema.optional(),
	notes: localizedMarkup('For teachers').optional(),
	seconds: wholeNumber(1, 3600).default(60).describe('Planned time in a classroom.')
});

const chapter = z.strictObject({
	id: id('a chapter').describe('Part of the address: once published it is for ever, or goes to `was`.'),
	was: z.array(id('a chapter')).optional().describe('Ids that it had before: they lead here.'),
	title: localizedText('The heading'),
	thread: localizedMarkup('What the chapter means for the main character, in a line').optional(),
	previously: localizedText(
		'Who is who, and what has happened, in one sentence: for readers of other people’s pages, whose frame begins here'
	).optional(),
	numbered: z.boolean().default(true).describe('Whether it counts in “chapter 2 of 4”.'),
	theme: z.enum(['papier', 'nuit']).default('papier').describe('Paper, or the night of the control room.'),
	share: shareSchema.optional(),
	class: classroomSchema.optional(),
	steps: z.array(step).min(1, 'at least one step').describe('Its steps, in their order.'),
	pictures: picturesSchema
});

const term = z.strictObject({ term: localizedText('The term'), meaning: localizedMarkup('What it means') });

const version = z.strictObject({
	date: DATE.describe('When it was published.'),
	what: localizedText('What this version brought')
});

const correction = z.strictObject({
	date: DATE.describe('When it was corrected.'),
	what: localizedText('What was wrong, and what it says now'),
	step: reference('a step').optional().describe('Id of the step that was corrected.')
});

/** Schema of the narrative file. */
export const narrativeFileSchema = z
	.strictObject({
		title: localizedText('The title of the story'),
		standfirst: localizedMarkup('What it is, in a sentence or two'),
		place: localizedText('Where it happens, in a line over the title').optional(),
		hook: localizedText('What happens, in a line that stands over the title').optional(),
		ending: localizedMarkup('What readers can do now: the first text after the last step').optional(),
		question: localizedText('The question of the story, under the title').optional(),
		provenance: localizedMarkup('Where it comes from and how long it takes'),
		languages,
		seed: wholeNumber(0, 4_294_967_295).default(1).describe('Seed of all random numbers; readers see it.'),
		published: DATE.describe('When it first came out.'),
		updated: DATE.describe('When it last changed.'),
		'law-as-of': DATE.optional().describe(
			'The day on which the law was as the story tells it; without it, pictures that name a day name `updated`.'
		),
		icon: matchingText(/\.svg$/, 'the path of an SVG file')
			.optional()
			.describe('The icon in the browser’s tab: an SVG file, from the folder of the project.'),
		credit: localizedText(
			'The line to print when it is used again: authors, licence; {site} is the publisher of the site, or its address'
		),
		about: aboutSchema.optional(),
		accessibility: accessibilitySchema.optional(),
		frames: z
			.strictObject({
				model: localizedText('For a step based on models, e.g. “Imaginary district, published model”'),
				facts: localizedText('For a step based on sources only, e.g. “Real facts, cited sources”'),
				mixed: localizedText('For a step based on both, e.g. “Model and real facts, cited sources”')
			})
			.optional()
			.describe(
				'Labels of frames, cards and images, in a few words. Which one applies is computed from the content of the step.'
			),
		scenario: scenarioSchema.optional(),
		rail: railSchema.optional(),
		settings: z.record(id('a setting'), settingSchema).default({}).describe('What readers may change.'),
		constants: z
			.record(id('a constant'), constantSchema)
			.default({})
			.describe('Numbers that the models take from a source, and that no reader changes.'),
		series: z.record(id('a series'), seriesSchema).default({}).describe('Values for pictures, by id.'),
		records: z
			.record(id('a list'), z.record(id('an item'), recordSchema))
			.default({})
			.describe('Lists of sourced items for pictures and tables, by id.'),
		method: z
			.record(reference('a model'), localizedMarkup('What the story says of this model'))
			.default({})
			.describe('The text next to each model on the method page: its measurements and their sources.'),
		sources: z
			.record(id('a source'), source)
			.default({})
			.describe('What the story rests on, by id: cite with [@id].'),
		glossary: z
			.record(id('a term'), term)
			.default({})
			.describe('Terms by id: use with [[id]] or [[id|words shown]].'),
		words: z
			.record(z.string(), z.record(languageCode, z.string()))
			.default({})
			.describe('Words of the interface to change or translate, by key.'),
		versions: z
			.array(version)
			.default([])
			.describe('What each version brought, newest first: the public history of the story.'),
		corrections: z.array(correction).default([]).describe('Corrections since publication, newest first.'),
		routes: z.array(routeSchema).default([]).describe('Ordered lists of steps, for lessons and for readers.'),
		quiz: z
			.array(quizQuestionSchema)
			.default([])
			.describe('Questions for a class to answer before the story and again after it.'),
		roles: z.array(roleSchema).default([]).describe('Roles in a debate: cards to print, two to a page.'),
		tickets: ticketsSchema.optional(),
		trace: traceSchema.optional(),
		town: townPlacesSchema.optional(),
		chapters: z.array(chapter).min(1, 'at least one chapter').describe('The chapters, in their order.')
	})
	.describe('An interactive story.');

/** The file as written, where values with a default may be absent. */
export type NarrativeInput = z.input<typeof narrativeFileSchema>;
/** The parsed file, where defaults are filled in. */
export type NarrativeFile = z.output<typeof narrativeFileSchema>;

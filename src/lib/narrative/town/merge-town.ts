import { formatDate } from '#lib/i18n/dates.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { ownValue } from '../deep-partial.ts';
import type { TownWord } from '../schema/town.ts';
import type { Inline, Language, Localized, LocalizedRich, Step, Story, StoryRecord } from '../types/story.ts';
import { UNKNOWN, type TownFile, type TownText } from './town-file.ts';

/** Id of the series and records of a town. */
export const TOWN_ID = 'town';

/** A sentence about the town, with the ids of its sources. */
interface Sentence {
	readonly text: Localized;
	readonly sources: readonly string[];
}

/**
 * Returns the story with the data of a town in the pictures that it names: the first series and records are the town’s, and
 * replace those that the story has for a town of that name. Pages, slides, frames, sheets, tables and text alternatives take
 * them from there. The descriptions of these pictures get a sentence more.
 * @param town a checked file
 */
export function mergeTown(story: Story, town: TownFile): Story {
	if (!story.town) return story;
	const edition = new TownEdition(story, town);
	return {
		...mergeTownData(story, town),
		title: edition.words('title', ({ id }) => ({ title: story.title[id] ?? '' })),
		provenance: append(story.provenance, edition.words('edition')),
		sources: [...story.sources, ...edition.sources()]
	};
}

/** The parts of a story that pictures of a town are made of. */
export type TownPictures = Pick<Story, 'languages' | 'town' | 'drawn' | 'series' | 'records' | 'pictures'> & {
	readonly chapters: readonly TownChapter[];
};

interface TownChapter {
	readonly steps: readonly Pick<Step, 'state' | 'describe' | 'sources' | 'dataSources'>[];
}

/**
 * Returns the parts of a story with the data of a town in its pictures. Without `town` in the story nothing changes.
 * @param town a checked file
 */
export function mergeTownData<Parts extends TownPictures>(story: Parts, town: TownFile): Parts {
	const edition = new TownEdition(story, town);
	const changes = [edition.counts(), edition.ratio(), edition.map(), edition.answers()].flatMap(
		(each) => each ?? []
	);
	return changes.reduce((changed, { picture, change, sentence }) => {
		const chapters = changed.chapters.map((chapter) => describe(chapter, picture, sentence));
		return { ...changed, ...change(changed), chapters };
	}, story);
}

interface Change {
	/** Name of the picture. */
	readonly picture: string;
	readonly sentence: Sentence;
	/** Returns the parts of the story that are changed. */
	change(story: TownPictures): Partial<TownPictures>;
}

/** The data and sentences of a town, in all languages of a story. */
class TownEdition {
	readonly #story: TownPictures;
	readonly #town: TownFile;
	readonly #name: Localized;

	constructor(story: TownPictures, town: TownFile) {
		this.#story = story;
		this.#town = town;
		this.#name = this.#each(({ id }) => textIn(town.name, id));
	}

	#each(write: (language: Language) => string): Localized {
		return Object.fromEntries(this.#story.languages.map((language) => [language.id, write(language)]));
	}

	/** Returns a word of the story for towns, with its blanks filled: {town}, and others by language. */
	words(
		word: TownWord,
		values: (language: Language) => Readonly<Record<string, string>> = () => ({})
	): Localized {
		const texts = this.#story.town?.words[word] ?? {};
		return this.#each((language) => {
			const { id, draft = id } = language;
			return fillBlanks(texts[id] ?? texts[draft] ?? '', { town: this.#name[id] ?? '', ...values(language) });
		});
	}

	sources(): Story['sources'] {
		const { country, sources } = this.#town;
		return Object.entries(sources).map(([id, source]) => ({
			id,
			...source,
			country,
			supports: this.words('supports')
		}));
	}

	/** Returns whether the story means this town by a name, which may have a date after it: “Nice, July 2025”. */
	#isOfTown = (name: Localized): boolean =>
		this.#story.languages.some(({ id }) => {
			const [own, other] = [this.#name[id] ?? '', name[id] ?? ''];
			return own !== '' && (other === own || other.startsWith(`${own},`));
		});

	counts(): Change | undefined {
		const picture = this.#story.town?.counts;
		const drawn = picture === undefined ? undefined : ownValue(this.#story.drawn, picture);
		if (picture === undefined || !drawn) return undefined;
		const { cameras } = this.#town;
		const points =
			cameras === UNKNOWN ? [] : cameras.map(({ count, ...rest }) => ({ ...rest, value: count }));
		const series = {
			id: TOWN_ID,
			own: true as const,
			label: this.#name,
			points,
			...(points.length === 0 && { unknown: this.words('unknown') })
		};
		const others = (drawn.series ?? []).filter(
			(id) => !this.#isOfTown(this.#story.series.find((each) => each.id === id)?.label ?? {})
		);
		const values = (language: Language) =>
			points
				.map(({ when, value }) => this.words('count-value', dated(when, { count: value }))[language.id])
				.join(', ');
		return {
			picture,
			sentence: sentence(
				points.length === 0
					? this.words('counts-unknown')
					: this.words('counts', (language) => ({ values: values(language) })),
				points
			),
			change: (story) => ({
				series: [series, ...story.series],
				drawn: { ...story.drawn, [picture]: { ...drawn, series: [TOWN_ID, ...others] } }
			})
		};
	}

	ratio(): Change | undefined {
		const picture = this.#story.town?.ratio;
		if (picture === undefined) return undefined;
		const { operators } = this.#town;
		const people = this.#people();
		const head = { id: TOWN_ID, own: true, name: this.#name } as const;
		if (operators === UNKNOWN || !people) {
			const record = { ...head, kind: 'present', unknown: this.words('unknown'), source: UNKNOWN };
			return this.#withRecords(picture, [record], { text: this.words('ratio-unknown'), sources: [] });
		}
		if (people.count === 0 || operators.cameras === undefined) {
			const word = people.count === 0 ? 'nobody' : 'uncounted';
			const { source: from, cameras: value } = operators;
			const { kind, count: high } = people;
			const numbers = { high, ...(value === undefined ? {} : { value }) };
			const record = { ...head, ...numbers, kind, unknown: this.words(word), source: from };
			return this.#withRecords(picture, [record], sentence(this.words(`ratio-${word}`), [record]));
		}
		const { when, cameras, source } = operators;
		const name = this.words('dated', dated(when, {}));
		const record = {
			id: TOWN_ID,
			own: true,
			name,
			when,
			kind: people.kind,
			value: cameras,
			high: people.count,
			source
		} as const;
		const kinds = this.#story.pictures[`${picture}.kind-${people.kind}`] ?? {};
		const text = this.words('ratio', (language) => ({
			...dated(when, { cameras, people: people.count })(language),
			name: name[language.id] ?? '',
			kind: kinds[language.id] ?? ''
		}));
		return this.#withRecords(picture, [record], sentence(text, [record]));
	}

	/** Returns the number of people, and whether they watch at once (`present`) or take turns (`staff`). */
	#people(): { readonly count: number; readonly kind: 'present' | 'staff' } | undefined {
		const { operators } = this.#town;
		if (operators === UNKNOWN) return undefined;
		const { watching, staff } = operators;
		if (watching !== undefined) return { count: watching, kind: 'present' };
		return staff === undefined ? undefined : { count: staff, kind: 'staff' };
	}

	map(): Change | undefined {
		const picture = this.#story.town?.map;
		if (picture === undefined) return undefined;
		const { at, trials } = this.#town;
		if (trials === UNKNOWN) {
			const record = {
				id: TOWN_ID,
				own: true,
				name: this.#name,
				unknown: this.words('unknown'),
				at,
				source: UNKNOWN
			} as const;
			return this.#withRecords(picture, [record], { text: this.words('map-unknown'), sources: [] });
		}
		const records = trials.map(({ what, ...trial }, index) => ({
			...trial,
			id: `${TOWN_ID}-${index + 1}`,
			own: true as const,
			name: this.#name,
			what: this.#each(({ id }) => textIn(what, id)),
			at
		}));
		const projects = ({ id }: Language) => records.map(({ what }) => what[id]).join(' ; ');
		const text = this.words('map', (language) => ({ projects: projects(language) }));
		return this.#withRecords(picture, records as readonly StoryRecord[], sentence(text, records));
	}

	answers(): Change | undefined {
		const picture = this.#story.town?.questions;
		const list = picture === undefined ? undefined : ownValue(this.#story.drawn, picture)?.records;
		const questions = this.#story.records.find(({ id }) => id === list)?.items ?? [];
		if (picture === undefined || questions.length === 0) return undefined;
		const given = new Map<string, { readonly answer: Localized; readonly source: string }>(
			this.#answersOfFacts()
		);
		for (const [id, answer] of Object.entries(this.#town.answers))
			// What the town hall has not said, a number of the file may still answer.
			if (answer !== UNKNOWN)
				given.set(id, {
					answer: this.#each((language) => textIn(answer.text, language.id)),
					source: answer.source
				});
		const items = questions.map((question): StoryRecord => {
			const { answer, source } = given.get(question.id) ?? {};
			if (!answer || source === undefined) return { ...question, own: true, unknown: this.words('unknown') };
			return { ...question, own: true, answer, also: [...(question.also ?? []), source] };
		});
		const numbers = (language: Language) =>
			dated('', { answered: given.size, count: questions.length })(language);
		const said = items.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
		const answersIn = ({ id }: Language) =>
			said.map(({ name, answer }) => `${name[id]} ${answer[id]}`).join(' ; ');
		const intro = this.words(given.size > 0 ? 'answers' : 'answers-unknown', numbers);
		const text = this.#each((language) =>
			[intro[language.id], given.size > 0 ? `${answersIn(language)}.` : ''].join(' ').trim()
		);
		const title = this.words('answers-title', numbers);
		return {
			picture,
			sentence: sentence(text, [...given.values()]),
			change: (story) => ({
				records: story.records.map((each) => (each.id === list ? { ...each, items } : each)),
				pictures: { ...story.pictures, [`${picture}.title`]: title }
			})
		};
	}

	/** Returns the answers that the numbers of the file give, by id of the question. */
	*#answersOfFacts(): Generator<[string, { readonly answer: Localized; readonly source: string }]> {
		const ids = this.#story.town?.answers ?? {};
		const { operators, cost, trials } = this.#town;
		const people = this.#people();
		if (ids.operators !== undefined && operators !== UNKNOWN && people) {
			const kinds = this.#story.pictures[`${this.#story.town?.ratio ?? ''}.kind-${people.kind}`] ?? {};
			const answer = this.words('operators', (language) => ({
				...dated(operators.when, { people: people.count })(language),
				kind: kinds[language.id] ?? ''
			}));
			yield [ids.operators, { answer, source: operators.source }];
		}
		if (ids.cost !== undefined && cost !== UNKNOWN)
			yield [
				ids.cost,
				{
					answer: this.words(cost.yearly ? 'cost-yearly' : 'cost', dated(cost.when, { euros: cost.euros })),
					source: cost.source
				}
			];
		const ended = trials === UNKNOWN ? undefined : trials.findLast(({ until }) => until !== undefined);
		if (ids.trial !== undefined && ended?.until !== undefined)
			yield [ids.trial, { answer: this.words('trial', dated(ended.until, {})), source: ended.source }];
	}

	/** Returns the change that puts records of the town before those of a picture. */
	#withRecords(picture: string, own: readonly StoryRecord[], text: Sentence): Change | undefined {
		const list = ownValue(this.#story.drawn, picture)?.records;
		if (list === undefined) return undefined;
		return {
			picture,
			sentence: text,
			change: (story) => ({
				records: story.records.map((each) =>
					each.id === list
						? { ...each, items: [...own, ...each.items.filter(({ name }) => !this.#isOfTown(name))] }
						: each
				)
			})
		};
	}
}

/** Returns a text of the file in a language; a language that it lacks, such as that of a draft, has its first text. */
const textIn = (text: TownText, lang: string): string =>
	typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');

/** Returns the blanks of a date and of numbers, as a language writes them. */
const dated =
	(when: string, numbers: Readonly<Record<string, number>>) =>
	({ locale }: Language): Readonly<Record<string, string>> => ({
		date: formatDate(locale, when),
		...Object.fromEntries(
			Object.entries(numbers).map(([name, value]) => [name, formatFigure(value, { type: 'integer' }, locale)])
		)
	});

const sentence = (text: Localized, items: readonly { readonly source: string }[]): Sentence => ({
	text,
	sources: [...new Set(items.map(({ source }) => source))]
});

/** Adds a sentence to the description of the steps that show a picture, and its sources to theirs. */
function describe(chapter: TownChapter, picture: string, { text, sources }: Sentence): TownChapter {
	const steps = chapter.steps.map((step) => {
		if (step.state['picture'] !== picture) return step;
		const withOwn = (ids: readonly string[]) => [...new Set([...ids, ...sources])];
		return {
			...step,
			describe: append(step.describe, text, sources),
			sources: withOwn(step.sources),
			dataSources: withOwn(step.dataSources)
		};
	});
	return { ...chapter, steps };
}

/** Returns a text with a sentence and its sources at the end of its last paragraph. */
function append(rich: LocalizedRich, words: Localized, sources: readonly string[] = []): LocalizedRich {
	return Object.fromEntries(
		Object.entries(rich).map(([lang, paragraphs]) => {
			const marks = sources.map((id): Inline => ({ type: 'source', id }));
			const added: Inline[] = [{ type: 'text', text: ` ${words[lang] ?? ''}` }, ...marks];
			return [lang, [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), ...added]]];
		})
	);
}

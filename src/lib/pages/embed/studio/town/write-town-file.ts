/** What a newsroom types of its town, by the name of the field; empty where nothing is known. */
export type TownFields = Readonly<Record<string, string>>;

/** Facts of a town that have a source of their own, in the order of the file; `answers` share one. */
export const TOWN_FACTS = ['cameras', 'operators', 'cost', 'trial', 'answers'] as const;
/** Name of a fact. */
export type TownFact = (typeof TOWN_FACTS)[number];

/** The word of the file for what is not known. */
const UNKNOWN = 'unknown';

/** Writes a text so that YAML reads it as it is. */
const quoted = (text: string): string => JSON.stringify(text.trim());
/**
 * Writes a number, which may have spaces between its thousands and a decimal comma; another text between quotes, so that the
 * check names it.
 */
const numbered = (text: string): string => {
	const digits = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^([-−]?\d+),(\d+)$/, '$1.$2');
	return /^[-−]?\d+(\.\d+)?$/.test(digits) ? digits.replace('−', '-') : quoted(text);
};
const pairs = (entries: readonly (readonly [key: string, value: string])[]): string =>
	`{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;

/** The value of a field without spaces around it. */
const valueIn = (fields: TownFields, name: string): string => (fields[name] ?? '').trim();

/** Returns the facts of which something was typed. */
export const knownFacts = (fields: TownFields, questions: readonly string[]): readonly TownFact[] =>
	TOWN_FACTS.filter((fact) =>
		fact === 'answers'
			? questions.some((id) => valueIn(fields, `answer-${id}`))
			: valueIn(fields, `${fact}-value`)
	);

/** Returns the facts of each source of the file, in its order: facts with the same address share one. */
export function factsBySource(
	fields: TownFields,
	questions: readonly string[]
): readonly (readonly TownFact[])[] {
	const sources = new Map<string, TownFact[]>();
	for (const fact of knownFacts(fields, questions)) {
		const address = valueIn(fields, `${fact}-url`);
		sources.set(address, [...(sources.get(address) ?? []), fact]);
	}
	return [...sources.values()];
}

/**
 * Returns the file of a town, with the word `unknown` for each fact and question that was left empty. Facts with the same
 * address share one source. What is no number stays as it was typed.
 * @param fields what was typed: `name`, `country`, `latitude`, `longitude`; for each fact `FACT-when` and so on, and `FACT-publisher`,
 *   `FACT-title`, `FACT-date`, `FACT-url`, `FACT-kind` of its source; `answer-QUESTION`
 * @param questions ids of the questions of the story
 * @param lang language that was typed in, for the sources
 */
export function writeTownFile(fields: TownFields, questions: readonly string[], lang: string): string {
	const at = (name: string): string => valueIn(fields, name);
	const facts = knownFacts(fields, questions);
	const sources = factsBySource(fields, questions);
	const sourceOf = (fact: TownFact): string =>
		`source-${sources.findIndex((each) => each.includes(fact)) + 1}`;
	const has = (fact: TownFact): boolean => facts.includes(fact);
	const when = (fact: TownFact): [string, string] => ['when', quoted(at(`${fact}-when`))];
	const source = (fact: TownFact): [string, string] => ['source', sourceOf(fact)];
	const optional = (key: string, name: string, write: (text: string) => string): [string, string][] =>
		at(name) ? [[key, write(at(name))]] : [];
	const cameras = pairs([when('cameras'), ['count', numbered(at('cameras-value'))], source('cameras')]);
	const operators = pairs([
		when('operators'),
		[at('operators-counted') === 'staff' ? 'staff' : 'watching', numbered(at('operators-value'))],
		...optional('cameras', 'operators-cameras', numbered),
		source('operators')
	]);
	const cost = pairs([
		when('cost'),
		['euros', numbered(at('cost-value'))],
		...(at('cost-yearly') ? ([['yearly', 'true']] as const) : []),
		source('cost')
	]);
	const trial = pairs([
		['what', quoted(at('trial-value'))],
		['kind', at('trial-type') || quoted('')],
		['status', at('trial-status') || quoted('')],
		...optional('when', 'trial-when', quoted),
		...optional('until', 'trial-until', quoted),
		source('trial')
	]);
	const answers = questions.map((id) => {
		const answer = at(`answer-${id}`);
		return `  ${id}: ${answer ? pairs([['text', quoted(answer)], source('answers')]) : UNKNOWN}`;
	});
	const sourceTexts = sources.map(([fact = 'cameras'], index) =>
		[
			`  source-${index + 1}:`,
			`    publisher: ${quoted(at(`${fact}-publisher`))}`,
			`    title: ${quoted(at(`${fact}-title`))}`,
			`    date: ${quoted(at(`${fact}-date`) || 'n.d.')}`,
			`    url: ${quoted(at(`${fact}-url`))}`,
			`    lang: ${lang}`,
			`    kind: ${at(`${fact}-kind`) || 'press'}`
		].join('\n')
	);
	return [
		`name: ${quoted(at('name'))}`,
		`country: ${quoted(at('country').toUpperCase())}`,
		`at: [${['latitude', 'longitude'].map((name) => numbered(at(name))).join(', ')}]`,
		...(has('cameras') ? ['cameras:', `  - ${cameras}`] : [`cameras: ${UNKNOWN}`]),
		`operators: ${has('operators') ? operators : UNKNOWN}`,
		`cost: ${has('cost') ? cost : UNKNOWN}`,
		...(has('trial') ? ['trials:', `  - ${trial}`] : [`trials: ${UNKNOWN}`]),
		...(answers.length > 0 ? ['answers:', ...answers] : []),
		...(sourceTexts.length > 0 ? ['sources:', ...sourceTexts] : []),
		''
	].join('\n');
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';

const RAIL = `rail:
  label: { fr: "Les minutes", en: "The minutes" }
  passed: { fr: "{fall.passed | plural passant, passants}", en: "{fall.passed | plural passer-by, passers-by}" }
  before: { fr: "Debout à {crowd.time | clock}.", en: "On her feet at {crowd.time | clock}." }
  after: { fr: "À terre.", en: "On the ground." }
  step: first-square
  link: { fr: "La chute", en: "The fall" }
  lamps:
    filmed:
      asked: { fr: "Filmée", en: "Filmed" }
      yes: { fr: "Filmée", en: "Filmed" }
      until: { fr: "Filmée jusqu’à {fall.filmed-until | clock}", en: "Filmed until {fall.filmed-until | clock}" }
      no: { fr: "Pas filmée", en: "Not filmed" }
`;

/** Replaces a text that occurs once. */
function edit(story: string, before: string, after: string): string {
	expect(story.split(before)).toHaveLength(2);
	return story.replace(before, () => after);
}

const plain = readFileSync('tests/stories/sound.yaml', 'utf8');
const withRail = [
	['settings:\n', `${RAIL}settings:\n`],
	['{ at: "12:04", place: market }', '{ at: "12:06", place: passage, stay: 60 }'],
	['      kind: fall\n', '      kind: fall\n      who: ines\n'],
	[
		'      - id: first-square\n',
		'      - id: first-square\n        lamp: filmed\n        clock: "12:05:30"\n'
	]
].reduce((story, [before = '', after = '']) => edit(story, before, after), plain);

const issuesIn = (story: string) => {
	const { mistakes, warnings } = loadStory(story, 'story.yaml', catalogue);
	return [...mistakes, ...warnings].map(formatIssue);
};

describe('a rail', () => {
	it('is sound with a fall, a person who falls, and a step for each lamp', () => {
		expect(issuesIn(withRail)).toEqual([]);
	});

	it.each([
		[
			'a time outside the scenario',
			'"12:05:30"',
			'"12:30"',
			/the time “12:30”, expected a time between 12:00 and 12:12/
		],
		['a time that is none', '"12:05:30"', 'noon', /a time like "12:04"/],
		[
			'a lamp that no step answers',
			'        lamp: filmed\n',
			'',
			/a lamp that no step answers, expected a step with “lamp: filmed”/
		],
		[
			'a lamp that does not exist',
			'lamp: filmed',
			'lamp: followed',
			/one of filmed, flagged, watched, recognised/
		],
		['a lamp without texts', 'lamp: filmed', 'lamp: watched', /the lamp “watched”/],
		[
			'a lamp at two steps',
			'      - id: first-guess\n',
			'      - id: first-guess\n        lamp: filmed\n',
			/the lamp “filmed” a second time/
		],
		[
			'an answer without its text',
			'      no: { fr: "Pas filmée", en: "Not filmed" }\n',
			'',
			/rail\.lamps\.filmed\.no/
		],
		['an answer in one language', ', en: "Not filmed"', '', /rail\.lamps\.filmed\.no\.en.*nothing in en/],
		['a step that does not exist', 'step: first-square', 'step: first-squar', /did you mean “first-square”/],
		[
			'a figure that the hand does not give',
			'after: { fr: "À terre.", en: "On the ground." }',
			'after: { fr: "{fall.passers | integer}.", en: "{fall.passers | integer}." }',
			/the figure “fall\.passers”, expected .*crowd\.time/
		],
		[
			'nobody who falls',
			'      who: ines\n',
			'',
			/a rail, expected a “scenario” with an incident of the kind “fall”/
		]
	])('is reported with %s', (_, before, after, message) => {
		expect(issuesIn(edit(withRail, before, after)).join('\n')).toMatch(message);
	});

	it('needs minutes: neither `clock` nor `lamp` is for a story without', () => {
		const story = readFileSync('stories/example.yaml', 'utf8');
		const clocked = story.replace(
			/\n( +)- id: (\S+)\n( +)scene:/,
			'\n$1- id: $2\n$3lamp: filmed\n$3clock: "12:04"\n$3scene:'
		);
		expect(clocked).not.toBe(story);
		expect(issuesIn(clocked).join('\n')).toMatch(/the time “12:04”, expected a “scenario”/);
		expect(issuesIn(clocked).join('\n')).toMatch(/the lamp “filmed”, expected a “rail”/);
	});
});

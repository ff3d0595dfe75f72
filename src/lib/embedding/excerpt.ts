import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { answered } from '#lib/edition/still.ts';
import type { Scenario, Step } from '#lib/narrative/types.ts';
import type { PlayerData, StepData } from '#lib/player/data.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { World } from '#lib/scenes/world.ts';

/** What some pictures ask the world for, by name. */
interface Asked {
	/** Words by the beginning of their keys, up to the first dot: a lever may bring up the others. */
	readonly words: ReadonlySet<string>;
	readonly series: ReadonlySet<string>;
	readonly records: ReadonlySet<string>;
}

/** What stands around the pictures: beginnings of keys, and keys. */
const AROUND = ['guess', 'control', 'frame'];
const IN_FREE_PLAY = ['place', 'building', 'side'];
const BUTTONS = [
	...['page.previous', 'page.next', 'page.animations-on', 'page.animations-off'],
	...['step.describe', 'step.replay', 'step.run']
];

const headOf = (key: string): string => key.split('.', 1)[0] ?? '';

/** Draws the pictures of some steps, before and after a guess, and notes what they asked for. */
async function listen(edition: Edition, steps: readonly Step[]): Promise<Asked> {
	const { world } = edition;
	const words = new Set(AROUND);
	const series = new Set<string>();
	const records = new Set<string>();
	const note = <T>(list: Set<string>, name: string, answer: T): T => {
		list.add(name);
		return answer;
	};
	const listening: World = {
		...world,
		word: (key) => note(words, headOf(key), world.word(key)),
		fill: (key, values) => note(words, headOf(key), world.fill(key, values)),
		series: (id) => note(series, id, world.series(id)),
		value: (id, when) => note(series, id, world.value(id, when)),
		records: (id) => note(records, id, world.records(id))
	};
	for (const step of steps) {
		if (step.play === 'placement') for (const head of IN_FREE_PLAY) words.add(head);
		const scene = await loadScene(step.scene);
		for (const choices of [edition.choices, answered(edition, step)]) {
			const view = scene.view(step.state, listening, choices);
			// Nothing is drawn before somebody asks for the drawing.
			const draw = (wide: boolean) => render(scene.Scene, { props: { view, world: listening, wide } }).body;
			[true, false].forEach(draw);
		}
	}
	return { words, series, records };
}

const only = <T>(all: Readonly<Record<string, T>>, keep: (key: string) => boolean): Record<string, T> =>
	Object.fromEntries(Object.entries(all).filter(([key]) => keep(key)));

/**
 * As much of what the whole story sends along as some of its steps need.
 * @param whole the data of every step
 * @param steps the ones to keep, in order
 * @param make a step's data as they stand in the excerpt, from those of the whole
 */
export async function excerpt(
	edition: Edition,
	whole: PlayerData,
	steps: readonly Step[],
	make: (data: StepData, step: Step) => StepData
): Promise<PlayerData> {
	const asked = await listen(edition, steps);
	const kept = steps.flatMap((step) => {
		const data = whole.steps.find(({ id }) => id === step.id);
		return data ? [make(data, step)] : [];
	});
	const moved = new Set(
		kept.flatMap(({ controls, guess }) => [...controls, ...(guess ? [guess.setting] : [])])
	);
	const { source } = whole;
	return {
		...whole,
		steps: kept,
		chapters: whole.chapters
			.map((chapter) => ({
				...chapter,
				steps: kept.flatMap((step, index) => (step.chapter === chapter.id ? [index] : []))
			}))
			.filter((chapter) => chapter.steps.length > 0),
		// Settings that no step offers keep their bounds: they may stand in the address.
		settings: whole.settings.map((setting) => (moved.has(setting.id) ? setting : nameless(setting))),
		source: {
			...source,
			scenario: withoutWords(source.scenario),
			words: only(edition.words, (key) => asked.words.has(headOf(key)) || BUTTONS.includes(key)),
			series: only(source.series, (id) => asked.series.has(id)),
			records: only(source.records, (id) => asked.records.has(id))
		}
	};
}

const nameless = ({
	choices,
	...setting
}: PlayerData['settings'][number]): PlayerData['settings'][number] => ({
	...setting,
	label: '',
	unit: '',
	origin: '',
	...(choices ? { choices: choices.map(({ value }) => ({ value, label: '' })) } : {})
});

/** People and incidents without the words for them, in every language: pictures have theirs from elsewhere. */
function withoutWords({ people, incidents, ...scenario }: Scenario): Scenario {
	return {
		...scenario,
		people: people.map((person) => ({ ...person, name: {}, role: {} })),
		incidents: incidents.map((incident) => ({ ...incident, what: {}, mistaken: {} }))
	};
}

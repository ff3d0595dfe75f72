import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { createNumbers } from '#lib/runtime/numbers.ts';
import type { Settings } from '#lib/narrative/types.ts';
import { storyData } from '#lib/edition/client-data.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { ChainView } from '#lib/scenes/chain/view.ts';
import type { CheckView } from '#lib/scenes/check/view.ts';
import type { CrowdView } from '#lib/scenes/crowd/view.ts';
import type { CurveView } from '#lib/scenes/curve/view.ts';
import type { DistrictView } from '#lib/scenes/district/view.ts';
import type { ScoreHistogramView } from '#lib/scenes/score-histogram/view.ts';
import type { BystandersView } from '#lib/scenes/bystanders/view.ts';
import type { PosterView } from '#lib/scenes/poster/view.ts';
import type { QueueView } from '#lib/scenes/queue/view.ts';
import type { ScoresView } from '#lib/scenes/scores/view.ts';
import type { Link, SettingsView } from '#lib/scenes/settings/view.ts';
import type { ConfusionTreeView } from '#lib/scenes/confusion-tree/view.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { world, steps } = edition;
const numbers = createNumbers(world, edition.figures);

/** Any value that a control can have. */
const settings: fc.Arbitrary<Settings> = fc.record(
	Object.fromEntries(
		story.settings.map(({ id, min, max, step, choices }) => [
			id,
			choices
				? fc.constantFrom(...choices.map(({ value }) => value))
				: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
		])
	)
);

/** The same, and any cameras that the reader can have placed. */
const choices: fc.Arbitrary<Choices> = fc.record({
	settings,
	placement: fc.oneof(
		fc.constant([]),
		fc.array(
			fc.record({
				building: fc.constantFrom(...world.district.buildings.map(({ id }) => id)),
				along: fc.integer({ min: 0, max: 100 }),
				heading: fc.integer({ min: 0, max: 359 })
			}),
			{ maxLength: 12 }
		)
	)
});

const step = (id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

/** The first step that shows a scene in a state, wherever it stands in the story. */
const showing = (scene: string, state: Readonly<Record<string, unknown>> = {}) => {
	const found = steps.find(
		(candidate) =>
			candidate.scene === scene &&
			Object.entries(state).every(([key, value]) => candidate.state[key] === value)
	);
	if (!found) throw new Error(`no step shows ${scene} as ${JSON.stringify(state)}`);
	return found.id;
};

/** What a step's sentences say and what its picture shows, under some choices. */
async function told(id: string) {
	const { state, scene: name } = step(id);
	const scene = await loadScene(name);
	return {
		view: (choices: Choices) => scene.view(state, world, choices),
		figure: (name: string, choices: Choices) => numbers(name, state, choices)
	};
}

describe('scores, alerts, trays, tree and sentences agree at every setting', async () => {
	const scores = await told('analysis-scores');
	const thousand = await told('analysis-thousand');
	const humps = await told('analysis-threshold');
	const poster = await told('analysis-98');

	it('on the thousand scenes', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => thousand.figure(`analysis.${name}`, choices);
				const { counts } = thousand.view(choices) as ConfusionTreeView;
				expect(counts).toMatchObject({
					right: said('true'),
					false: said('false'),
					missed: said('missed'),
					ignored: said('ignored')
				});
				expect(said('true') + said('false') + said('missed') + said('ignored')).toBe(1000);
				expect(said('alerts')).toBe(said('true') + said('false'));

				const { real, ordinary } = humps.view(choices) as ScoreHistogramView;
				expect([real.count, real.alerts]).toEqual([said('events'), said('true')]);
				expect([ordinary.count, ordinary.alerts]).toEqual([1000 - said('events'), said('false')]);

				const shown = poster.view(choices) as PosterView;
				expect([shown.right, shown.wrong]).toEqual([said('true'), said('false')]);
				expect([shown.judged, shown.idle]).toEqual([said('right'), said('idle')]);
			}),
			{ numRuns: 100 }
		);
	});

	it('on the eight incidents', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => scores.figure(`analysis.${name}`, choices);
				const { scenes, threshold } = scores.view(choices) as ScoresView;
				const scored = scenes.filter(({ score }) => score !== null);
				const flagged = scored.filter(({ score }) => Number(score) > threshold);
				expect(threshold).toBe(said('threshold'));
				expect([scored.length, scenes.length - scored.length]).toEqual([said('scored'), said('unscored')]);
				expect(flagged.length).toBe(said('flagged'));
				expect(flagged.filter(({ real }) => real).length).toBe(said('flagged-real'));
				expect(said('flagged-real') + said('flagged-benign')).toBe(said('flagged'));
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the threshold of “Analysing” is the load of “Supervising”', async () => {
	const queue = await told('centre-queue');
	const curve = await told('centre-curve');

	it('at every setting, in sentences and pictures alike', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const choices = { settings: chosen, placement: [] };
				const said = (name: string) => queue.figure(`answering.${name}`, choices);
				const { mean, threshold } = queue.view(choices) as QueueView;
				expect(threshold).toBe(chosen['threshold']);
				expect(mean.alerts).toBeCloseTo(said('alerts-hour'), 9);
				expect(mean.share).toBeCloseTo(said('lost'), 9);
				const { own, best } = curve.view(choices) as CurveView;
				expect(own.perHour).toBeCloseTo(said('alerts-hour'), 9);
				expect(own.reached).toBeCloseTo(said('reached'), 9);
				if (best) expect([best.threshold, best.reached]).toEqual([said('best-threshold'), said('best')]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the chain is what each chapter has shown', async () => {
	const best = await told(showing('district', { cameras: 'lit', placed: 'best', count: 24 }));
	const own = await told(showing('yours'));
	const seeing = ({ placement }: Choices) => (placement.length > 0 ? own : best);
	const thousand = await told(showing('confusion-tree', { show: 'trays' }));
	const queue = await told(showing('queue'));
	const curve = await told(showing('curve'));
	const crowd = await told(showing('crowd', { show: 'crowd' }));
	const chain = await told(showing('chain'));
	const linked = await told(showing('settings'));
	const others = await told(showing('bystanders'));
	const check = await told(showing('check'));

	const whole = (share: number) => Math.round(100 * share);
	const twoDigits = (value: number) => (value < 100 ? Math.round(value) : Number(value.toPrecision(2)));
	const oneDigit = (value: number) => (value < 10 ? Math.round(value) : Number(value.toPrecision(1)));
	const given = (shown: SettingsView, id: Link) => {
		const { gives, value } = shown.links.find(({ link }) => link === id) ?? {};
		return [value, gives];
	};

	it('link by link, figure for figure, and it never grows', () => {
		fc.assert(
			fc.property(choices, (made) => {
				const said = (name: string) => chain.figure(`chain.${name}`, made);
				const filmed = seeing(made).figure('coverage.filmed', made);
				const tpr = thousand.figure('analysis.tpr', made);
				const { lost } = (curve.view(made) as CurveView).own;
				expect(said('filmed-share')).toBe(filmed);
				expect(said('flagged-share')).toBe(tpr);
				expect(queue.figure('answering.lost', made)).toBeCloseTo(lost, 12);
				expect((queue.view(made) as QueueView).mean.share).toBeCloseTo(lost, 12);

				const links = ['events', 'filmed', 'flagged', 'reached'].map(said);
				expect(links).toEqual(
					[1, filmed, filmed * tpr, filmed * tpr * (1 - lost)].map((share) => whole(share))
				);
				expect(links).toEqual([...links].sort((a, b) => b - a));

				const { events, stages } = chain.view(made) as ChainView;
				expect([events, ...stages.map(({ through }) => through)]).toEqual(links);
				for (const [index, { behind }] of stages.entries())
					expect(behind).toBe((links[index] ?? NaN) - (links[index + 1] ?? NaN));
				const beside = others.view(made) as BystandersView;
				expect([beside.events, ...beside.stages.map(({ left }) => left)]).toEqual(links);
			}),
			{ numRuns: 60 }
		);
	});

	it('in its settings, which are those of the chapters', () => {
		fc.assert(
			fc.property(choices, (made) => {
				const shown = linked.view(made) as SettingsView;
				const { cameras } = seeing(made).view(made) as DistrictView;
				const { counts, threshold } = thousand.view(made) as ConfusionTreeView;
				const { mean, operators } = queue.view(made) as QueueView;
				const { sums } = crowd.view(made) as CrowdView;
				const filmed = seeing(made).figure('coverage.filmed', made);
				expect(given(shown, 'cameras')).toEqual([cameras.length, whole(filmed)]);
				expect(given(shown, 'threshold')).toEqual([threshold, whole(thousand.figure('analysis.tpr', made))]);
				// The room has other districts' alerts to lose; the chain, its own district's alone.
				const alerts = cameras.length > 0 && mean.alerts > 0;
				expect(given(shown, 'operators')).toEqual([operators, alerts ? whole(mean.share) : 0]);
				expect(given(shown, 'list')).toEqual([sums.list, sums.wrong]);
				// Whole scenes are counted to within half a scene of the rates that the chain goes on with.
				const right = (counts.right + counts.missed) * thousand.figure('analysis.tpr', made);
				expect(Math.abs(counts.right - right)).toBeLessThanOrEqual(0.5);
			}),
			{ numRuns: 60 }
		);
	});

	it('in the year of the others: cameras, false alerts and false matches are the chapters’ own', () => {
		fc.assert(
			fc.property(choices, (made) => {
				const { year } = others.view(made) as BystandersView;
				const [minutes, alerts, matches] = year.map(({ value }) => value);
				const { cameras } = seeing(made).view(made) as DistrictView;

				// The alerts of an average hour in a room with these cameras alone.
				const room = { ...made.settings, streams: cameras.length, peak: 1 };
				const { mean } = queue.view({ ...made, settings: room }) as QueueView;
				const wrong = 365 * 24 * (mean.alerts - mean.right);
				expect(alerts).toBeCloseTo(twoDigits(wrong), 6);

				const identified = seeing(made).figure('walks.identified', made);
				const fpir = crowd.figure('faces.fpir', made);
				expect(matches).toBeCloseTo(oneDigit(365 * 10_000 * identified * fpir), 6);
				// The other way round need not hold: a few centimetres filmed are no whole minute in a year.
				if (seeing(made).figure('walks.seen', made) === 0) expect([minutes, matches]).toEqual([0, 0]);

				for (const { what, low, value, high } of year) {
					const name = { minutes: 'filmed-minutes', alerts: 'false-alerts', matches: 'false-matches' }[what];
					const said = ['-low', '', '-high'].map((end) => others.figure(`year.${name}${end}`, made));
					expect([low, value, high]).toEqual(said);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('breaks at its first link where no camera hangs: nothing is filmed, flagged, answered or recognised', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const made = { settings: { ...chosen, cameras: 0 }, placement: [] };
				const said = (name: string) => chain.figure(name, made);
				for (const name of ['filmed', 'flagged', 'reached', 'filmed-share', 'flagged-share', 'lost-share'])
					expect([name, said(`chain.${name}`)]).toEqual([name, 0]);
				for (const name of ['filmed-minutes', 'false-alerts', 'false-matches'])
					expect([name, said(`year.${name}-high`)]).toEqual([name, 0]);
				for (const name of [
					'analysis.alerts',
					'analysis.boxes',
					'analysis.flagged',
					'faces.alerts',
					'faces.taken'
				])
					expect([name, said(name)]).toEqual([name, 0]);
				expect((linked.view(made) as SettingsView).links.map(({ gives }) => gives)).toEqual([0, 0, 0, 0]);
				expect((thousand.view(made) as ConfusionTreeView).counts).toMatchObject({ right: 0, false: 0 });
				expect((crowd.view(made) as CrowdView).sums).toMatchObject({ right: 0, wrong: 0, ines: false });
				const { raised, listed, filmed } = check.view(made) as CheckView;
				expect([raised, listed, filmed]).toEqual([[], [], 0]);
			}),
			{ numRuns: 30 }
		);
	});

	it('rings Inès where she is filmed and taken for another, and nowhere else', () => {
		fc.assert(
			fc.property(choices, (made) => {
				const { listed } = check.view(made) as CheckView;
				expect(listed.length).toBe(check.figure('faces.taken', made));
			}),
			{ numRuns: 30 }
		);
	});

	it('beside a measurement that the story has from its source', () => {
		const { measured } = chain.view(edition.choices) as ChainView;
		expect([measured.helped, measured.total]).toEqual([22, 1939]);
		expect(((100 * measured.helped) / measured.total).toFixed(1)).toBe('1.1');
	});
});

describe('a picture that walks', () => {
	it('holds still where the words beside it count who is there, and only there', async () => {
		const data = await storyData(edition);
		const still = data.steps.filter((step) => step.still).map(({ id }) => id);
		expect(still).toEqual(['prologue-square', 'prologue-faces', 'analysis-frames']);
		// What any figure counts a moment later is what it counts now, or its step holds still.
		for (const { id, state, figures, still: held } of data.steps) {
			const { time } = state;
			if (held || typeof time !== 'number') continue;
			for (const { name } of figures)
				expect([id, name, numbers(name, { ...state, time: time + 7 }, edition.choices)]).toEqual([
					id,
					name,
					numbers(name, state, edition.choices)
				]);
		}
	});
});

describe('the crowd of “Recognising” is what its sentences count', async () => {
	const crowd = await told(showing('crowd', { show: 'crowd' }));
	const see = (changes: Settings) => {
		const made = { settings: { ...edition.choices.settings, ...changes }, placement: [] };
		const { sums, byList } = crowd.view(made) as CrowdView;
		return { sums, byList, said: (name: string) => crowd.figure(`faces.${name}`, made) };
	};

	it('at every setting', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { byList, said, sums } = see(chosen);
				expect([sums.right, sums.wrong]).toEqual([said('true'), said('false')]);
				expect(sums.right + sums.wrong).toBe(said('alerts'));
				expect(sums.right + sums.missed + sums.wrong + sums.ignored).toBe(said('crowd'));
				expect([sums.list, sums.wanted, sums.match]).toEqual([
					said('list'),
					said('wanted'),
					said('threshold')
				]);
				expect(sums.oneIn).toBe(said('one-in'));
				// Each rate is the picture's, to the half person that it rounds away; nobody is compared without a camera.
				if (chosen['cameras'] === 0) {
					expect([sums.right, sums.wrong]).toEqual([0, 0]);
					return;
				}
				expect(Math.abs(sums.wrong - (sums.crowd - sums.wanted) * said('fpir'))).toBeLessThanOrEqual(0.5);
				expect(Math.abs(sums.right - sums.wanted * said('tpir'))).toBeLessThanOrEqual(0.5);
				for (const { list, wrong } of byList) expect(wrong).toBe(Math.round(said(`false-list-${list}`)));
			}),
			{ numRuns: 100 }
		);
	});

	it('and its false alerts are dealt out between the two groups, to the last one', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { said, sums } = see(chosen);
				expect(said('false-a') + said('false-b')).toBe(sums.wrong);
				expect(Math.abs(said('false-b') - said('errors-b') * sums.wrong)).toBeLessThanOrEqual(0.5);
				if (said('k') === 1) expect(said('errors-b')).toBeCloseTo(said('share-b'), 12);
				else expect(said('errors-b')).toBeGreaterThanOrEqual(said('share-b'));
			}),
			{ numRuns: 100 }
		);
	});

	it('as the method page has it: 18 of the wanted and 17 others; 17 still where nobody is wanted', () => {
		const story = see({});
		expect([story.sums.crowd, story.sums.list, story.sums.wanted]).toEqual([100_000, 10_000, 20]);
		expect([story.sums.right, story.sums.wrong, story.sums.oneIn]).toEqual([18, 17, 6000]);
		expect(story.byList.map(({ wrong }) => wrong)).toEqual([2, 17, 167, 1653]);

		const nobody = see({ wanted: 0 });
		expect([nobody.sums.right, nobody.sums.wrong, nobody.sums.missed]).toEqual([0, 17, 0]);
		expect([nobody.said('true'), nobody.said('alerts'), nobody.said('right-share')]).toEqual([0, 17, 0]);

		const two = see({ wanted: 2 });
		expect([two.sums.right, two.sums.wrong]).toEqual([2, 17]);
	});
});

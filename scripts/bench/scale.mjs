/**
 * Measures how costs grow with twice and four times the people, steps and languages, without rebuilding the
 * site.
 */
import { brotliCompressSync } from 'node:zlib';
import { SCALE } from './budgets.mjs';
import { moreLanguages, morePeople, moreSteps } from './grown.mjs';
import { pictureCalls, medianTime } from './product.mjs';
import { formatMaximum, formatFigure } from './table.mjs';

const FACTORS = [1, 2, 4];
const SINGLE_RUN = { least: 1, span: 0 };

const compressedKilobytes = (text) => brotliCompressSync(text).length / 1000;

/** An average picture: time to compute and draw in ms, and size in kB. */
async function measurePicture(product, edition, steps) {
	const costs = [];
	for (const step of steps) {
		const { compute, draw } = await pictureCalls(product, edition, step);
		costs.push([
			await medianTime(compute, SINGLE_RUN),
			await medianTime(draw, SINGLE_RUN),
			Buffer.byteLength(draw()) / 1000
		]);
	}
	return [0, 1, 2].map((i) => costs.reduce((sum, cost) => sum + cost[i], 0) / costs.length);
}

/** Time in ms to find the reader's step a thousand times while scrolling, which equals µs for one. */
function place({ transitionSpans, transitionAt }, { steps }) {
	const shape = { keyframes: 1, height: 400, travel: 0, full: false, inset: 0, controls: 0 };
	const cards = steps.map((_, i) => ({ ...shape, step: i, keyframe: i, top: 700 * i, chapter: undefined }));
	const scrollSpans = [...transitionSpans(cards, { height: 700, cover: 300, landing: 100 })];
	return medianTime(() => {
		for (let i = 0; i < 1000; i++) transitionAt(scrollSpans, (i * 700 * steps.length) / 1000);
	});
}

/** Costs of one story: a view, the first view, and the build. */
async function measure(product, story, lang) {
	const { createEdition, readingPage, allStepsData } = product;
	const edition = createEdition(story, lang);
	// The same number of steps from every story, because its additional steps are copies.
	const [computed, drawn, svg] = await measurePicture(
		product,
		edition,
		edition.steps.slice(0, stepsOf(product.story))
	);
	// A new world each time, so that values cached for a scenario are measured too.
	const setup = await medianTime(() => createEdition(story, lang).world.timeline.at(0));
	const pages = new Map();
	const made = await medianTime(async () => {
		for (const { id } of story.languages) pages.set(id, await readingPage(createEdition(story, id)));
	}, SINGLE_RUN);
	return {
		computed,
		drawn,
		svg,
		located: await place(product, edition),
		setup,
		html: compressedKilobytes(pages.get(lang).html),
		data: compressedKilobytes(JSON.stringify(await allStepsData(edition))),
		made
	};
}

const stepsOf = (story) => story.chapters.flatMap(({ steps }) => steps).length;

/**
 * The measured figures with their maximum growth: none for the first view, and the growth of the story for
 * all others.
 */
const FIGURES = [
	['a view: picture computed, ms', 'computed', 2, 'linear'],
	['a view: picture drawn, ms', 'drawn', 2, 'linear'],
	['a view: picture’s SVG, kB', 'svg', 1, 'linear'],
	['a view: reader’s place found, µs', 'located', 2, 'linear'],
	['a view: the first, the twelve minutes set up, ms', 'setup', 1, 'linear'],
	['first view: words and pictures as HTML, kB brotli', 'html', 1, 'flat'],
	['first view: data sent along, kB brotli', 'data', 1, 'flat'],
	['build: pages of all languages made, ms', 'made', 0, 'linear']
];

const GROWTH = [
	['people', morePeople, (story) => story.scenario.crowd],
	['steps', moreSteps, stepsOf],
	['languages', moreLanguages, (story) => story.languages.length]
];

/** A story without walking people cannot grow in people. */
const growthOf = (story) => GROWTH.filter(([what]) => what !== 'people' || story.scenario);

export async function measureScale({ lang, product: load, next }) {
	const product = await load();
	const { story } = product;
	const cost = async (each) => {
		const measured = await measure(product, each, lang);
		next();
		return measured;
	};
	// Node compiles while it runs: the first measurement is discarded, and the last one is the fastest.
	await cost(story);
	const grown = [];
	for (const [, grow] of growthOf(story)) {
		const two = await cost(grow(story, 2));
		grown.push([two, await cost(grow(story, 4))]);
	}
	const base = await cost(story);
	return growthOf(story).map(([what, grow, count], place) => {
		const costs = [base, ...grown[place]];
		return {
			title: `Twice and four times the ${what}`,
			head: [
				'',
				...FACTORS.map((factor) => `${count(grow(story, factor))} ${what}`),
				'×2 →',
				'budget',
				'×4 →',
				'budget'
			],
			rows: FIGURES.map(([name, key, decimals, kind]) => [
				name,
				...costs.map((each) => formatFigure(each[key], decimals)),
				...[1, 2].flatMap((i) => {
					const growth = costs[i][key] / base[key];
					return [`× ${formatFigure(growth, 2)}`, formatMaximum(growth, SCALE[kind](FACTORS[i]), 1)];
				})
			]),
			notes: ['The scripts of the first view hold nothing of the story: they stay as they are.']
		};
	});
}

measureScale.count = ({ story }) => 2 + growthOf(story).length * (FACTORS.length - 1);

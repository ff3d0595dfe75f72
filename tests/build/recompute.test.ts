/**
 * An independent check: every computed number that the story prints is computed again, only from the method
 * page’s formulas and published files (tests/recompute does not use src/lib/model), and compared with the
 * pages.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { countsOfDay, scoreBands, screensLookedAt, strangerDistances } from '../recompute/random-draws.ts';
import { figures } from '../recompute/figures.ts';
import { readingMinutes } from '../recompute/reading.ts';
import { roundAlerts, roundExpectation, roundScenesOf } from '../recompute/round.ts';
import { method, steps, story, type Format } from '../recompute/published.ts';
import { seenArea, bestCameras, detectDensity, identifyDensity, street } from '../recompute/streets.ts';
import { createRound } from '../../src/lib/model/round/round.ts';
import { seedOfRound } from '../../src/lib/model/round/round-seed.ts';
import { rulesFromSettings } from '../../src/lib/model/round/round-rules.ts';
import { current } from '../browser/site.ts';

/** A number as the language formats it. */
function parseNumber(value: number, { type, digits = 0, forms = [] }: Format, locale: string): string {
	if (type === 'digits') return String(value);
	if (type === 'plural') {
		const one = new Intl.PluralRules(locale).select(value) === 'one';
		const none = forms.length === 3 && value === 0;
		const form = (none ? forms[0] : one ? forms.at(-2) : forms.at(-1)) ?? '';
		return form.replace('#', new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value));
	}
	const style = type === 'percent' ? 'percent' : 'decimal';
	const options = { style, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
	return new Intl.NumberFormat(locale, options).format(value);
}

const plain = (text: string): string =>
	text
		.replace(/<[^>]*>|<!--.*?-->/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/&amp;/g, '&')
		.trim();

/** A step ends at the next one, or at the definitions of terms, which have their own figures. */
const END = /<section class="?step|<div class="?definition/;

/** The printed figures of each step on a page, with the name and the format that the page’s data give for each. */
function pageOf(lang: string) {
	const html = readFileSync(`build/${lang}/index.html`, 'utf8');
	const rest = JSON.parse(readFileSync(`build/${lang}/rest.json`, 'utf8')) as {
		readonly steps: readonly { readonly figures: readonly string[] }[];
	};
	return steps.map((step, index) => {
		const [, section = ''] = html.split(new RegExp(`<section class="?step[^>]* id="?${step.id}[" >]`));
		const figures = [...(section.split(END)[0] ?? '').matchAll(/<span data-f="?(\d+)"?>(.*?)<\/span>/gs)].map(
			([, id = '', text = '']) => {
				const [, name = '', format = ''] =
					/^(\S+) ?(.*)$/s.exec(rest.steps[index]?.figures[Number(id)] ?? '') ?? [];
				return { name, format, value: plain(text) };
			}
		);
		return { step, figures };
	});
}

/** Cells of a table, without its head. */
const rowsOf = (table: string): string[][] =>
	[...table.replace(/<thead.*?<\/thead>/s, '').matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
		[...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell))
	);

const column = (rows: readonly (readonly string[])[], at: number): string[] =>
	rows.map((row) => row.at(at) ?? '');

/** The tables of values in the text edition, by step. */
function tablesOf(lang: string): (step: string) => string[][] {
	const html = readFileSync(`build/${lang}/text/index.html`, 'utf8');
	return (step) => {
		const [, after = ''] = html.split(new RegExp(`id="?${step}[" >]`));
		return rowsOf(/<table.*?<\/table>/s.exec(after)?.[0] ?? '');
	};
}

/** Parses `percent 1`, `plural one,many`. */
function formatOf(text: string): Format {
	const [, type = '', rest = ''] = /^(\w+) ?(.*)$/s.exec(text) ?? [];
	if (type === 'plural') return { type, forms: rest.split(',') };
	return { type: type as Format['type'], digits: Number(rest) || 0 };
}

test('reproduces the rounds at the wall, scene by scene', () => {
	const rules = rulesFromSettings(method.settings);
	for (const index of [0, 1, 7])
		expect(roundScenesOf(index)).toEqual(createRound(rules, seedOfRound(method.seed, index)).scenes);
});

// One worker runs all, because most of what is computed is the same in every language.
test.describe.configure({ mode: 'default' });

for (const { id: lang, locale } of story.languages) {
	test(`reproduces every computed number of ${lang}`, () => {
		let compared = 0;
		const wrong: string[] = [];
		for (const { step, figures: printed } of pageOf(lang)) {
			for (const { name, format, value } of printed) {
				// The reader’s own walk has no numbers until it is chosen.
				if (name.startsWith('walk.')) continue;
				const figure = figures[name];
				if (!figure) {
					wrong.push(`${step.id}: the method page does not say how to compute ${name}`);
					continue;
				}
				const expected = plain(parseNumber(figure(step, lang), formatOf(format), locale));
				compared++;
				if (expected !== value) wrong.push(`${step.id}: ${name} is ${value}, and comes out as ${expected}`);
			}
		}
		expect(wrong).toEqual([]);
		expect(compared).toBeGreaterThan(250);
	});

	test(`reproduces every random table of ${lang}`, () => {
		const table = tablesOf(lang);
		const number = (value: number, digits = 0) =>
			plain(parseNumber(value, { type: 'decimal', digits }, locale));

		const strangers = strangerDistances().map((away) => number(away, 2));
		expect(column(table(current('faces-vector')), -1).slice(-3)).toEqual(strangers);

		const bands = scoreBands().map((counts) => counts.map((count) => number(count)));
		expect(
			table(current('analysis-threshold'))
				.slice(0, bands.length)
				.map((row) => row.slice(1))
		).toEqual(bands);

		const day = countsOfDay().map((counts) => counts.map((count) => number(count)));
		expect(
			table(current('centre-queue'))
				.slice(0, -1)
				.map((row) => row.slice(1))
		).toEqual(day);

		const moment = Number(steps.find(({ id }) => id === current('centre-gaze'))?.state['time']);
		expect(column(table(current('centre-gaze')), -1)).toContain(screensLookedAt(moment).join(', '));
	});

	test(`reproduces what each camera adds, in the table of ${lang}`, () => {
		const html = readFileSync(`build/${lang}/method/index.html`, 'utf8');
		const rows = rowsOf(/<table data-table="seeing">.*?<\/table>/s.exec(html)?.[0] ?? '');
		const areas = (count: number, fineness: number) => seenArea(bestCameras().slice(0, count), fineness);
		const write = (value: number, format: Format) => plain(parseNumber(value, format, locale));
		expect(rows).toEqual(
			[1, 4, 8, 12, 16, 24].map((count) => [
				String(count),
				write(areas(count, detectDensity) / street.length, { type: 'percent', digits: 1 }),
				write(areas(count, identifyDensity) / street.length, { type: 'percent', digits: 2 }),
				write(areas(count, detectDensity) - areas(count - 1, detectDensity), { type: 'integer' })
			])
		);
	});

	test(`reproduces what the models expect of a round, in the table of ${lang}`, () => {
		const html = readFileSync(`build/${lang}/method/index.html`, 'utf8');
		const rows = rowsOf(/<table data-table="?round"?>.*?<\/table>/s.exec(html)?.[0] ?? '');
		const write = (value: number, digits: number) =>
			plain(parseNumber(value, { type: 'decimal', digits }, locale));
		expect(rows.map((row) => row.slice(1))).toEqual(
			[undefined, 40, 54, 64, 80].map((threshold) => {
				const { right, wrong } = roundAlerts(threshold ?? 0);
				return [
					...(threshold === undefined ? ['–', '–'] : [write(right, 1), write(wrong, 1)]),
					...[1, 2, 3, 4].map((people) => write(roundExpectation(threshold, people), 2))
				];
			})
		);
		expect(column(rows, 0).slice(1)).toEqual(['40', '54', '64', '80']);
	});

	test(`reproduces the reading time of ${lang}`, () => {
		const html = readFileSync(`build/${lang}/method/index.html`, 'utf8');
		const [, section = ''] = html.split('id="reading-time"');
		const [, minutes] = /(\d+) minutes (?:en tout|in all)/.exec(plain(section)) ?? [];
		expect(readingMinutes(lang)).toBe(Number(minutes));
	});
}

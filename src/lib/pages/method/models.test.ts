import { describe, expect, it } from 'vitest';
import { words } from '#lib/i18n/words.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { district, placement } from '#lib/model/testing/fixtures.ts';
import type { Localized, Settings } from '#lib/narrative/types/story.ts';
import { cellText, type ModelInputs, type ModelTable } from './cells.ts';
import { renderFormulas } from './formulas.ts';
import { models } from './models.ts';

const best = placement.map(({ camera, placement: mount, gain }) => ({ ...camera, placement: mount, gain }));
const inputs: ModelInputs = { district, best, seed: 20260, lookalike: { entry: 4117, personId: 'ines' } };
const tables = models.flatMap((model) => model.tables);
const english = Object.fromEntries(
	Object.entries<Localized>(words).map(([key, { en = '' }]) => [key, en])
) as Record<string, string>;

/** Returns a table as formatted on the English page. */
function printed(name: string, settings: Settings = {}): string[][] {
	const found = tables.find((table) => table.name === name) as ModelTable;
	return found
		.rows(inputs, { ...constants, ...settings })
		.map((cells) => cells.map((cell) => cellText(cell, { locale: 'en-GB', words: english })));
}
const column = (rows: string[][], index: number) => rows.map((row) => row[index]);

describe('the method page', () => {
	it('has words for all its keys', () => {
		const keys = [
			...models.flatMap(({ name }) => ['title', 'how', 'limits'].map((key) => `${name}.${key}`)),
			...tables.flatMap(({ head, name }) => ['caption', ...head].map((key) => `${name}.${key}`))
		];
		expect(keys.filter((key) => (english[`method.${key}`] ?? '') === '')).toEqual([]);
	});

	it('has well-formed formulas with the words of the language, for existing models only', () => {
		const known = renderFormulas({
			word: (key) => {
				const found = english[`method.formula.${key}`];
				if (found === undefined) throw new Error(`No word for ${key}`);
				return found;
			},
			number: String
		});
		for (const [model, formulas] of Object.entries(known)) {
			expect(models.map(({ name }) => name)).toContain(model);
			for (const formula of formulas) {
				const opened = [...formula.matchAll(/<(\w+)/g)].map(([, tag]) => tag).sort();
				const closed = [...formula.matchAll(/<\/(\w+)/g)].map(([, tag]) => tag).sort();
				expect(closed).toEqual(opened);
				expect(formula).not.toMatch(/undefined|<mo>[\w-]{2,}<\/mo>/);
			}
		}
	});

	it('has tables whose rows match their columns, for all settings', () => {
		const ends: Settings[] = [
			{},
			{ cameras: 0, threshold: 100, operators: 0, list: 1000, wanted: 0, match: 70, share: 0, base: 0 },
			{ cameras: 24, threshold: 0, operators: 4, list: 1_000_000, wanted: 100, match: 40, share: 50 },
			{ differential: 100, light: 10, angle: 10, age: 10, crowd: 1_000_000, peak: 3, flair: 5, monitors: 9 }
		];
		for (const settings of ends) {
			for (const { head, name, rows } of tables) {
				const lines = rows(inputs, { ...constants, ...settings });
				expect(lines.length, name).toBeGreaterThan(1);
				for (const line of lines) expect(line, name).toHaveLength(head.length);
				expect(printed(name, settings).flat().join(' '), name).not.toMatch(/NaN|∞|method\./);
			}
		}
	});

	it('includes the value of the reader once', () => {
		expect(column(printed('recognising', { list: 50_000 }), 0)).toEqual([
			'1',
			'1,000',
			'10,000',
			'50,000',
			'100,000',
			'1,000,000'
		]);
		expect(column(printed('matches', { match: 55 }), 0).filter((match) => match === '55')).toHaveLength(1);
	});
});

describe('the tables', () => {
	it('show ten times as many false matches for a list ten times as long', () => {
		const rows = printed('recognising');
		expect(column(rows, 1)).toEqual(['60,000,000', '60,000', '6,000', '600', '60']);
		expect(column(rows, 2).slice(1)).toEqual(['1.7', '16.7', '167', '1,653']);
		expect(column(rows, 3).slice(1)).toEqual(['17.8', '17.8', '17.8', '17.8']);
		expect(printed('recognising', { wanted: 0 })[2]).toEqual(['10,000', '6,000', '16.7', '0.0', '0.0%']);
	});

	it('include the measured threshold, and show errors that decrease as the threshold rises', () => {
		const rows = printed('matches');
		expect(rows[3]).toEqual(['55', '5.52', '60,000,000', '16.7', '17.8', '51.7%']);
		const wrong = column(rows, 3).map((text) => Number(text?.replaceAll(',', '')));
		expect(wrong).toEqual([...wrong].sort((a, b) => b - a));
	});

	it('show false matches by group for each ratio k', () => {
		const rows = printed('groups');
		expect(rows.map((row) => row.slice(1))).toEqual([
			['10%', '15', '2'],
			['18%', '14', '3'],
			['53%', '8', '9'],
			['92%', '1', '16']
		]);
	});

	it('show Inès closer to her own photo than to entry 4,117, and outside both radii as she turns away', () => {
		const rows = printed('faces').map((row) => row.map(Number));
		expect(rows[0]?.slice(1)).toEqual([0, 0.45, 0.79]);
		for (const [, own = NaN, other = NaN] of rows) expect(own).toBeLessThan(other);
		const [, own, other, radius = NaN] = rows.at(-1) ?? [];
		expect(Math.min(own ?? NaN, other ?? NaN)).toBeGreaterThan(radius);
	});

	it('show the chain 100, 56, 45, 43, and its year', () => {
		const rows = printed('chain');
		expect(column(rows, 0)).toEqual(['Real events', 'Filmed', 'Flagged', 'Looked into']);
		expect(column(rows, 3)).toEqual(['100', '56', '45', '43']);
		expect(printed('chain', { cameras: 0 })[2]?.slice(1)).toEqual(['0.0%', '0.0', '0']);
		expect(printed('year')[1]).toEqual(['False alerts', '2,400', '4,700', '9,400']);
		expect(printed('year', { cameras: 0 }).map((row) => row.slice(1))).toEqual(
			Array(3).fill(['0', '0', '0'])
		);
	});
});

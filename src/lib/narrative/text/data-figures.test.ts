import { expect, it } from 'vitest';
import { dataFigureValues, evaluateDataFigure } from './data-figures.ts';

const source = 'a';
const known = dataFigureValues({
	series: {
		towns: {
			label: {},
			points: [
				{ when: 2013, value: 4, source },
				{ when: '2019', value: 10, high: 12, source }
			]
		}
	},
	records: {
		doors: {
			one: { name: {}, kind: 'lock', value: 3, source },
			two: { name: {}, kind: 'bell', status: 'open', source },
			three: { name: {}, kind: 'bell', source }
		}
	}
});

it.each([
	['series.towns.2013', 4],
	['series.towns.2019.high', 12],
	['series.towns.2019 / series.towns.2013', 2.5],
	['series.towns.2019 / 4', 2.5],
	['records.doors.one.value', 3],
	['count.records.doors', 3],
	['count.records.doors.bell', 2],
	['count.records.doors.open', 1]
])('%s is %d', (name, value) => expect(evaluateDataFigure(name, known)).toBe(value));

it.each(['coverage.filmed', 'series.towns.2014', 'records.doors.two.value', 'series.towns.2013 / 0', '7'])(
	'returns undefined for %s',
	(name) => expect(evaluateDataFigure(name, known)).toBeUndefined()
);

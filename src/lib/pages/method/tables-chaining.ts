/** Tables of the epilogue: the chain, and a year of people who are not wanted. */
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import {
	roundToTwoDigits,
	chainLinks,
	roundToOneDigit,
	yearEstimates,
	type ChainContext
} from '#lib/model/figures/figures-chaining.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import {
	decimalCell,
	integerCell,
	percentCell,
	wordCell,
	type ModelInputs,
	type ModelTable
} from './cells.ts';

/** Returns the inputs of the chain: the reader’s number of cameras at the best positions, as in the chapters. */
function chainInputs({ best, district }: ModelInputs, settings: Settings): ChainContext {
	const { cameras = 12, lens = 90, sensor = 1920 } = settings;
	return {
		district,
		grid: streetGrid(district),
		kept: best.slice(0, cameras),
		optics: { width: sensor, angle: lens },
		settings
	};
}

/**
 * Table of the stages of the chain from event to response: for each, the share of the events before it that pass, and
 * the number that remain, expected and as whole events.
 */
export const chainTable: ModelTable = {
	name: 'chain',
	head: ['link', 'through', 'left', 'whole'],
	rows(inputs, settings) {
		const stages = chainLinks(chainInputs(inputs, settings));
		return stages.map(({ events, stage, whole }, index) => {
			const before = stages[index - 1]?.events ?? events;
			const through = before > 0 ? events / before : 0;
			return [wordCell(stage), percentCell(through, 1), decimalCell(events), integerCell(whole)];
		});
	}
};

/**
 * Table of a year of people who are not wanted: minutes filmed, false alerts and false matches, each with its low and
 * high estimate.
 */
export const innocentYearTable: ModelTable = {
	name: 'year',
	head: ['what', 'low', 'value', 'high'],
	rows(inputs, settings) {
		const { falseAlerts, falseMatches, filmedMinutes } = yearEstimates(chainInputs(inputs, settings));
		const row = (key: string, { high, low, value }: typeof falseAlerts, digits: typeof roundToTwoDigits) => [
			wordCell(key),
			...[low, value, high].map((number) => integerCell(digits(number)))
		];
		return [
			row('minutes', filmedMinutes, roundToTwoDigits),
			row('alerts', falseAlerts, roundToTwoDigits),
			row('matches', falseMatches, roundToOneDigit)
		];
	}
};

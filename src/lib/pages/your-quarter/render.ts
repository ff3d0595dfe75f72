/** Renders the page on which visitors measure their own streets, in one language. Server only. */
import { render } from 'svelte/server';
import { boardSteps, hasDistrict } from '#lib/edition/addresses/pages.ts';
import type { Edition } from '#lib/edition/edition.ts';
import ScriptFailure from '#lib/edition/prose/page/ScriptFailure.svelte';
import SiteHead from '#lib/edition/prose/page/SiteHead.svelte';
import { generalProse } from '#lib/edition/prose/page/document.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import { wordsWithPrefixes } from '#lib/edition/translation/words.ts';
import { constantsByPrefix } from '#lib/model/constants.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { saveQuarter } from '#lib/quarter/saved/save-quarter.ts';
import { toQuarter } from '#lib/quarter/saved/story-quarter.ts';
import { worldOfPicture } from '#lib/scenes/define-picture-scene.ts';
import { formatCount } from '#lib/scenes/shared/plural.ts';
import SheetQuestions from './keep/SheetQuestions.svelte';
import QuarterFoot from './QuarterFoot.svelte';
import QuarterPage from './QuarterPage.svelte';
import type { QuarterPageData } from './quarter-data.ts';

/** Path of the page within a language. */
const PATH = 'quarter/';
/** Name of the quarter to try, beside the page. */
export const SAMPLE_FILE = 'sample.quarter.json';
/** Number of cameras in the quarter to try: as many as the town of the story has. */
const SAMPLE_CAMERAS = 12;

/** What may be wrong with the code of a plan. */
const CODE_FAULTS = ['short', 'long', 'character', 'check'].map((fault) => `plans.fault-${fault}`);

/** Settings that the models of alerts read. */
const ALERT_SETTINGS = ['threshold', 'use', 'base', 'operators', 'handling', 'patience', 'peak'];

/** Returns the content of `/LANG/quarter/quarter.json`. */
export const createQuarterPageData = ({ story, locale, words, choices }: Edition): QuarterPageData => ({
	locale,
	compass: (words['print.compass'] ?? '').split('|'),
	settings: alertSettings(choices.settings),
	editions: constantsByPrefix(choices.settings, 'identify-').map(([edition, density]) => ({
		edition,
		density
	})),
	words: wordsWithPrefixes(words, ['quarter', 'control', ...CODE_FAULTS]),
	sample: hasDistrict(story) ? SAMPLE_FILE : undefined
});

/** Returns the settings that the models of alerts read, with the models’ own values where the story has none. */
function alertSettings(settings: Settings): Settings {
	const { threshold } = detectorFromSettings(settings);
	const { operators } = deskFromSettings(settings);
	const given = Object.entries(settings).filter(([id]) => ALERT_SETTINGS.includes(id));
	return { ...Object.fromEntries(given), threshold, operators };
}

/** Returns the district of the story with its cameras, as a saved quarter. */
export function createSample({ world }: Edition): string {
	const cameras = world.best.slice(0, SAMPLE_CAMERAS);
	return saveQuarter({ quarter: toQuarter(world.district, cameras), own: [] });
}

/** Returns the questions on the story’s first board as HTML, for the printed sheet. */
function renderQuestions({ story, world }: Edition): string {
	const step = boardSteps(story)[0];
	if (!step) return '';
	const board = worldOfPicture(world, String(step.state['picture']));
	const questions = board.drawnRecords.map(({ name }) => name);
	const title = board.fill('board.title', { count: formatCount(board, questions.length) });
	return renderStatic(SheetQuestions, { title, questions });
}

/** Renders the page. */
export function renderQuarterPage(edition: Edition) {
	const { story, lang } = edition;
	const prose = generalProse(edition);
	const { word } = prose;
	const site = { story, lang, word, root: '../', here: PATH };
	const markup = {
		head: renderStatic(SiteHead, { ...site, tag: prose.languageTag(story.title) }),
		menu: renderStatic(QuarterFoot, site),
		broken: renderStatic(ScriptFailure, { prose }),
		questions: renderQuestions(edition)
	};
	return {
		title: `${word('quarter.title')} – ${prose.text(story.title)}`,
		description: word('quarter.description', { title: prose.text(story.title) }),
		html: render(QuarterPage, { props: { data: createQuarterPageData(edition), prose: markup } }).body
	};
}

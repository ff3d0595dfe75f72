/** Makes pictures to publish at the command line, like the studio does in the browser. Server only. */
import { readFileSync } from 'node:fs';
import { formerIds } from '#lib/edition/addresses/former-ids.ts';
import { basisLabel } from '#lib/edition/basis.ts';
import { localizeSettings } from '#lib/edition/client/client-data.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { findStep, getEdition, getStory } from '#lib/edition/library.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { didYouMean } from '#lib/narrative/issues/suggest.ts';
import type { SceneState, Step } from '#lib/narrative/types/story.ts';
import { composePicture, peopleIn } from '#lib/pages/embed/export/compose-picture.ts';
import { FONT_FACES, fontRule } from '#lib/pages/embed/export/font-rules.ts';
import { PICTURE_FORMATS, type PictureFormat } from '#lib/pages/embed/export/picture-formats.ts';
import { measureTemplate } from '#lib/pages/embed/export/text/measure-template.ts';
import { pictureName } from '#lib/pages/embed/export/text/picture-name.ts';
import {
	describeCredit,
	describeHost,
	describeLabel,
	describeSettings,
	fillMeasure,
	relevantSettings,
	sourceWordings,
	withAnswer,
	withOpenCameras
} from '#lib/pages/embed/export/text/picture-words.ts';
import { sourceNames } from '#lib/pages/embed/export/text/source-names.ts';
import { settingsOfMoment } from '#lib/pages/embed/moment-settings.ts';
import { cleanText, HOST_TEXTS, MAX_CHARACTERS, type HostText } from '#lib/pages/embed/options/host-text.ts';
import { loadFonts } from '#lib/pages/share/picture/fonts.ts';
import { encodePng } from '#lib/pages/share/picture/png.ts';
import { rasterise } from '#lib/pages/share/picture/raster.ts';
import { readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';

/** What a picture shows beside its step, as the studio offers it; everything may be left out. */
export interface ExportOptions {
	/** Pixels of a PNG per pixel of the format; 0 for SVG. By default 1. */
	readonly scale?: number;
	/** Number of the keyframe, from 1; 0 for the one that stands for the step. */
	readonly keyframe?: number;
	/** Settings as a query, such as `cameras=24&threshold=30`. */
	readonly settings?: string;
	/** The host's words and signature, plain text. */
	readonly headline?: string;
	readonly line?: string;
	readonly signature?: string;
	/** The host's colour, `#rrggbb`, with or without `#`. */
	readonly accent?: string;
}

/** A picture as a file, and its name with the extension. */
export interface ExportedPicture {
	readonly name: string;
	readonly content: Uint8Array;
}

/**
 * Returns the picture of a step, as SVG with its fonts, or as PNG.
 * @throws Error if there is no such language, step, format, setting or keyframe, or if the accent is no colour; its message
 * suggests the nearest name
 */
export async function exportPicture(
	lang: string,
	id: string,
	format: string,
	options: ExportOptions = {}
): Promise<ExportedPicture> {
	checkName(
		'language',
		lang,
		getStory().languages.map((language) => language.id)
	);
	const edition = getEdition(lang);
	const { story, words, locale } = edition;
	checkName('step', id, [...edition.steps.map((each) => each.id), ...Object.keys(formerIds(story))]);
	const step = findStep(edition, id);
	if (!isPictureFormat(format)) throw nameError('format', format, Object.keys(PICTURE_FORMATS));
	const { scale = 1, keyframe = 0, settings: query = '' } = options;
	for (const name of new URLSearchParams(query).keys())
		checkName(
			'setting',
			name,
			story.settings.map((each) => each.id)
		);
	if (keyframe > Math.max(1, step.keyframes.length)) throw new Error(`${id} has no moment ${keyframe}`);
	const accent = parseAccent(options.accent);
	const text = Object.fromEntries(
		HOST_TEXTS.map((each) => [each, cleanText(options[each] ?? '', MAX_CHARACTERS[each])])
	) as Record<keyof HostText, string>;
	const { titleWidth } = await loadFonts();
	const fonts = FONT_FACES.map((face) => fontRule(face, readFileSync(`static/fonts/${face.file}`)));
	const settings = localizeSettings(edition);
	const choicesOf = (from: string): Choices => {
		const own = choicesWithAnswer(edition, step).settings;
		const guess = step.guess ? { [step.guess.setting]: own[step.guess.setting] ?? 0 } : {};
		return { settings: { ...readChoices(from, settings, {}).settings, ...guess }, placement: [] };
	};
	const state = keyframe > 0 ? (step.keyframes[keyframe - 1] ?? step.state) : step.state;
	const held = keyframe > 0 ? settingsOfMoment(step.scene, state, settings) : {};
	const chosen = { ...readChoices(query, settings, {}).settings, ...held };
	const kept = writeChoices({ settings: chosen, placement: [] }, settings).slice(1);
	const choices = choicesOf(kept);
	const world = withoutTable(edition.world, words);
	const scene = await loadScene(step.scene);
	const relevant = relevantSettings(kept, (from) => {
		const tried = choicesOf(from);
		return JSON.stringify([
			scene.data(step.state, world, tried),
			measureOf(edition, step, step.state, tried)
		]);
	});
	const data = scene.data(state, world, choices);
	const by = { words, locale };
	const svg = composePicture(
		{
			...{ scene, world, accent, plan: engravedPlanDefinitions() },
			data,
			theme: story.chapters.find((chapter) => chapter.id === step.chapter)?.theme ?? 'papier'
		},
		{
			title: step.title[lang] ?? '',
			name: story.title[lang] ?? '',
			measure: measureOf(edition, step, state, choices),
			label: describeLabel(basisLabel([step], story)?.[lang] ?? '', peopleIn({ scene, data, world }), by),
			sources: sourceWordings(sourceNames(story, step, lang), by),
			settings: describeSettings(relevant, settings, text.signature, by),
			credit: describeCredit(
				story.credit[lang] ?? '',
				hostOf(edition.site.address),
				formatDate(locale, story.updated),
				'',
				by
			),
			host: describeHost(text, text.signature, by),
			dir: edition.dir
		},
		format,
		(line, size) => titleWidth(line, size) ?? line.length * size * 0.5,
		scale === 0 ? fonts.join('') : ''
	);
	const name = pictureName({ step: step.id, lang, keyframe, kept, format });
	if (scale === 0) return { name: `${name}.svg`, content: new TextEncoder().encode(svg) };
	const { width, height } = PICTURE_FORMATS[format];
	const enlarged = svg.replace(
		/width="\d+" height="\d+"/,
		`width="${width * scale}" height="${height * scale}"`
	);
	return {
		name: `${name}${scale === 1 ? '' : `@${scale}x`}.png`,
		content: encodePng(await rasterise(enlarged))
	};
}

/** Returns the sentence that says what the picture of a step measures in a state. */
function measureOf(edition: Edition, step: Step, state: SceneState, choices: Choices): string {
	const { number, locale } = edition;
	const shown = withOpenCameras(state);
	const compute = (name: string) => number(name, shown, choices);
	const first = fillMeasure(measureTemplate(step, edition.lang), compute, locale);
	if (!step.guess) return first;
	const { answer } = step.guess;
	const format = 'format' in answer ? answer.format : ({ type: 'integer' } as const);
	const value = 'name' in answer ? (answer.value ?? compute(answer.name)) : answer.value;
	return withAnswer(first, formatFigure(value, format, locale));
}

/** Returns a colour as `#rrggbb`; undefined without one. @throws Error if it is none */
function parseAccent(text = ''): string | undefined {
	if (!text) return undefined;
	const [, digits] = /^#?([\da-f]{6})$/i.exec(text) ?? [];
	if (!digits) throw new Error(`“${text}” is no colour such as 9c1c3f`);
	return `#${digits.toLowerCase()}`;
}

const hostOf = (site = ''): string => (URL.canParse(site) ? new URL(site).host : '');

const isPictureFormat = (name: string): name is PictureFormat => name in PICTURE_FORMATS;

function checkName(kind: string, name: string, known: readonly string[]): void {
	if (!known.includes(name)) throw nameError(kind, name, known);
}

/** Returns the error for a name that is not known, with the nearest known one, or all of a few. */
function nameError(kind: string, name: string, known: readonly string[]): Error {
	const hint = didYouMean(name, known) ?? (known.length < 9 ? `choose among ${known.join(', ')}` : '');
	return new Error(`No ${kind} “${name}”${hint && `: ${hint}`}`);
}

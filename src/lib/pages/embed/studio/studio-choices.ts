/**
 * What is chosen in the studio, and its notation in the studio's own address. It stands after the `#`, so that a reload and a
 * colleague get it, and no server does.
 */
import { EMBED_WIDTH } from '../heights.ts';
import { cleanText, HOST_TEXTS, MAX_CHARACTERS, type HostText } from '../options/host-text.ts';
import type { Face, LightBackground } from '../options/look.ts';
import { SNIPPET_FORMS, type SnippetForm } from './snippets.ts';

/** Widths of a column to choose from, in CSS pixels: a narrow one, a phone, and the usual text column of news sites. */
export const COLUMN_WIDTHS = [300, 390, EMBED_WIDTH] as const;
/** Least and largest width of a column, in CSS pixels. */
export const COLUMN_RANGE = { min: 280, max: 1200 } as const;
/** Themes that a frame can have: that of the reader's system, or always the same. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Faces to choose from, the first of which is that of the frame. */
export const FACE_CHOICES = ['', 'serif', 'sans', 'system'] as const satisfies readonly (Face | '')[];
/** Light backgrounds to choose from, the first of which is that of the frame. */
export const BACKGROUND_CHOICES = ['', 'white'] as const satisfies readonly (LightBackground | '')[];
/** Radii of corners to choose from, in CSS pixels. */
export const RADII = [0, 4, 8, 16] as const;

/** What is chosen in the studio, apart from settings of the model and cameras. */
export interface StudioChoices {
	/** Id of the part that is shown. */
	id: string;
	lang: string;
	/** Id of the step at which the frame opens; empty for the first of the part. */
	opening: string;
	/** Number of the keyframe at which it stays, from 1; 0 for all of them. */
	keyframe: number;
	theme: (typeof THEMES)[number];
	/** Colour of links and buttons as it was typed. */
	accent: string;
	/** Face of the words; empty for that of the frame. */
	face: (typeof FACE_CHOICES)[number];
	/** Light background; empty for that of the frame. */
	background: (typeof BACKGROUND_CHOICES)[number];
	/** Radius of the corners in CSS pixels. */
	radius: (typeof RADII)[number];
	controls: boolean;
	guesses: boolean;
	/** The host's texts as they were typed. */
	typed: HostText;
	/** Whether the signature has today's date. */
	dated: boolean;
	/** Width of the host's column in CSS pixels. */
	width: number;
	form: SnippetForm;
	/** Whether the frame keeps today's text, where the site has versions. */
	wantsPinned: boolean;
}

/** The choices of a studio that was just opened. */
export const DEFAULT_CHOICES: StudioChoices = {
	...{ id: 'story', lang: '', opening: '', keyframe: 0 },
	...{ theme: 'auto', accent: '', face: '', background: '', radius: 0, controls: true, guesses: true },
	...{ typed: { headline: '', line: '', signature: '' }, dated: true },
	...{ width: COLUMN_WIDTHS[1], form: 'plain', wantsPinned: false }
};

/** Returns a width within the range of columns, in whole CSS pixels; undefined for what is no number. */
export function readWidth(text: string): number | undefined {
	const width = Math.round(Number(text));
	if (text.trim() === '' || !Number.isFinite(width)) return undefined;
	return Math.min(COLUMN_RANGE.max, Math.max(COLUMN_RANGE.min, width));
}

/** Longest id of a part, step or language that is read, in characters. */
const MAX_ID_LENGTH = 80;

/** Reads the choices from the studio's address. Any text gives valid choices: what is unknown or malformed is left out. */
export function readStudioChoices(given: URLSearchParams): Partial<StudioChoices> {
	const oneOf = <Value extends string | number>(name: string, values: readonly Value[]) =>
		values.find((value) => String(value) === given.get(name));
	const idOf = (name: string) => given.get(name)?.slice(0, MAX_ID_LENGTH);
	const texts = HOST_TEXTS.map((name) => [name, cleanText(given.get(name) ?? '', MAX_CHARACTERS[name])]);
	const keyframe = Number(given.get('keyframe'));
	const read: { readonly [Key in keyof StudioChoices]: StudioChoices[Key] | undefined } = {
		id: idOf('part'),
		lang: idOf('lang'),
		opening: idOf('step'),
		keyframe: Number.isInteger(keyframe) && keyframe > 0 ? keyframe : undefined,
		theme: oneOf('theme', THEMES),
		accent: given.get('accent')?.slice(0, 7),
		face: oneOf('face', FACE_CHOICES),
		background: oneOf('background', BACKGROUND_CHOICES),
		radius: oneOf('radius', RADII),
		controls: given.get('controls') !== '0',
		guesses: given.get('guesses') !== '0',
		typed: Object.fromEntries(texts) as HostText,
		dated: given.get('undated') !== '1',
		width: readWidth(given.get('column') ?? ''),
		form: oneOf('form', SNIPPET_FORMS),
		wantsPinned: given.get('pinned') === '1'
	};
	return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/**
 * Returns the choices as a hash without its `#`. Only what differs from a studio that was just opened is written.
 * @param kept settings of the model and cameras as a query: `lens=40`, or empty
 */
export function writeStudioChoices(choices: StudioChoices, kept: string): string {
	const query = new URLSearchParams({ part: choices.id });
	for (const [name, value] of new URLSearchParams(kept)) query.set(name, value);
	const written: Readonly<Record<string, string | number | false>> = {
		lang: choices.lang,
		step: choices.opening,
		keyframe: choices.keyframe,
		theme: choices.theme !== 'auto' && choices.theme,
		accent: choices.accent,
		face: choices.face,
		background: choices.background,
		radius: choices.radius,
		controls: !choices.controls && '0',
		guesses: !choices.guesses && '0',
		...choices.typed,
		undated: !choices.dated && '1',
		column: choices.width !== DEFAULT_CHOICES.width && choices.width,
		form: choices.form !== 'plain' && choices.form,
		pinned: choices.wantsPinned && '1'
	};
	for (const [name, value] of Object.entries(written)) if (value) query.set(name, String(value));
	return query.toString();
}

import { CAMERAS_PARAM, writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { clampSetting, defaultSettings } from '#lib/runtime/settings.ts';
import { EMBED_WIDTH } from '../heights.ts';
import type { Face } from '../options/look.ts';
import { cleanText, HOST_TEXTS, MAX_CHARACTERS, type HostText } from '../options/host-text.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { PictureRequest } from '../export/picture-drawer.ts';
import type { PictureFormat } from '../export/picture-formats.ts';
import {
	describeCredit,
	describeHost,
	describeSettings,
	sourceWordings
} from '../export/text/picture-words.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { VersionsFile } from '../version/versions-file.ts';
import { checkAccent } from './check-accent.ts';
import {
	availableForms,
	frameHeight,
	frameQuery,
	parseAddress,
	writeSnippet,
	type SnippetForm
} from './snippets.ts';
import type { StudioData, StudioPart } from './studio-data.ts';

/** Preview widths in pixels: a narrow column, a phone, and the usual text column of news sites. */
export const PREVIEW_WIDTHS = [300, 390, EMBED_WIDTH] as const;
/** Width of a window in which the second preview does not fit, in CSS pixels. */
const NARROW_WINDOW = 480;
/** Themes that a frame can have: that of the reader's system, or always the same. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Faces to choose from, the first of which is that of the frame. */
export const FACE_CHOICES = ['', 'serif', 'sans', 'system'] as const satisfies readonly (Face | '')[];
/** Radii of corners to choose from, in CSS pixels. */
export const RADII = [0, 4, 8, 16] as const;
/** Longest notation of cameras that the studio passes on, in characters. Frames ignore what is invalid. */
const MAX_CAMERAS_LENGTH = 400;

/** Everything that is chosen in the studio, and the frame and the code that follow from it. */
export class StudioState {
	readonly data: StudioData;
	/** Address of the site's root, relative to the page. */
	readonly root: string;
	/** Id of the part that is shown. */
	id = $state.raw('');
	lang = $state.raw('');
	/** Id of the step at which the frame opens; empty for the first of the part. */
	opening = $state.raw('');
	/** Number of the keyframe at which it stays, from 1; 0 for all of them. */
	keyframe = $state.raw(0);
	settings: Readonly<Record<string, number>> = $state.raw({});
	/** The reader's own cameras in the notation of the address; empty if there are none. */
	readonly cameras: string;
	withCameras = $state.raw(true);
	theme: (typeof THEMES)[number] = $state.raw('auto');
	/** Colour of links and buttons as it was typed. */
	accent = $state.raw('');
	/** Face of the words; empty for that of the frame. */
	face: (typeof FACE_CHOICES)[number] = $state.raw('');
	/** Radius of the corners in CSS pixels. */
	radius: (typeof RADII)[number] = $state.raw(0);
	controls = $state.raw(true);
	guesses = $state.raw(true);
	/** The host's texts as they were typed. */
	typed: HostText = $state.raw({ headline: '', line: '', signature: '' });
	/** Whether the signature has today's date. */
	dated = $state.raw(true);
	/** Width of the preview in CSS pixels: at first the widest that a phone shows without scrolling. */
	width: number = $state.raw(PREVIEW_WIDTHS[1]);
	form: SnippetForm = $state.raw('plain');
	/** Whether the frame keeps today's text, where the site has versions. */
	wantsPinned = $state.raw(false);
	/** The versions of the site; undefined where there are none, as in a development server. */
	readonly versions: VersionsFile | undefined;
	/** Text of the live region. */
	status = $state.raw('');

	edition = $derived.by(() => {
		const { languages } = this.data;
		const found = languages.find(({ id }) => id === this.lang) ?? languages[0];
		if (!found) throw new Error('A story needs a language');
		return found;
	});
	/** The chapter to which the part belongs, if it is not the story. */
	chapter = $derived.by(() =>
		this.edition.chapters.find(({ whole, steps }) => [whole, ...steps].some(({ id }) => id === this.id))
	);
	part: StudioPart = $derived.by(
		() =>
			[this.chapter?.whole, ...(this.chapter?.steps ?? [])].find((part) => part?.id === this.id) ??
			this.edition.story
	);
	/** The steps at which the frame can open, by chapter; empty for a single step. */
	openings = $derived.by(() => {
		if (this.part.kind === 'step') return [];
		return this.chapter ? [this.chapter] : this.edition.chapters;
	});
	/** The step that is shown first. */
	first = $derived.by(
		() =>
			this.openings.flatMap(({ steps }) => steps).find(({ id }) => id === this.opening) ??
			this.openings[0]?.steps[0] ??
			this.part
	);
	/** The settings that the part offers, and those that were changed. */
	levers = $derived.by(() =>
		this.edition.settings.filter(
			({ id, default: usual }) => this.part.controls.includes(id) || this.settings[id] !== usual
		)
	);
	isChanged = $derived.by(() =>
		this.edition.settings.some(({ id, default: usual }) => this.settings[id] !== usual)
	);
	accentCheck = $derived.by(() => checkAccent(this.accent, this.theme, this.data.backgrounds));
	/** The host's texts as the frame shows them. */
	text: HostText = $derived.by(() => {
		const { signature } = this.typed;
		const date = new Intl.DateTimeFormat(this.edition.locale, { dateStyle: 'long' }).format(new Date());
		const texts = {
			...this.typed,
			signature: signature.trim() && this.dated ? `${signature}, ${date}` : signature
		};
		const cleaned = HOST_TEXTS.map((name) => [name, cleanText(texts[name], MAX_CHARACTERS[name])]);
		return Object.fromEntries(cleaned) as HostText;
	});
	/** Settings and cameras as a query. */
	kept = $derived.by(() => {
		const query = new URLSearchParams(
			writeChoices({ settings: this.settings, placement: [] }, this.edition.settings)
		);
		if (this.cameras && this.withCameras) query.set(CAMERAS_PARAM, this.cameras);
		return query.toString();
	});
	query = $derived.by(() =>
		frameQuery({
			theme: this.theme,
			controls: this.controls,
			guesses: this.guesses || !this.part.guesses,
			kept: this.kept,
			step: this.first === this.part || this.first === this.openings[0]?.steps[0] ? '' : this.first.id,
			keyframe: this.keyframe <= this.first.keyframes ? this.keyframe : 0,
			...(this.accentCheck.colour ? { accent: this.accentCheck.colour } : {}),
			face: this.face,
			radius: this.radius,
			text: this.text
		})
	);
	/** Path of the pinned version from the site's root; empty for the newest. */
	version = $derived.by(() =>
		this.wantsPinned && this.versions?.newest ? `v/${this.versions.newest}/` : ''
	);
	height = $derived.by(() => frameHeight(this.part.kind, this.text, this.version !== ''));
	/** The steps of the part. */
	steps = $derived.by(() =>
		this.part.kind === 'step' ? [this.part] : this.openings.flatMap(({ steps }) => steps)
	);
	/** Address of the frame relative to the page. */
	address = $derived.by(() => `${this.root}${this.version}${this.lang}/embed/${this.part.path}${this.query}`);
	/** Address of the site: from the build, if it knows it; else, in the browser, from this page's own address. */
	site = $derived.by(
		() =>
			this.data.site ||
			(typeof location === 'undefined' ? 'https://…/' : new URL(this.root, location.href).href)
	);
	offered = $derived.by(() => availableForms(this.site, this.data.site !== ''));
	code = $derived.by(() => this.codeOf(this.part, this.form));

	/**
	 * @param root address of the site's root, relative to the page
	 * @param query query of the studio's address: `part` is the id of a part; the rest are settings and cameras
	 */
	constructor(data: StudioData, root: string, query = '', versions?: VersionsFile) {
		this.data = data;
		this.versions = versions;
		this.root = root;
		this.lang = data.lang;
		const given = new URLSearchParams(query);
		if (typeof innerWidth === 'number' && innerWidth < NARROW_WINDOW) this.width = PREVIEW_WIDTHS[0];
		this.id = given.get('part') ?? 'story';
		this.cameras = (given.get(CAMERAS_PARAM) ?? '').slice(0, MAX_CAMERAS_LENGTH);
		const ranges = data.languages[0]?.settings ?? [];
		const moved = ranges.flatMap((range) => {
			const value = given.get(range.id);
			return value ? [[range.id, clampSetting(range, Number(value))] as const] : [];
		});
		this.settings = { ...defaultSettings(ranges), ...Object.fromEntries(moved) };
	}

	/** Returns a word of the studio. */
	word = (key: string, values: Readonly<Record<string, string>> = {}): string =>
		lookUpWord(this.data.words, `make.${key}`, values);

	/** Chooses a part, and with it its first step. */
	showPart(id: string): void {
		this.id = id;
		this.opening = '';
		this.keyframe = 0;
	}

	/** Sets a setting of the frame to a value that it allows. */
	set(setting: SettingData, value: number): void {
		this.settings = { ...this.settings, [setting.id]: clampSetting(setting, value) };
	}

	/** Sets all settings to the story's own values. */
	reset(): void {
		this.settings = defaultSettings(this.edition.settings);
	}

	/** Returns the code that embeds a part, in a form. */
	codeOf(part: StudioPart, form: SnippetForm): string {
		const { data, edition, site, version, lang, query, height } = this;
		const { credit, dir, enlarge } = edition;
		const { loader, integrity } = data;
		return writeSnippet(form, {
			...{ site, version, lang, part, query, height },
			...{ credit, loader, integrity, dir, enlarge }
		});
	}

	/** Returns what a picture of a step shows, with the texts around it. */
	pictureOf(step: StudioPart, format: PictureFormat): PictureRequest {
		const { pictureWords: words, credit, locale, settings, dated } = this.edition;
		const { kept, text, versions } = this;
		const by = { words, locale };
		const site = this.offered.cautions.includes('local') ? '' : (parseAddress(this.site)?.host ?? '');
		return {
			step: step.id,
			measure: step.measure,
			frame: `${this.root}${this.version}${this.lang}/embed/${step.path}`,
			keyframe: step === this.first ? this.keyframe : 0,
			...{ kept, format, more: words },
			text: {
				label: step.label,
				sources: sourceWordings(step.sources, by),
				credit: describeCredit(credit, site, dated, versions?.newest ?? '', by),
				host: describeHost(text, cleanText(this.typed.signature, MAX_CHARACTERS.signature), by)
			},
			describeSettings: (query) => describeSettings(query, settings, text.signature, by),
			accent: this.accentCheck.colour
		};
	}

	/** Returns the date of a text in the language of the studio. */
	formatDate = (iso: string): string =>
		formatDate(this.data.languages.find(({ id }) => id === this.data.lang)?.locale ?? this.data.lang, iso);

	/** Announces the word with a key. A no-break space makes screen readers repeat an identical text. */
	announce(key: string): void {
		const text = this.word(key);
		this.status = text === this.status ? `${text}\u00a0` : text;
	}
}

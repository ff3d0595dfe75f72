import { CAMERAS_PARAM, writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { clampSetting, defaultSettings } from '#lib/runtime/settings.ts';
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
	COLUMN_WIDTHS,
	DEFAULT_CHOICES,
	readStudioChoices,
	writeStudioChoices,
	type StudioChoices
} from './studio-choices.ts';
import {
	availableForms,
	frameHeight,
	frameQuery,
	parseAddress,
	writeSnippet,
	type SnippetForm
} from './snippets.ts';
import type { StudioData, StudioPart } from './studio-data.ts';

/** Width of a window in which the second column does not fit, in CSS pixels. */
const NARROW_WINDOW = 480;
/** Longest notation of cameras that the studio passes on, in characters. Frames ignore what is invalid. */
const MAX_CAMERAS_LENGTH = 400;

/** Everything that is chosen in the studio, and the frame and the code that follow from it. */
export class StudioState implements StudioChoices {
	readonly data: StudioData;
	/** Address of the site's root, relative to the page. */
	readonly root: string;
	id = $state.raw(DEFAULT_CHOICES.id);
	lang = $state.raw(DEFAULT_CHOICES.lang);
	opening = $state.raw(DEFAULT_CHOICES.opening);
	keyframe = $state.raw(DEFAULT_CHOICES.keyframe);
	settings: Readonly<Record<string, number>> = $state.raw({});
	/** The reader's own cameras in the notation of the address; empty if there are none. */
	readonly cameras: string;
	withCameras = $state.raw(true);
	theme = $state.raw(DEFAULT_CHOICES.theme);
	accent = $state.raw(DEFAULT_CHOICES.accent);
	face = $state.raw(DEFAULT_CHOICES.face);
	background = $state.raw(DEFAULT_CHOICES.background);
	radius = $state.raw(DEFAULT_CHOICES.radius);
	controls = $state.raw(DEFAULT_CHOICES.controls);
	guesses = $state.raw(DEFAULT_CHOICES.guesses);
	typed = $state.raw(DEFAULT_CHOICES.typed);
	dated = $state.raw(DEFAULT_CHOICES.dated);
	width = $state.raw(DEFAULT_CHOICES.width);
	/** Height in CSS pixels that the frame in the preview asked for, and its address; undefined until it does. */
	measured: { readonly address: string; readonly height: number } | undefined = $state.raw();
	form = $state.raw(DEFAULT_CHOICES.form);
	wantsPinned = $state.raw(DEFAULT_CHOICES.wantsPinned);
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
	/** The keyframe, if the first step has one of that number. */
	shownKeyframe = $derived.by(() => (this.keyframe <= this.first.moments.length ? this.keyframe : 0));
	/** Settings for which that keyframe has a number of its own, by id. */
	heldSettings = $derived.by(() => this.first.moments[this.shownKeyframe - 1]?.settings ?? {});
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
			keyframe: this.shownKeyframe,
			...(this.accentCheck.colour ? { accent: this.accentCheck.colour } : {}),
			face: this.face,
			background: this.theme === 'dark' ? '' : this.background,
			radius: this.radius,
			text: this.text
		})
	);
	/** Path of the pinned version from the site's root; empty for the newest. */
	version = $derived.by(() =>
		this.wantsPinned && this.versions?.newest ? `v/${this.versions.newest}/` : ''
	);
	/** Height of the frame in the code: as measured in the preview, or until then, one that its words fit at any width. */
	height = $derived.by(() =>
		this.measured?.address === this.address
			? this.measured.height
			: frameHeight(this.part.kind, this.text, this.version !== '')
	);
	/** Height of the preview, which keeps the last one while another frame loads. */
	previewHeight = $derived.by(() => this.measured?.height ?? this.height);
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
	/** The choices as the hash of the studio's address. */
	hash = $derived.by(() => writeStudioChoices(this, this.kept));
	offered = $derived.by(() => availableForms(this.site, this.data.site !== ''));
	code = $derived.by(() => this.codeOf(this.part, this.form));

	/**
	 * @param root address of the site's root, relative to the page
	 * @param query query or hash of the studio's address, without its sign: see `readStudioChoices`; the rest are settings and
	 *   cameras
	 */
	constructor(data: StudioData, root: string, query = '', versions?: VersionsFile) {
		this.data = data;
		this.versions = versions;
		this.root = root;
		const given = new URLSearchParams(query);
		if (typeof innerWidth === 'number' && innerWidth < NARROW_WINDOW) this.width = COLUMN_WIDTHS[0];
		Object.assign(this, readStudioChoices(given));
		if (!data.languages.some(({ id }) => id === this.lang)) this.lang = data.lang;
		this.id = this.part.id;
		if (!this.offered.forms.includes(this.form)) this.form = 'plain';
		this.cameras = (given.get(CAMERAS_PARAM) ?? '').slice(0, MAX_CAMERAS_LENGTH);
		const ranges = data.languages[0]?.settings ?? [];
		const moved = ranges.flatMap((range) => {
			const value = given.get(range.id);
			return value ? [[range.id, clampSetting(range, Number(value))] as const] : [];
		});
		this.settings = { ...defaultSettings(ranges), ...Object.fromEntries(moved), ...this.heldSettings };
	}

	/** Returns a word of the studio. */
	word = (key: string, values: Readonly<Record<string, string>> = {}): string =>
		lookUpWord(this.data.words, `make.${key}`, values);

	/** Chooses a part, and with it its first step. */
	showPart(id: string): void {
		this.showKeyframe(0);
		this.id = id;
		this.opening = '';
	}

	/** Chooses the step at which the frame opens. @param id empty for the first of the part */
	openAt(id: string): void {
		this.showKeyframe(0);
		this.opening = id;
	}

	/**
	 * Chooses the keyframe at which the frame stays. Settings for which it has a number of its own take that; those of the
	 * keyframe before return to the story's own values.
	 * @param number from 1; 0 for all keyframes
	 */
	showKeyframe(number: number): void {
		const usual = defaultSettings(this.edition.settings);
		const former = Object.keys(this.heldSettings).map((id) => [id, usual[id] ?? 0] as const);
		this.keyframe = number;
		this.settings = { ...this.settings, ...Object.fromEntries(former), ...this.heldSettings };
	}

	/**
	 * Sets a setting of the frame to a value that it allows. A keyframe that has another number of its own gives way to the
	 * one in which the setting counts.
	 */
	set(setting: SettingData, value: number): void {
		const chosen = clampSetting(setting, value);
		const held = this.heldSettings[setting.id];
		if (held !== undefined && held !== chosen)
			this.keyframe = this.first.moments.findLastIndex(({ settings }) => !(setting.id in settings)) + 1;
		this.settings = { ...this.settings, [setting.id]: chosen };
	}

	/** Sets all settings to the story's own values; a keyframe that has numbers of its own gives way to all keyframes. */
	reset(): void {
		if (Object.keys(this.heldSettings).length > 0) this.keyframe = 0;
		this.settings = defaultSettings(this.edition.settings);
	}

	/** Returns the code that embeds a part, in a form. */
	codeOf(part: StudioPart, form: SnippetForm): string {
		const { data, edition, site, version, lang, query, height } = this;
		const { credit: author, dir, enlarge, dated, pictureWords: words, locale } = edition;
		const { loader, integrity } = data;
		const by = { words, locale };
		const [sources] = sourceWordings(part.sources, by);
		const credit = [sources, describeCredit(author, '', dated, this.versions?.newest ?? '', by)]
			.filter(Boolean)
			.join(' · ');
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
			keyframe: step === this.first ? this.shownKeyframe : 0,
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

import type { TaggedText } from '../frame-data.ts';
import { EMBED_HEIGHT } from '../heights.ts';
import { HOST_TEXTS, type HostText } from '../options/host-text.ts';

/** A part of the story that can be embedded, in one language. */
export interface EmbedPart {
	readonly kind: keyof typeof EMBED_HEIGHT;
	/** `story`, or the id of a chapter or step. */
	readonly id: string;
	/** Path of its frame below `/LANG/embed/`: empty, `cameras/` or `cameras/cameras-walls/`. */
	readonly path: string;
	/** Path of its page below `/LANG/`, for links. */
	readonly page: string;
	/** Title of the part, without that of the story unless it is the story. */
	readonly title: string;
	/** Accessible name of the part's frame. */
	readonly frame: string;
	/** Id of the step whose picture represents it, and that picture's text alternative. */
	readonly picture: string;
	readonly alt: string;
	/** Label of its basis: model, facts or both; empty if the story has no word for it. */
	readonly label: string;
}

/** Everything that a snippet depends on. */
export interface SnippetOptions {
	/** Absolute address of the site's root, with a trailing slash. */
	readonly site: string;
	readonly lang: string;
	readonly dir?: 'ltr' | 'rtl';
	readonly part: EmbedPart;
	/** Path of a pinned version from the site's root: `v/0123456789ab/`; empty for the newest. */
	readonly version?: string;
	/** Query of the frame's address: `?theme=dark`, or empty. */
	readonly query: string;
	/** Height of the frame in CSS pixels: see `frameHeight`. */
	readonly height: number;
	/** Author and licence of the story, before them its sources, and its date: the end of a caption. */
	readonly credit: string;
	/** Path of the loader from the site's root, and its hash (Subresource Integrity). */
	readonly loader: string;
	readonly integrity: string;
	/** Label of AMP's button that enlarges the frame. */
	readonly enlarge: TaggedText;
}

/** The forms of a snippet, the most useful first. */
export const SNIPPET_FORMS = ['plain', 'script', 'amp', 'address', 'still'] as const;
/** A form of a snippet. */
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Returns the attributes of a tag, escaped, each with a leading space. */
const attributes = (values: Readonly<Record<string, string | number | true>>): string =>
	Object.entries(values)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
		.join('');

/** Returns the absolute address of a part's frame, with its query. */
export const frameAddress = ({ site, version = '', lang, part, query }: SnippetOptions): string =>
	`${site}${version}${lang}/embed/${part.path}${query}`;

const pageAddress = ({ site, lang, part }: SnippetOptions): string => `${site}${lang}/${part.page}`;

/** Returns the address of the sharing picture, a PNG, which mail programs and feed readers can show. */
const sharingPicture = ({ site, lang, part }: SnippetOptions): string =>
	`${site}og/${lang}/${part.kind === 'step' ? part.id : part.kind === 'story' ? 'story' : part.picture}.png`;

/** Returns the language attributes, because the host page may be in any language. */
const languageAttributes = ({ lang, dir }: SnippetOptions) => ({ lang, ...(dir === 'rtl' ? { dir } : {}) });

/**
 * Returns a picture that links to the story: SVG stills for wide and narrow columns, with a PNG fallback for mail
 * programs.
 */
function linkedPicture(choice: SnippetOptions): string {
	const { site, version = '', lang, part } = choice;
	const source = (path: string, size: { readonly width: number; readonly height: number }, media = '') =>
		`<source${attributes({ type: 'image/svg+xml', ...(media && { media }), srcset: `${site}${version}stills/${lang}/${path}.svg`, ...size })}>`;
	const image = attributes({
		src: sharingPicture(choice),
		width: 1200,
		height: 630,
		alt: part.alt,
		loading: 'lazy'
	});
	return [
		`<a${attributes({ href: pageAddress(choice) })}><picture>`,
		source(`tall/${part.picture}`, { width: 600, height: 640 }, '(max-width: 30em)'),
		source(part.picture, { width: 960, height: 640 }),
		`<img${image}></picture></a>`
	].join('');
}

const write: Readonly<Record<SnippetForm, (choice: SnippetOptions) => string>> = {
	plain: (choice) =>
		`<iframe${attributes({
			src: frameAddress(choice),
			title: choice.part.frame,
			...languageAttributes(choice),
			width: '100%',
			height: choice.height,
			frameborder: 0,
			loading: 'lazy'
		})}></iframe>`,

	script: (choice) =>
		[
			// The iframe is complete, so that it works if the script is blocked.
			write.plain(choice),
			`<script${attributes({ async: true, src: `${choice.site}${choice.loader}`, integrity: choice.integrity, crossorigin: 'anonymous' })}></script>`
		].join('\n'),

	amp: (choice) =>
		[
			`<amp-iframe${attributes({
				src: frameAddress(choice),
				title: choice.part.frame,
				...languageAttributes(choice),
				layout: 'fixed-height',
				height: choice.height,
				sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
				frameborder: 0,
				resizable: true
			})}>`,
			`  <amp-img${attributes({ src: sharingPicture(choice), alt: choice.part.alt, layout: 'fill', 'object-fit': 'contain', placeholder: true })}></amp-img>`,
			`  <div${attributes({ overflow: true, tabindex: 0, role: 'button', ...(choice.enlarge.lang ? { lang: choice.enlarge.lang } : {}) })}>${escapeText(choice.enlarge.text)}</div>`,
			'</amp-iframe>'
		].join('\n'),

	/** A step has a page of its own; for a chapter, the address of the frame is used. oEmbed knows the newest version only. */
	address: (choice) =>
		choice.part.kind === 'chapter' ? frameAddress({ ...choice, version: '' }) : pageAddress(choice),

	still: (choice) =>
		[
			`<figure${attributes(languageAttributes(choice))}>`,
			`  ${linkedPicture(choice)}`,
			caption(choice),
			'</figure>'
		].join('\n')
};

/** Returns the caption of a still: its basis, sources, author, licence and date. */
const caption = ({ part, credit }: SnippetOptions): string =>
	`  <figcaption>${[part.label, credit]
		.filter((text) => text !== '')
		.map(escapeText)
		.join(' · ')}</figcaption>`;

/** Returns the snippet that embeds a part of the story in a form, as text to paste into a host page. */
export const writeSnippet = (form: SnippetForm, choice: SnippetOptions): string => write[form](choice);

/**
 * A warning about snippets: `oembed` or `amp` is not offered, or all snippets point to a `local` address, or to one
 * without encryption (`http`).
 */
export type FormWarning = 'oembed' | 'amp' | 'local' | 'http';

/** Parses an absolute address; undefined if the text is not one. (`URL.canParse` needs Safari 17.) */
export function parseAddress(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/**
 * Returns the forms of snippets that work for a site, and warnings (`cautions`) about the others and about the address.
 * @param site absolute address of the site's root; an incomplete one, as in the page without script, excludes no form
 * @param answers whether the site has oEmbed answers, for which the build must know the address
 */
export function availableForms(
	site: string,
	answers: boolean
): { readonly forms: SnippetForm[]; readonly cautions: FormWarning[] } {
	const { protocol, hostname } = parseAddress(site) ?? { protocol: 'https:', hostname: '' };
	const isLocal = protocol === 'file:' || /^(localhost|127\.|\[::1\]$)/.test(hostname);
	const isInsecure = protocol !== 'https:';
	const cautions: FormWarning[] = [
		...(answers ? [] : (['oembed'] as const)),
		...(isInsecure ? (['amp'] as const) : []),
		...(isLocal ? (['local'] as const) : isInsecure ? (['http'] as const) : [])
	];
	const excluded: readonly string[] = [...(answers ? [] : ['address']), ...(isInsecure ? ['amp'] : [])];
	return { forms: SNIPPET_FORMS.filter((form) => !excluded.includes(form)), cautions };
}

/**
 * Returns the Content-Security-Policy directives that a host page must have for a snippet; undefined for AMP, which
 * needs none.
 * @param site absolute address of the site's root
 */
export function requiredPolicy(form: SnippetForm, site: string): string | undefined {
	const { origin } = new URL(site);
	if (form === 'still') return `img-src ${origin}`;
	if (form === 'script') return `frame-src ${origin}; script-src ${origin}`;
	return form === 'amp' ? undefined : `frame-src ${origin}`;
}

/** Options of a frame that go into its address. */
export interface FrameChoice {
	readonly theme: string;
	readonly controls: boolean;
	readonly guesses?: boolean;
	/** Settings and cameras as a query: `?lens=40`, or empty. */
	readonly kept: string;
	/** Id of the first step; empty for the first of the part. */
	readonly step?: string;
	/** Number, from 1, of the keyframe at which the frame stays; 0 to show them one after the other. */
	readonly keyframe?: number;
	/** Colour as `#rrggbb`. */
	readonly accent?: string;
	/** Name of a face; empty for that of the frame. */
	readonly face?: string;
	/** Name of a light background; empty for that of the frame. */
	readonly background?: string;
	/** Radius of the corners in CSS pixels. */
	readonly radius?: number;
	readonly text?: HostText;
}

/** Returns the query for a frame's address: the options that differ from their defaults. May be empty. */
export function frameQuery({ kept, step, keyframe, theme, accent, ...options }: FrameChoice): string {
	const query = new URLSearchParams(kept);
	if (step) query.set('step', step);
	if (keyframe) query.set('keyframe', String(keyframe));
	if (theme !== 'auto') query.set('theme', theme);
	if (accent) query.set('accent', accent.slice(1));
	if (options.face) query.set('face', options.face);
	if (options.background) query.set('background', options.background);
	if (options.radius) query.set('radius', String(options.radius));
	if (!options.controls) query.set('controls', '0');
	else if (options.guesses === false) query.set('guesses', '0');
	for (const name of HOST_TEXTS) if (options.text?.[name]) query.set(name, options.text[name]);
	const text = query.toString();
	return text && `?${text}`;
}

/** Characters on a line of a frame 280 pixels wide, line height and space around, in CSS pixels, of each text of a host. */
const LINES_OF_TEXT: Readonly<Record<keyof HostText, readonly [characters: number, line: number]>> = {
	headline: [26, 21],
	line: [33, 20],
	signature: [36, 18]
};
/** Padding, border and label above the texts of a host, and the words before a signature, in CSS pixels. */
const AROUND_TEXT = 52;
const AROUND_SIGNATURE = 54;
/** Height of the note on a pinned version, three lines in the narrowest column, in CSS pixels. */
const VERSION_NOTE = 68;

/**
 * Returns the height of a frame in CSS pixels with the texts of its host: the default, and the lines that the texts and the
 * note on a pinned version need in the narrowest column.
 */
export function frameHeight(kind: EmbedPart['kind'], text: HostText, isPinned = false): number {
	const lines = HOST_TEXTS.map((name) => {
		const [characters, height] = LINES_OF_TEXT[name];
		return Math.ceil(text[name].length / characters) * height;
	});
	const above = text.headline || text.line ? AROUND_TEXT : 0;
	const below = (text.signature ? AROUND_SIGNATURE : 0) + (isPinned ? VERSION_NOTE : 0);
	return lines.reduce((sum, height) => sum + height, EMBED_HEIGHT[kind] + above + below);
}

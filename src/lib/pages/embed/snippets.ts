import type { Said } from './data.ts';
import { EMBED_HEIGHT } from './heights.ts';

/** Something of the story that may be embedded, in one language. */
export interface EmbedPart {
	readonly kind: keyof typeof EMBED_HEIGHT;
	/** `story`, or the id of a chapter or step. */
	readonly id: string;
	/** Address of its frame after `/LANG/embed/`: nothing, `cameras/`, `cameras/cameras-walls/`. */
	readonly path: string;
	/** Address of its page after `/LANG/`, for readers who follow its link. */
	readonly page: string;
	/** Its own title. */
	readonly title: string;
	/** What its frame is called for those who do not see it. */
	readonly frame: string;
	/** Id of the step whose picture stands for it, and what that picture shows. */
	readonly picture: string;
	readonly alt: string;
	/** What it is made from, a model, facts or both; empty where the story has no words for it. */
	readonly label: string;
}

/** Everything that a piece of code to copy depends on. */
export interface Choice {
	/** Absolute address of the site's root, with a slash at its end. */
	readonly site: string;
	readonly lang: string;
	readonly dir?: 'ltr' | 'rtl';
	readonly part: EmbedPart;
	/** End of the frame's address: `?theme=dark`, or nothing. */
	readonly query: string;
	/** Whose story it is and on what terms. */
	readonly credit: string;
	/** The loader: its address from the site's root, and its hash (Subresource Integrity). */
	readonly loader: string;
	readonly integrity: string;
	/** Word on the button by which an AMP page shows more of a frame, and its language where that is another. */
	readonly enlarge: Said;
}

/** The forms in which the code may be had, the most useful first. */
export const forms = ['plain', 'script', 'amp', 'address', 'still'] as const;
export type Form = (typeof forms)[number];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Attributes of a tag, each after a space. */
const attributes = (values: Readonly<Record<string, string | number | true>>): string =>
	Object.entries(values)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
		.join('');

export const frameAddress = ({ site, lang, part, query }: Choice): string =>
	`${site}${lang}/embed/${part.path}${query}`;

const pageAddress = ({ site, lang, part }: Choice): string => `${site}${lang}/${part.page}`;

/** The sharing picture, which mail programs and feed readers show too. */
const sharingPicture = ({ site, lang, part }: Choice): string =>
	`${site}og/${lang}/${part.kind === 'step' ? part.id : part.kind === 'story' ? 'story' : part.picture}.png`;

/** In which language its words are: the page around them may be in any. */
const spoken = ({ lang, dir }: Choice) => ({ lang, ...(dir === 'rtl' ? { dir } : {}) });

/** A picture that leads to the story: drawings for wide and narrow columns, and a photograph of them for mail programs. */
function linked(choice: Choice): string {
	const { site, lang, part } = choice;
	const drawing = (path: string, size: { readonly width: number; readonly height: number }, media = '') =>
		`<source${attributes({ type: 'image/svg+xml', ...(media && { media }), srcset: `${site}stills/${lang}/${path}.svg`, ...size })}>`;
	const image = attributes({
		src: sharingPicture(choice),
		width: 1200,
		height: 630,
		alt: part.alt,
		loading: 'lazy'
	});
	return [
		`<a${attributes({ href: pageAddress(choice) })}><picture>`,
		drawing(`tall/${part.picture}`, { width: 600, height: 640 }, '(max-width: 30em)'),
		drawing(part.picture, { width: 960, height: 640 }),
		`<img${image}></picture></a>`
	].join('');
}

const write: Readonly<Record<Form, (choice: Choice) => string>> = {
	plain: (choice) =>
		`<iframe${attributes({
			src: frameAddress(choice),
			title: choice.part.frame,
			...spoken(choice),
			width: '100%',
			height: EMBED_HEIGHT[choice.part.kind],
			frameborder: 0,
			loading: 'lazy'
		})}></iframe>`,

	script: (choice) =>
		[
			// Complete by itself: where the script is blocked, or scripts are off, the frame stands as it is.
			write.plain(choice),
			`<script${attributes({ async: true, src: `${choice.site}${choice.loader}`, integrity: choice.integrity, crossorigin: 'anonymous' })}></script>`
		].join('\n'),

	amp: (choice) =>
		[
			`<amp-iframe${attributes({
				src: frameAddress(choice),
				title: choice.part.frame,
				...spoken(choice),
				layout: 'fixed-height',
				height: EMBED_HEIGHT[choice.part.kind],
				sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
				frameborder: 0,
				resizable: true
			})}>`,
			`  <amp-img${attributes({ src: sharingPicture(choice), alt: choice.part.alt, layout: 'fill', 'object-fit': 'contain', placeholder: true })}></amp-img>`,
			`  <div${attributes({ overflow: true, tabindex: 0, role: 'button', ...(choice.enlarge.lang ? { lang: choice.enlarge.lang } : {}) })}>${escapeText(choice.enlarge.text)}</div>`,
			'</amp-iframe>'
		].join('\n'),

	/** A step has a page of its own; of a chapter, the frame itself is the page. */
	address: (choice) => (choice.part.kind === 'chapter' ? frameAddress(choice) : pageAddress(choice)),

	still: (choice) =>
		[`<figure${attributes(spoken(choice))}>`, `  ${linked(choice)}`, caption(choice), '</figure>'].join('\n')
};

/** Under a picture: what it is made from, whose it is, and on what terms. */
const caption = ({ part, credit }: Choice): string =>
	`  <figcaption>${[part.label, credit]
		.filter((text) => text !== '')
		.map(escapeText)
		.join(' · ')}</figcaption>`;

/** The code of a choice in one form, ready to be pasted. */
export const snippet = (form: Form, choice: Choice): string => write[form](choice);

/** Why a form is not offered, or what to know of all of them. */
export type Caution = 'oembed' | 'amp' | 'local' | 'http';

/** An absolute address, or undefined for an unfinished one. (`URL.canParse` came with Safari 17.) */
export function parseAddress(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/**
 * The forms that work from a site, and why the others are left out.
 * @param site absolute address of its root; an unfinished one, as a page without script has it, rules nothing out
 * @param answers whether it was built knowing its address: only then does it answer by oEmbed
 */
export function offers(
	site: string,
	answers: boolean
): { readonly forms: Form[]; readonly cautions: Caution[] } {
	const { protocol, hostname } = parseAddress(site) ?? { protocol: 'https:', hostname: '' };
	const isLocal = protocol === 'file:' || /^(localhost|127\.|\[::1\]$)/.test(hostname);
	const isOpen = protocol !== 'https:';
	const cautions: Caution[] = [
		...(answers ? [] : (['oembed'] as const)),
		...(isOpen ? (['amp'] as const) : []),
		...(isLocal ? (['local'] as const) : isOpen ? (['http'] as const) : [])
	];
	const left: readonly string[] = [...(answers ? [] : ['address']), ...(isOpen ? ['amp'] : [])];
	return { forms: forms.filter((form) => !left.includes(form)), cautions };
}

/** What a host's policy must allow for a form; undefined where there is nothing to allow. */
export function policyFor(form: Form, site: string): string | undefined {
	const { origin } = new URL(site);
	if (form === 'still') return `img-src ${origin}`;
	if (form === 'script') return `frame-src ${origin}; script-src ${origin}`;
	return form === 'amp' ? undefined : `frame-src ${origin}`;
}

/** End of a frame's address. Only what differs from the usual is said. */
export function frameQuery(options: {
	readonly theme: string;
	readonly controls: boolean;
	/** The reader's own settings as an address keeps them: `?lens=40`, or nothing. */
	readonly kept: string;
}): string {
	const query = new URLSearchParams(options.kept);
	if (options.theme !== 'auto') query.set('theme', options.theme);
	if (!options.controls) query.set('controls', '0');
	const text = query.toString();
	return text && `?${text}`;
}

import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { EMBED_HEIGHT, EMBED_WIDTH } from '#lib/pages/embed/heights.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import { basisLabel } from '#lib/edition/basis.ts';
import { formerIds } from '#lib/edition/addresses/former-ids.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { WHOLE_STORY } from '../site-root.ts';
import { chapterCardText, stepCardText } from '../card-text.ts';
import { xmlElement, escapeXml } from './xml.ts';

/** An oEmbed response (https://oembed.com): how another site embeds the story, one of its chapters or one step. */
export interface OEmbedResponse {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Name of the publisher, if known. */
	readonly author_name?: string;
	readonly author_url?: string;
	readonly width: number;
	readonly height: number;
	readonly html: string;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
	/** Cache lifetime in seconds: one day. */
	readonly cache_age: number;
}

/** Something to embed, with its paths relative to the address of the language. */
interface Embed {
	readonly kind: keyof typeof EMBED_HEIGHT;
	readonly title: string;
	/** Title of the frame for screen readers. */
	readonly frame: string;
	readonly page: string;
	readonly embed: string;
	readonly picture: string;
	/** The steps in it. */
	readonly steps: readonly Step[];
}

/**
 * Returns the names of all oEmbed responses of an edition: `WHOLE_STORY`, and the ids of its chapters and steps, former
 * ids included. A chapter and a step never have the same id.
 */
export const oEmbedNames = ({ story, steps }: Pick<Edition, 'story' | 'steps'>): string[] => [
	WHOLE_STORY,
	...story.chapters.map(({ id }) => id),
	...steps.map(({ id }) => id),
	...Object.keys(formerIds(story))
];

/**
 * Returns the oEmbed response for the story, a chapter or a step; undefined if the name is unknown. Its HTML is a
 * blockquote and a frame with few attributes, because WordPress removes everything else.
 * @param name one of `oEmbedNames`
 * @param site absolute address of the site root with a final slash
 */
export function createOEmbedResponse(
	edition: Edition,
	name: string,
	site: string
): OEmbedResponse | undefined {
	const found = findEmbed(edition, formerIds(edition.story)[name] ?? name);
	if (!found) return undefined;
	const { kind, title, frame, page, embed, picture, steps } = found;
	const {
		story,
		lang,
		site: { publisher }
	} = edition;
	const root = `${site}${lang}/`;
	const height = EMBED_HEIGHT[kind];
	const attributes = {
		src: `${root}${embed}`,
		title: frame,
		// The columns of hosts may be narrower, and they may have no CSS for frames.
		width: '100%',
		height,
		frameborder: 0,
		loading: 'lazy'
	};
	const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`);
	const link = `<a href="${escapeXml(root + page)}">${escapeXml(title)}</a>`;
	const label = basisLabel(steps, story)?.[lang];
	const caption = [link, ...(label ? [escapeXml(label)] : [])].join(' · ');
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: story.title[lang] ?? '',
		provider_url: root,
		...(publisher && { author_name: publisher.name, author_url: publisher.url ?? root }),
		width: EMBED_WIDTH,
		height,
		html: `<blockquote>${caption}</blockquote><iframe ${written.join(' ')}></iframe>`,
		thumbnail_url: `${site}og/${lang}/${picture}.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630,
		cache_age: 86_400
	};
}

function findEmbed(edition: Edition, name: string): Embed | undefined {
	const { story, lang, steps, words } = edition;
	const storyTitle = story.title[lang] ?? '';
	const frame = (kind: Embed['kind'], title: string, count: number) =>
		fillBlanks(words[`share.frame-${kind}`] ?? '', { title, steps: String(count) });
	if (name === WHOLE_STORY) {
		const title = frame('story', storyTitle, mainRouteSteps(steps).length);
		return {
			kind: 'story',
			title: storyTitle,
			frame: title,
			page: '',
			embed: 'embed/',
			picture: WHOLE_STORY,
			steps
		};
	}
	const chapter = story.chapters.find(({ id }) => id === name);
	if (chapter)
		return {
			kind: 'chapter',
			title: `${chapterCardText(edition, chapter).title} – ${storyTitle}`,
			frame: frame('chapter', chapter.title[lang] ?? '', chapter.steps.length),
			page: `chapter/${chapter.id}/`,
			embed: `embed/${chapter.id}/`,
			picture: chapter.id,
			steps: chapter.steps
		};
	const step = steps.find(({ id }) => id === name);
	if (!step) return undefined;
	return {
		kind: 'step',
		title: `${stepCardText(edition, step).title} – ${storyTitle}`,
		frame: frame('step', step.title[lang] ?? '', 1),
		page: `step/${step.id}/`,
		embed: `embed/${step.chapter}/${step.id}/`,
		picture: step.id,
		steps: [step]
	};
}

/** Formats an oEmbed response as XML. */
export const formatOEmbedXml = (given: OEmbedResponse): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n<oembed>${Object.entries(given)
		.map(([key, value]) => xmlElement(key, value as string | number))
		.join('')}</oembed>\n`;

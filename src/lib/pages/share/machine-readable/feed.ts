import type { Edition } from '#lib/edition/edition.ts';
import { publicationHistory } from '#lib/edition/history.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { isPageAddress } from '#lib/site/site.ts';
import { xmlElement, escapeXml } from './xml.ts';

/** Returns the title of an edition’s feed: the interface word for it with the title of the story. */
export const feedTitle = ({ story, lang, words }: Edition): string =>
	fillBlanks(words['share.feed-title'] ?? '', { title: story.title[lang] ?? '' });

/**
 * Renders the feed of an edition in RSS 2.0: the versions and corrections of the story, newest first. Each entry has a
 * permanent id, so that feed readers show it only once. Specification: https://www.rssboard.org/rss-specification
 * @param site absolute address of the site root with a final slash; if empty, links are relative to the feed
 */
export function renderFeed(edition: Edition, site: string): string {
	const {
		story,
		lang,
		words,
		site: { publisher, contact }
	} = edition;
	const email = contact && !isPageAddress(contact) ? contact : undefined;
	const base = site ? `${site}${lang}/` : '';
	const titles = new Map(edition.steps.map(({ id, title }) => [id, title[lang] ?? '']));
	const items = publicationHistory(story).map(({ anchor, kind, date, what, step }) => {
		const about = (step && titles.get(step)) ?? story.title[lang] ?? '';
		return [
			'<item>',
			xmlElement('title', fillBlanks(words[`share.feed-${kind}`] ?? '', { title: about })),
			xmlElement('link', `${base}sources/#${anchor}`),
			`<guid isPermaLink="false">${escapeXml(`${lang}/${anchor}`)}</guid>`,
			xmlElement('pubDate', formatRfc822(date)),
			xmlElement('description', what[lang] ?? ''),
			'</item>'
		].join('');
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
		xmlElement('title', feedTitle(edition)),
		xmlElement('link', base || './'),
		xmlElement('description', words['share.feed-description'] ?? ''),
		xmlElement('language', lang),
		xmlElement('copyright', story.credit[lang] ?? ''),
		publisher
			? `<publisher xmlns="http://purl.org/dc/elements/1.1/">${escapeXml(publisher.name)}</publisher>`
			: '',
		// RSS requires `managingEditor` to begin with an e-mail address.
		email ? xmlElement('managingEditor', publisher ? `${email} (${publisher.name})` : email) : '',
		xmlElement('lastBuildDate', formatRfc822(story.updated)),
		site ? `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(`${base}feed.xml`)}"/>` : '',
		...items,
		'</channel></rss>\n'
	].join('');
}

/** Formats noon UTC of a day as RFC 822 requires. At noon it is the same day in nearly all time zones. */
const formatRfc822 = (iso: string): string => new Date(`${iso}T12:00:00Z`).toUTCString();

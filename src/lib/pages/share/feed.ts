import type { Edition } from '#lib/edition/edition.ts';
import { historyOf } from '#lib/edition/history.ts';
import { fill } from '#lib/i18n/fill.ts';
import { isPage } from '#lib/site/site.ts';
import { element, escapeXml } from './xml.ts';

/** Name of the feed of an edition. */
export const feedTitle = ({ story, lang, words }: Edition): string =>
	fill(words['share.feed-title'] ?? '', { title: story.title[lang] ?? '' });

/**
 * The story's public log as RSS 2.0: what versions brought and what was put right, newest first. Each entry keeps its
 * name, so that a reader of feeds meets it once.
 * @param site absolute address of the site's root; without it, links are relative to the feed's own address
 */
export function feed(edition: Edition, site: string): string {
	const {
		story,
		lang,
		words,
		site: { publisher, contact }
	} = edition;
	const writable = contact && !isPage(contact) ? contact : undefined;
	const base = site ? `${site}${lang}/` : '';
	const titles = new Map(edition.steps.map(({ id, title }) => [id, title[lang] ?? '']));
	const items = historyOf(story).map(({ anchor, kind, date, what, step }) => {
		const about = (step && titles.get(step)) ?? story.title[lang] ?? '';
		return [
			'<item>',
			element('title', fill(words[`share.feed-${kind}`] ?? '', { title: about })),
			element('link', `${base}sources/#${anchor}`),
			`<guid isPermaLink="false">${escapeXml(`${lang}/${anchor}`)}</guid>`,
			element('pubDate', writeDay(date)),
			element('description', what[lang] ?? ''),
			'</item>'
		].join('');
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
		element('title', feedTitle(edition)),
		element('link', base || './'),
		element('description', words['share.feed-description'] ?? ''),
		element('language', lang),
		element('copyright', story.credit[lang] ?? ''),
		publisher
			? `<publisher xmlns="http://purl.org/dc/elements/1.1/">${escapeXml(publisher.name)}</publisher>`
			: '',
		// RSS has it that this begins with an e-mail address.
		writable ? element('managingEditor', publisher ? `${writable} (${publisher.name})` : writable) : '',
		element('lastBuildDate', writeDay(story.updated)),
		site ? `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(`${base}feed.xml`)}"/>` : '',
		...items,
		'</channel></rss>\n'
	].join('');
}

/** Noon of a day as mail writes it (RFC 822): whatever the reader's time zone, it is that day nearly everywhere. */
const writeDay = (iso: string): string => new Date(`${iso}T12:00:00Z`).toUTCString();

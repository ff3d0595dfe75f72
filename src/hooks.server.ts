import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { minifySync } from 'vite';
import { allowEarly, EARLY_WHERE_IT_MOVES, withEarly } from '#lib/client/early.ts';
import { clientTags } from '#lib/client/scripts.ts';
import { planFile } from '#lib/edition/engraving.ts';
import { editionIn, theStory } from '#lib/edition/library.ts';
import { EARLY_IN_FRAMES } from '#lib/pages/embed/early.ts';
import { EARLY_IN_READING } from '#lib/pages/read/early.ts';

/**
 * What stands around the page that SvelteKit makes: its language; the engraved plan, once, where drawings
 * refer to it in the page or will, as `data-plan` says; what it does before it is painted; the script that wakes
 * it up, where the page names one with `data-client`; and the one that keeps its language for a time without a network.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { lang } = event.params;
	const route = event.route.id ?? '/';
	let early = '';
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const told = lang !== undefined && !event.route.id?.endsWith('.json');
			const language = told ? theStory().languages.find(({ id }) => id === lang) : undefined;
			const drawn = /href="#district|data-plan/.test(html);
			const plan = language && drawn ? planFile(editionIn(language.id)) : '';
			early = earlyIn(html, route);
			const page = early ? withEarly(html, early) : html;
			return page
				.replace(INLINED, '')
				.replace('%story.lang%', language?.id ?? 'mul')
				.replace('%story.dir%', language?.dir ?? 'ltr')
				.replace('%story.plan%', () => plan)
				.replace('%story.script%', () => {
					const wakes = /data-client="([\w-]+)"/.exec(html)?.[1] ?? [];
					// Nothing is kept for the frames in other people's pages; the reading page sees to it itself, once it is read.
					const keeps = language && !isFrame(route) && route !== '/[lang]' ? 'keep' : [];
					return tags([wakes, keeps].flat(), route);
				});
		}
	});
	// While developing, the policy comes as a header.
	const policy = response.headers.get('content-security-policy');
	if (policy && early) response.headers.set('content-security-policy', allowEarly(policy, early));
	return response;
};

/** How SvelteKit tells its own client, which these pages do without, which style sheets are in the page already. */
const INLINED = /\s*<link href="[^"]+" rel="stylesheet" disabled media="\(max-width: 0\)">/g;

const isFrame = (route: string): boolean => route.startsWith('/[lang]/embed');

/** What a page does before it is painted, where it does anything, by kinds of page. */
function earlyIn(html: string, route: string): string {
	if (!html.includes('data-client=')) return '';
	if (isFrame(route)) return EARLY.frame;
	return route === '/[lang]' ? EARLY.reading : EARLY.other;
}

const minified = (script: string): string => minifySync('early.js', script).code;
const EARLY = {
	reading: minified(EARLY_WHERE_IT_MOVES + EARLY_IN_READING),
	frame: minified(EARLY_WHERE_IT_MOVES + EARLY_IN_FRAMES),
	other: minified(EARLY_WHERE_IT_MOVES)
};

/**
 * @param clients names of the page's scripts
 * @param route address of the page with its parameters in brackets; every page ends in a slash
 */
function tags(clients: readonly string[], route: string): string {
	// While developing, any page reloads when the story or the code changes.
	const reload = dev ? '<script type="module" src="/@vite/client"></script>' : '';
	const depth = route.split('/').filter(Boolean).length;
	return reload + clients.map((client) => clientTags(client, dev ? '/' : '../'.repeat(depth))).join('');
}

import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { minifySync } from 'vite';
import { allowEarly, EARLY_WHERE_IT_MOVES, withEarly } from '#lib/client/early.ts';
import { clientTags } from '#lib/client/scripts.ts';
import { planFile } from '#lib/edition/engraving.ts';
import { iconOf } from '#lib/edition/icon.ts';
import { theStory } from '#lib/edition/library.ts';
import { hasDistrict } from '#lib/edition/pages.ts';
import { EARLY_IN_FRAMES } from '#lib/pages/embed/early.ts';
import { EARLY_ON_SLIDES } from '#lib/pages/present/early.ts';
import { EARLY_IN_READING } from '#lib/pages/read/early.ts';

/** What a page that moves has beside what SvelteKit makes of it. */
interface Moving {
	/** The script in `src/lib/client` that wakes it up. */
	readonly client: string;
	/** What it does before it is painted. */
	readonly early: string;
	/** Whether the engraved plan stands in the page; others fetch it as a file. */
	readonly plan?: boolean;
}

const minified = (script: string): string => minifySync('early.js', script).code;
const early = minified(EARLY_WHERE_IT_MOVES);
const inFrames = minified(EARLY_WHERE_IT_MOVES + EARLY_IN_FRAMES);
const onSlides = minified(EARLY_WHERE_IT_MOVES + EARLY_ON_SLIDES);
const inReading = minified(EARLY_WHERE_IT_MOVES + EARLY_IN_READING);
const frame: Moving = { client: 'embed', early: inFrames, plan: true };

/** By their routes; all other pages are documents and no more. */
const MOVING: Readonly<Record<string, Moving>> = {
	'/[lang]': { client: 'reading', early: inReading },
	'/[lang]/present': { client: 'present', early: onSlides },
	'/[lang]/present/notes': { client: 'notes', early },
	'/[lang]/teach': { client: 'routes', early },
	'/[lang]/print': { client: 'print', early },
	'/[lang]/method': { client: 'method', early },
	'/[lang]/about/embed': { client: 'maker', early },
	'/[lang]/embed': frame,
	'/[lang]/embed/[chapter]': frame,
	'/[lang]/embed/[chapter]/[step]': frame
};

/** Pages that stay light whatever the reader's wish: a bulb washes dark colours out. */
const ON_A_WALL = '/[lang]/present';

/** What stands around the page that SvelteKit makes: its language, the plan, what it does early and its scripts. */
export const handle: Handle = async ({ event, resolve }) => {
	const route = event.route.id ?? '/';
	const moving = MOVING[route];
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const language = theStory().languages.find(({ id }) => id === event.params.lang);
			const icon = iconOf(theStory());
			const plan = language && moving?.plan && hasDistrict(theStory()) ? planFile() : '';
			return (moving ? withEarly(html, moving.early) : html)
				.replace(INLINED, '')
				.replace('%story.lang%', language?.id ?? 'mul')
				.replace('%story.dir%', language?.dir ?? 'ltr')
				.replace(' class="%story.light%"', route.startsWith(ON_A_WALL) ? ' class="papier"' : '')
				.replace('%story.plan%', () => plan)
				.replace('%story.icon%', icon)
				.replace('%story.script%', () => tags(language ? clientsOf(route) : [], route));
		}
	});
	// While developing, the policy comes as a header.
	const policy = response.headers.get('content-security-policy');
	if (policy && moving) response.headers.set('content-security-policy', allowEarly(policy, moving.early));
	return response;
};

/** How SvelteKit tells its own client, which these pages do without, which style sheets are in the page already. */
const INLINED = /\s*<link href="[^"]+" rel="stylesheet" disabled media="\(max-width: 0\)">/g;

/** Names of a page's scripts: the one that wakes it up, and the one that keeps its language for a time without network. */
function clientsOf(route: string): string[] {
	const wakes = MOVING[route]?.client;
	// Nothing is kept for the frames in other people's pages; the reading page sees to it itself, once it is read.
	const keeps = wakes !== 'embed' && wakes !== 'reading';
	return [...(wakes ? [wakes] : []), ...(keeps ? ['keep'] : [])];
}

/** @param route address of the page with its parameters in brackets; every page ends in a slash */
function tags(clients: readonly string[], route: string): string {
	// While developing, any page reloads when the story or the code changes.
	const reload = dev ? '<script type="module" src="/@vite/client"></script>' : '';
	const depth = route.split('/').filter(Boolean).length;
	return reload + clients.map((client) => clientTags(client, dev ? '/' : '../'.repeat(depth))).join('');
}

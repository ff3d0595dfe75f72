import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { editTags } from 'virtual:edit-in-place';
import early from '#lib/client/early/page.ts?script';
import inFrames from '#lib/client/early/frame.ts?script';
import inReading from '#lib/client/early/reading.ts?script';
import onUnknown from '#lib/client/early/unknown-version.ts?script';
import onSlides from '#lib/client/early/slides.ts?script';
import {
	addInlineScript,
	addInlineStyle,
	allowInlineScript,
	clientTags,
	DATA_FILES
} from '#lib/client/scripts.ts';
import { engravedPlanSvg, iconDataUrl } from '#lib/edition/pictures/engraving.ts';
import { getStory } from '#lib/edition/library.ts';
import { hasDistrict } from '#lib/edition/addresses/pages.ts';
import rightToLeftPicture from '#lib/chart/style/right-to-left.css?inline';
import openingBeside from '#lib/pages/read/style/opening-beside.css?inline';
import withoutRail from '#lib/pages/read/style/without-rail.css?inline';
import rightToLeft from '#lib/pages/read/style/right-to-left.css?inline';

/** What an interactive page has in addition to SvelteKit's output. */
interface InteractivePage {
	/** The script in `src/lib/client` that hydrates it. */
	readonly client: string;
	/** Its inline script, which runs before the first paint. */
	readonly early: string;
	/** Whether the engraved plan is inlined into the page; other pages load it as a file. */
	readonly plan?: boolean;
}

const frame: InteractivePage = { client: 'embed', early: inFrames, plan: true };

/** The interactive pages by route id, below that of a language. All other pages are static documents. */
const INTERACTIVE_PAGES: Readonly<Record<string, InteractivePage>> = {
	'': { client: 'reading', early: inReading },
	present: { client: 'present', early: onSlides },
	'present/notes': { client: 'notes', early },
	teach: { client: 'routes', early },
	print: { client: 'print', early },
	plan: { client: 'plan', early },
	quarter: { client: 'quarter', early },
	method: { client: 'method', early },
	'about/embed': { client: 'studio', early },
	'embed/[[chapter]]/[[step]]': frame
};

/** Route of pages that are always light: a projector washes out dark colours. */
const PROJECTED_ROUTE = 'present';

/** Route of the page that hosts serve for unknown addresses. */
const UNKNOWN_ROUTE = '/404';

/** Completes the HTML of each page: language, icon, engraved plan, inline script and client scripts. */
export const handle: Handle = async ({ event, resolve }) => {
	const route = event.route.id?.replace(/^\/\[lang=slug\]\/?/, '') ?? '';
	const page = event.params.lang === undefined ? undefined : INTERACTIVE_PAGES[route];
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const language = getStory().languages.find(({ id }) => id === event.params.lang);
			const icon = iconDataUrl(getStory());
			const plan = language && page?.plan && hasDistrict(getStory()) ? engravedPlanSvg() : '';
			const isReading = page?.client === 'reading';
			const short = isReading ? html.replace(COMMENTS_AROUND_SECTIONS, '$1') : html;
			const lean = addInlineStyle(short, stylesOf(language?.dir, isReading));
			return (
				addEarlyScript(lean, page, route)
					.replace(INLINED_STYLE_HINT, '')
					// No script hydrates the head, so its hydration comments are of no use.
					.replace(/<head>[^]*?<\/head>/, (head) => head.replace(/<!--.*?-->/g, ''))
					.replace('%story.lang%', language?.id ?? 'mul')
					.replace('%story.dir%', language?.dir ?? 'ltr')
					.replace(
						' class="%story.light%"',
						route.startsWith(PROJECTED_ROUTE) ? ' class="papier projected"' : ''
					)
					.replace('%story.plan%', () => plan)
					.replace('%story.icon%', icon)
					.replace('%story.script%', () => tags(language ? clientsOf(page) : [], event.url.pathname))
			);
		}
	});
	// In development, the Content-Security-Policy is a header instead of a meta element.
	const policy = response.headers.get('content-security-policy');
	if (policy && page) response.headers.set('content-security-policy', allowInlineScript(policy, page.early));
	return response;
};

/** Returns the HTML of a page with its inline script, if it has one. */
function addEarlyScript(html: string, page: InteractivePage | undefined, route: string): string {
	if (page) return addInlineScript(html, page.early, DATA_FILES[page.client]);
	return route === UNKNOWN_ROUTE ? addInlineScript(html, onUnknown) : html;
}

/** Returns the styles of a page that only some stories and languages need: the others need not load them. */
function stylesOf(direction: string | undefined, isReading: boolean): string {
	const { chapters, rail } = getStory();
	const hasFullOpening = chapters[0]?.steps[0]?.full;
	return [
		direction === 'rtl' && rightToLeftPicture,
		isReading && !hasFullOpening && openingBeside,
		isReading && !rail && withoutRail,
		isReading && direction === 'rtl' && rightToLeft
	]
		.filter(Boolean)
		.join('');
}

/** Tags by which SvelteKit tells its own client, not used here, that style sheets are inlined. */
const INLINED_STYLE_HINT = /\s*<link href="[^"]+" rel="stylesheet" disabled media="\(max-width: 0\)">/g;

/**
 * Hydration comments beside the tags of sections, chapters, cards, details and the footer. On the reading page, scripts hydrate
 * only parts inside cards.
 */
const COMMENTS_AROUND_SECTIONS =
	/(?:<!--[^>]*?-->)*(<\/?(?:section|footer)\b[^>]*>|<(?:div class="(?:card|chapter)|details class="field)[^>]*>)(?:<!--[^>]*?-->)*/g;

/** Returns the names of a page's client scripts: the one that hydrates it, and the one that caches its language. */
function clientsOf(page: InteractivePage | undefined): string[] {
	const client = page?.client;
	// Frames are not cached, and the reading page loads the caching script itself after a delay.
	const isCached = client !== 'embed' && client !== 'reading';
	return [...(client ? [client] : []), ...(isCached ? ['keep'] : [])];
}

/** Returns the script tags of a page. @param path path of the page, from which the relative root follows */
function tags(clients: readonly string[], path: string): string {
	// In development, every page reloads when the story or the code changes, and its texts can be edited in place.
	const live = dev ? `<script type="module" src="/@vite/client"></script>${editTags}` : '';
	const depth = path
		.slice((process.env['BASE_PATH'] ?? '').length)
		.split('/')
		.filter(Boolean).length;
	return live + clients.map((client) => clientTags(client, dev ? '/' : '../'.repeat(depth))).join('');
}

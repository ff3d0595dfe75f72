import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { allowEarly, withEarly } from '#lib/client/early.ts';
import { clientTags } from '#lib/client/scripts.ts';
import { planFile } from '#lib/edition/engraving.ts';
import { editionIn, theStory } from '#lib/edition/library.ts';
import { EARLY_IN_FRAMES } from '#lib/embedding/early.ts';
import { earlyInReading } from '#lib/reading/early.ts';

/**
 * What stands around the page that SvelteKit makes: its language; the engraved plan, once, where drawings
 * refer to it in the page or will, as `data-plan` says; what it does before it is painted; and the script that wakes
 * it up, where the page names one with `data-client`.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { lang } = event.params;
	const early = earlyIn(event.route.id ?? '/', lang);
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const told = lang !== undefined && !event.route.id?.endsWith('.json');
			const language = told ? theStory().languages.find(({ id }) => id === lang) : undefined;
			const drawn = /href="#district|data-plan/.test(html);
			const plan = language && drawn ? planFile(editionIn(language.id)) : '';
			const page = early ? withEarly(html, early) : html;
			return page
				.replace('%story.lang%', language?.id ?? 'mul')
				.replace('%story.dir%', language?.dir ?? 'ltr')
				.replace('%story.plan%', () => plan)
				.replace('%story.script%', () => tags(html, event.route.id ?? '/'));
		}
	});
	// While developing, the policy comes as a header.
	const policy = response.headers.get('content-security-policy');
	if (policy && early) response.headers.set('content-security-policy', allowEarly(policy, early));
	return response;
};

/** What a page does before it is painted, where it does anything. */
function earlyIn(route: string, lang: string | undefined): string | undefined {
	if (route === '/[lang]' && lang) return earlyInReading(theStory(), lang);
	return route.startsWith('/[lang]/embed') ? EARLY_IN_FRAMES : undefined;
}

/** @param route address of the page with its parameters in brackets; every page ends in a slash */
function tags(html: string, route: string): string {
	// While developing, any page reloads when the story or the code changes.
	const reload = dev ? '<script type="module" src="/@vite/client"></script>' : '';
	const [, client] = /data-client="([\w-]+)"/.exec(html) ?? [];
	if (!client) return reload;
	const depth = route.split('/').filter(Boolean).length;
	return reload + clientTags(client, dev ? '/' : '../'.repeat(depth));
}

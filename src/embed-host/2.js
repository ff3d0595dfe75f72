// @ts-check
/*
 * For pages that embed the story. This file is all there is; it turns each
 *
 *   <figure data-embed="https://…/fr/embed/cameras/" data-height="800" data-title="…"> a picture and its credit </figure>
 *
 * into a frame when the reader comes near, and keeps the frame as high as its content asks, as long as nothing moves that
 * a reader has in sight. Figures may come, change and go at any time. `data-theme="light|dark|auto"` may be set
 * anew whenever the page's own background changes. A figure with `data-events` hears `explainer:step`, whose detail is
 * { step, index, steps }, and `explainer:end`. It sets no cookie, stores nothing, sends nothing, and frames nothing but
 * pages of the site that it comes from. Once published, this file is never edited: a change becomes 3.js. MIT licence.
 */
(() => {
	const FILE = '/embed/2.js';
	/** @param {string} why @param {unknown[]} what */
	const warn = (why, ...what) => console.warn(`[explainer] ${why}`, ...what);

	// No element stands for a module, or for what another script has put in: then the browser names the file of this line.
	const element = document.currentScript;
	const named = /https?:\/\/[^\s)]+?\/embed\/2\.js/.exec(new Error().stack ?? '');
	const here = (element instanceof HTMLScriptElement && element.src) || named?.[0] || document.baseURI;
	if (!new URL(here).pathname.endsWith(FILE)) {
		warn(
			`This script does not know which site it comes from. Load it by its own address, which ends in ${FILE}, and not from a copy.`
		);
		return;
	}
	// The script lies one folder below the root of its site.
	const home = new URL('..', here).href;

	// However often the script stands in a page, it runs once for each site.
	const KEY = Symbol.for('explainer embed');
	/** @type {Set<string>} */
	const homes = Reflect.get(window, KEY) ?? new Set();
	Reflect.set(window, KEY, homes);
	if (homes.has(home)) return;
	homes.add(home);

	/** @type {Map<HTMLElement, { frame: HTMLIFrameElement, embed: string, width: number }>} */
	const frames = new Map();
	/** Addresses that were refused, so that each is complained of once. @type {WeakMap<HTMLElement, string>} */
	const refused = new WeakMap();

	/** @param {string} embed */
	const resolve = (embed) => Object.assign(document.createElement('a'), { href: embed }).href;

	/**
	 * What is wrong with an address, and what to do; nothing where it may be framed.
	 * @param {string} embed @param {string} address
	 */
	function wrong(embed, address) {
		if (!embed) return `data-embed is empty: give it the address of a frame, ${home}…/embed/…`;
		if (address.startsWith(home)) return '';
		if (address.replace(/^http:/, 'https:').startsWith(home))
			return `${address} is not encrypted: write it with https:`;
		if ([...homes].some((each) => address.startsWith(each))) return '';
		return `${address} is not on ${home}, where this script comes from: take both from the same site`;
	}

	/** Takes a figure whose address is right; the others are complained of. @param {HTMLElement} place */
	function take(place) {
		const { embed = '' } = place.dataset;
		const address = resolve(embed);
		const why = wrong(embed, address);
		if (why && refused.get(place) !== embed) {
			refused.set(place, embed);
			warn(why, place);
		}
		if (embed && address.startsWith(home)) near.observe(place);
	}

	// Until the reader comes near, the picture and its credit stay: whoever prints the page has them.
	const near = new IntersectionObserver(
		(places) => {
			for (const { target, isIntersecting } of places) {
				if (!isIntersecting || !(target instanceof HTMLElement)) continue;
				near.unobserve(target);
				put(target);
			}
		},
		{ rootMargin: '1250px 0px' }
	);

	/** @param {HTMLElement} place */
	function put(place) {
		const { embed = '', height = '800', title = '', theme = '' } = place.dataset;
		// It may have been given another address since, or another copy may have been quicker.
		if (!embed || !resolve(embed).startsWith(home)) return;
		place.removeAttribute('data-embed');
		const before = frames.get(place);
		if (before?.embed === embed && before.frame.parentNode === place) return;

		const address = new URL(resolve(embed));
		if (theme) address.searchParams.set('theme', theme);
		if ('events' in place.dataset) address.searchParams.set('events', '1');
		const frame = document.createElement('iframe');
		frame.src = address.href;
		frame.title = title;
		frame.width = '100%';
		frame.height = height;
		frame.style.border = '0';
		frame.style.display = 'block';
		// It may have been set anew while the frame was on its way.
		frame.addEventListener('load', () => 'theme' in place.dataset && dress(place));
		place.replaceChildren(frame);
		frames.set(place, { frame, embed, width: frame.clientWidth });
		addEventListener('message', hear);
	}

	/** Tells a frame on which background it stands. @param {HTMLElement} place */
	function dress(place) {
		const theme = place.dataset.theme || 'auto';
		frames.get(place)?.frame.contentWindow?.postMessage({ type: 'explainer:theme', theme }, '*');
	}

	/** @param {MessageEvent} event */
	function hear({ source, data }) {
		for (const [place, put] of frames) {
			if (put.frame.contentWindow !== source) continue;
			if (data?.sentinel === 'amp' && data.type === 'embed-size') fit(place, put, data);
			const { type, step, index, steps } = data ?? {};
			if ('events' in place.dataset && (type === 'explainer:step' || type === 'explainer:end'))
				place.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { step, index, steps } }));
		}
	}

	/**
	 * Gives a frame the height that it likes. One that is in sight, or above it, keeps the height that it has as long as its
	 * words have room: its picture bends, and no line of the page moves. With another width all lines move anyway.
	 * @param {HTMLElement} place
	 * @param {{ frame: HTMLIFrameElement, width: number }} put
	 * @param {{ height: unknown, least: unknown }} asked
	 */
	function fit(place, put, asked) {
		const { frame } = put;
		const height = Math.round(Number(asked.height));
		if (!(height >= 200 && height <= 2000)) return;
		const { top, width } = frame.getBoundingClientRect();
		const seen = top < innerHeight && Math.round(width) === put.width;
		put.width = Math.round(width);
		if (seen && Number(frame.height) >= Number(asked.least)) return;
		frame.height = String(height);
		place.style.minHeight = '0';
	}

	/** Lets go of frames that are no longer in the page; a figure that comes back finds its frame again. */
	function tidy() {
		for (const [place, { frame, embed }] of frames) {
			if (frame.isConnected) continue;
			frames.delete(place);
			if (!place.isConnected) place.dataset.embed = embed;
		}
		if (frames.size === 0) removeEventListener('message', hear);
	}

	/** @param {Document | Element} part */
	function find(part) {
		if (part instanceof HTMLElement && 'embed' in part.dataset) take(part);
		for (const place of part.querySelectorAll('[data-embed]')) if (place instanceof HTMLElement) take(place);
	}

	function start() {
		find(document);
		new MutationObserver((changes) => {
			for (const { attributeName, target, addedNodes } of changes) {
				for (const node of addedNodes) if (node instanceof Element) find(node);
				if (!(target instanceof HTMLElement)) continue;
				if (attributeName === 'data-embed' && 'embed' in target.dataset) take(target);
				if (attributeName === 'data-theme') dress(target);
			}
			tidy();
		}).observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['data-embed', 'data-theme']
		});
	}
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
})();

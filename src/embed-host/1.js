// @ts-check
/*
 * For pages that embed the story. This file is all there is; it turns each
 *
 *   <figure data-embed="https://…/fr/embed/cameras/" data-height="720" data-title="…"> a picture and its credit </figure>
 *
 * into a frame that loads when the reader comes near, and keeps the frame as high as its content asks. It sets no cookie,
 * stores nothing, sends nothing, and frames nothing but pages of the site that it comes from. Once published, this file is
 * never edited: what needs a change becomes 2.js. MIT licence.
 */
(() => {
	const script = document.currentScript;
	if (!(script instanceof HTMLScriptElement)) return;
	// The script lies one folder below the root of its site.
	const home = new URL('..', script.src).href;

	/** @type {HTMLIFrameElement[]} */
	const frames = [];

	/** @param {HTMLElement} place */
	function put(place) {
		const { embed = '', height = '', title = '' } = place.dataset;
		const frame = document.createElement('iframe');
		frame.src = embed;
		if (!frame.src.startsWith(home)) return;
		frame.loading = 'lazy';
		frame.title = title;
		frame.width = '100%';
		frame.height = height;
		frame.style.border = '0';
		frames.push(frame);
		place.removeAttribute('data-embed');
		place.replaceChildren(frame);
	}

	function start() {
		for (const place of document.querySelectorAll('[data-embed]'))
			if (place instanceof HTMLElement) put(place);
	}

	addEventListener('message', ({ source, data }) => {
		const frame = frames.find(({ contentWindow }) => contentWindow === source);
		if (!frame || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
		const height = Math.round(data.height);
		if (height >= 200 && height <= 2000) frame.height = String(height);
	});
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
})();

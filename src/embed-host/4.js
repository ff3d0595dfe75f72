// @ts-check
/*
 * For pages that embed the story. The frame is in the page already, as
 *
 *   <iframe src="https://…/fr/embed/cameras/" title="…" width="100%" height="800" loading="lazy"></iframe>
 *
 * and works without this script, which adds three things: the frame has the height that its content asks for, as long as
 * nothing moves that a reader has in sight; `data-theme="light|dark|auto"` on the frame may be set anew whenever the
 * page's own background changes; and a frame whose address says `events=1` dispatches `explainer:step`, whose detail is
 * { step, index, steps }, and `explainer:end`. Frames may come and go at any time. It touches frames of the site that it
 * comes from and no others, sets no cookie, stores nothing, and sends nothing elsewhere. Once published, this file is
 * never edited: a change becomes 5.js. MIT licence.
 */
(() => {
	const FILE = '/embed/4.js';

	// No element stands for a module, or for what another script has put in: then the browser names the file of this line.
	const element = document.currentScript;
	const named = /https?:\/\/[^\s)]+?\/embed\/4\.js/.exec(new Error().stack ?? '');
	const here = (element instanceof HTMLScriptElement && element.src) || named?.[0] || document.baseURI;
	if (!new URL(here).pathname.endsWith(FILE)) {
		console.warn(
			`[explainer] This script does not know which site it comes from. Load it by its own address, which ends in ${FILE}, and not from a copy.`
		);
		return;
	}
	// The script lies one folder below the root of its site.
	const home = new URL('..', here).href;

	// However often the script stands in a page, it runs once for each site.
	const KEY = Symbol.for('explainer embed 4');
	/** @type {Set<string>} */
	const homes = Reflect.get(window, KEY) ?? new Set();
	Reflect.set(window, KEY, homes);
	if (homes.has(home)) return;
	homes.add(home);

	/** @param {HTMLIFrameElement} frame */
	const isOurs = (frame) => frame.src.startsWith(home) && /\/embed\//.test(frame.src);
	const ours = () => [...document.querySelectorAll('iframe')].filter(isOurs);

	/** Frames that this script knows. @type {WeakSet<HTMLIFrameElement>} */
	const known = new WeakSet();
	/**
	 * Width at which each frame last asked for a height. There is none before: a script that comes first may see a page whose
	 * style sheet is still on its way. @type {WeakMap<HTMLIFrameElement, number>}
	 */
	const widths = new WeakMap();

	/** Sends a frame a message; one that has no document yet hears it once it has. @param {HTMLIFrameElement} frame */
	function greet(frame) {
		const { theme } = frame.dataset;
		if (theme) frame.contentWindow?.postMessage({ type: 'explainer:theme', theme }, '*');
		// It may have said its height before this script was there.
		frame.contentWindow?.postMessage({ type: 'explainer:height' }, '*');
	}

	/** @param {HTMLIFrameElement} frame */
	function take(frame) {
		if (!isOurs(frame) || known.has(frame)) return;
		known.add(frame);
		frame.addEventListener('load', () => greet(frame));
		greet(frame);
	}

	/** @param {MessageEvent} event */
	function hear({ source, data }) {
		const frame = ours().find(({ contentWindow }) => contentWindow === source);
		if (!frame) return;
		if (data?.sentinel === 'amp' && data.type === 'embed-size') fit(frame, data);
		const { type, step, index, steps } = data ?? {};
		if (type === 'explainer:step' || type === 'explainer:end')
			frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { step, index, steps } }));
	}

	/**
	 * Gives a frame the height that it likes. One that is in sight, or above it, keeps the height that it has as long as its
	 * words have room: its picture bends, and no line of the page moves. With another width all lines move anyway.
	 * @param {HTMLIFrameElement} frame @param {{ height: unknown, least: unknown }} asked
	 */
	function fit(frame, asked) {
		const height = Math.round(Number(asked.height));
		if (!(height >= 200 && height <= 2000)) return;
		const box = frame.getBoundingClientRect();
		const width = Math.round(box.width);
		const seen = box.top < innerHeight && width === (widths.get(frame) ?? width);
		widths.set(frame, width);
		if (seen && box.height >= Number(asked.least)) return;
		frame.height = String(height);
	}

	/** @param {Document | Element} part */
	function find(part) {
		if (part instanceof HTMLIFrameElement) take(part);
		for (const frame of part.querySelectorAll('iframe')) take(frame);
	}

	function start() {
		addEventListener('message', hear);
		find(document);
		new MutationObserver((changes) => {
			for (const { attributeName, target, addedNodes } of changes) {
				for (const node of addedNodes) if (node instanceof Element) find(node);
				if (!(target instanceof HTMLIFrameElement)) continue;
				if (attributeName === 'src') take(target);
				if (attributeName === 'data-theme' && isOurs(target))
					target.contentWindow?.postMessage(
						{ type: 'explainer:theme', theme: target.dataset.theme || 'auto' },
						'*'
					);
			}
		}).observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: ['src', 'data-theme']
		});
	}
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
})();

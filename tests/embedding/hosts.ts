/** Host pages on another origin, each embedding the story in its own way. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { current } from '../browser/site.ts';

const fromPackage = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

/** Code that real hosts run, from its npm package. */
const SCRIPTS: Readonly<Record<string, () => string>> = {
	'/pym.js': () => fromPackage('pym.js/dist/pym.v1.min.js'),
	'/frames.js': () => fromPackage('@newswire/frames/dist/frames.umd.js')
};

export interface HostPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Records messages of a frame in `said`, and layout shifts of the page in `shifts`. Every host page begins
 * with it.
 */
const RECORDER = `<script>
	window.said = [];
	window.shifts = 0;
	addEventListener('message', ({ data }) => window.said.push(data));
	new PerformanceObserver((list) => {
		for (const { value } of list.getEntries()) window.shifts += value;
	}).observe({ type: 'layout-shift', buffered: true });
</script>`;

const TEXT =
	'<p>Le conseil municipal a voté hier soir, après trois heures de débat, une délibération sur la vidéo.</p>';

/** An article with an embed in its middle and enough text around it to scroll. */
export function article(
	inside: string,
	options: { width?: number; style?: string; dir?: string } = {}
): string {
	const { width = 680, style = '', dir = 'ltr' } = options;
	return `<!doctype html><html lang="fr" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
		<title>Un article</title><link rel="icon" href="data:,">
		<style>body { margin: 0; font: 18px/1.6 Georgia, serif } main { width: ${width}px; max-width: 100%; margin: 0 auto }
			iframe { display: block; border: 0 } figure { margin: 1em 0 } img { max-width: 100%; height: auto; display: block } ${style}</style>
		${RECORDER}<main><h1>Un article</h1>${TEXT.repeat(3)}<div id="place">${inside}</div>${TEXT.repeat(12)}</main></html>`;
}

/** The plain frame for any system, as given by the page on embedding. */
export const plainFrame = (src: string, height = 720, more = ''): string =>
	`<iframe src="${src}" title="Récit" width="100%" height="${height}" loading="lazy" ${more}></iframe>`;

/** Our loader as a page includes it: the root of its site, its address from there, and its integrity hash. */
export interface Loader {
	readonly site: string;
	readonly path: string;
	readonly integrity: string;
}

const HEIGHT = String(EMBED_HEIGHT.chapter);
/** Reserves the space of a figure until its frame is there, as in the snippet on the page on embedding. */
export const RESERVED_SPACE = `style="min-height: ${HEIGHT}px"`;

/** The content that our loader replaces by a frame: a picture and its credit. */
export const figure = (src: string, site: string, more = ''): string =>
	current(`<figure data-embed="${src}" data-title="Récit" data-height="${HEIGHT}" ${more}><a href="${site}fr/"><img
		src="${site}og/fr/cameras-count.png" alt="Une image" width="1200" height="630"></a><figcaption>Crédit</figcaption></figure>`);

export const loaderScript = ({ site, path, integrity }: Loader): string =>
	`<script async src="${site}${path}" integrity="${integrity}" crossorigin="anonymous"></script>`;

export const hosts = {
	/** No script at all. */
	plain: (src: string): HostPage => ({ html: article(plainFrame(src)) }),

	pym: (src: string): HostPage => ({
		html: article(
			`<div id="pym"></div><script src="/pym.js"></script><script>new pym.Parent('pym', ${JSON.stringify(src)}, {})</script>`
		)
	}),

	newswire: (src: string): HostPage => ({
		html: article(
			`<div data-frame-src="${src}"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`
		)
	}),

	/**
	 * What WordPress makes of an oEmbed answer from an unknown site: a sandbox, a frame that is hidden until
	 * it has sent its secret, heights from 200 to 1,000 pixels, and links that are followed only to the
	 * frame's own host.
	 */
	wordpress: (src: string, naming: 'early' | 'late' = 'early'): HostPage => ({
		html: article(`<blockquote data-secret="a1b2c3d4e5"><a href="${src}">Récit</a></blockquote>
			<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Récit"
				style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" width="600" height="338" scrolling="no"
				${naming === 'early' ? 'data-secret="a1b2c3d4e5"' : ''} src="${src}${naming === 'early' ? '#?secret=a1b2c3d4e5' : ''}"></iframe>
			<script>
				const frame = document.querySelector('iframe');
				addEventListener('message', ({ data, source }) => {
					if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
					if (source !== frame.contentWindow || frame.dataset.secret !== data.secret) return;
					document.querySelector('blockquote').hidden = true;
					frame.removeAttribute('style');
					if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
					if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host)
						window.followed = document.activeElement === frame && data.value;
				});
				if (!frame.dataset.secret) addEventListener('load', () => {
					frame.src += '#?secret=a1b2c3d4e5';
					frame.dataset.secret = 'a1b2c3d4e5';
				});
				frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: 'a1b2c3d4e5' }, '*'));
			</script>`)
	}),

	/** amp-iframe: gives a sandboxed frame the height that it requests, and confirms it. */
	amp: (src: string): HostPage => ({
		html: article(`${plainFrame(src, 720, 'sandbox="allow-scripts"')}
			<script>
				const frame = document.querySelector('iframe');
				addEventListener('message', ({ data, source }) => {
					if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
					frame.height = data.height;
					source.postMessage({ sentinel: 'amp', type: 'embed-size-changed', requestedHeight: data.height }, '*');
				});
			</script>`)
	}),

	/** A page that already listens to Datawrapper's charts, and finds a frame by a part of its address. */
	datawrapper: (src: string): HostPage => ({
		html: article(`${plainFrame(src, 400)}
			<script>
				addEventListener('message', ({ data }) => {
					for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {}))
						document.querySelector("iframe[src*='" + id + "']").style.height = height + 'px';
				});
			</script>`)
	}),

	/**
	 * A strict policy, and our own loader. The policy would drop the inline style of the figure, so the
	 * page's style sheet reserves the space, as the page on embedding recommends.
	 */
	policy: (src: string, loader: Loader): HostPage => {
		const html = article(figure(src, loader.site) + loaderScript(loader), {
			style: `figure[data-embed] { min-height: ${HEIGHT}px }`
		});
		const { origin } = new URL(loader.site);
		const styles = `style-src 'sha256-${hashOf('style', html)}'`;
		const scripts = `script-src 'sha256-${hashOf('script', RECORDER)}' ${loader.site}${loader.path}`;
		return {
			headers: {
				'Content-Security-Policy': `default-src 'none'; ${styles}; ${scripts}; frame-src ${origin}; img-src ${origin} data:`
			},
			html
		};
	},

	/** The same snippet as elsewhere, in a part of the page that the reader has not reached yet. */
	below: (src: string, loader: Loader): HostPage => ({
		html: article(`${TEXT.repeat(15)}${figure(src, loader.site, RESERVED_SPACE)}${loaderScript(loader)}`)
	}),

	/** A cross-origin isolated page: everything that it frames must allow it. */
	isolated: (src: string): HostPage => ({
		headers: {
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Opener-Policy': 'same-origin'
		},
		html: article(plainFrame(src))
	})
};

function hashOf(element: 'script' | 'style', html: string): string {
	const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? '';
	return createHash('sha256').update(text).digest('base64');
}

/** Serves host pages by name, on their own origin. */
export async function openHosts() {
	const pages = new Map<string, HostPage>();
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const script = SCRIPTS[path];
		const page = pages.get(path);
		const type = script ? 'text/javascript' : 'text/html; charset=utf-8';
		response.writeHead(script || page ? 200 : 404, { 'Content-Type': type, ...page?.headers });
		response.end(script?.() ?? page?.html ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		/** Adds a page and returns its address. */
		put(page: HostPage): string {
			const path = `/${pages.size + 1}/`;
			pages.set(path, page);
			return `http://127.0.0.1:${port}${path}`;
		},
		close: () => new Promise((resolve) => server.close(resolve))
	};
}

/** Converts a page of the site into one that can be opened from disk, where nothing can be fetched. */
import { createHash } from 'node:crypto';
import path from 'node:path';

/** Addresses on other sites, within the page, and data URLs. */
const isElsewhere = (address) => /^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address);

/** Converts `../text/?a=1#b` to `../text/index.html?a=1#b`. */
function toFile(address) {
	if (isElsewhere(address)) return address;
	const [, folder, rest] = /^([^?#]*)(.*)$/s.exec(address);
	return folder === '' || folder.endsWith('/') ? `${folder}index.html${rest}` : address;
}

/** Returns the hash of an inline style sheet for a Content-Security-Policy. */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Removes the faces of the host from a style sheet: the copy has its own, as data URLs. */
const withoutFaces = (css) => css.replace(/@font-face\s*{[^}]*url\([^}]*}/g, '');

/** Adapts the policy to files on the same disk, fonts as data URLs, and changed style sheets. */
function policyOnDisk(policy, styles) {
	const onDisk = policy.replaceAll("'self'", "'self' file:").replace(/font-src[^;]*/, 'font-src data:');
	return styles.reduce((text, css) => text.replace(hashOf(css), hashOf(withoutFaces(css))), onDisk);
}

/**
 * Converts the HTML of a page.
 * @param {string} html as it was built
 * @param {string} file its path in the site, e.g. `fr/index.html`
 * @param {(path: string) => string} read a file of the site
 * @param {(path: string) => boolean} has whether the copy holds a file
 * @returns {string}
 */
export function convertPageForDisk(html, file, read, has) {
	const folder = path.posix.dirname(file);
	const root = path.posix.relative(folder, '.') || '.';
	const relativeToFolder = (address) => path.posix.join(folder, address);
	const plan = /href="([./]*plan\.svg)#district/.exec(html)?.[1];
	const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
	const hasScript = html.includes('<script type="module"');
	const script = hasScript ? `<script defer src="${root}/disk/disk.js"></script>` : '';
	const onDisk = (address) => {
		const to = toFile(address);
		const [name] = /^[^?#]*/.exec(to);
		return isElsewhere(to) || has(relativeToFolder(name)) ? `href="${to}"` : `hidden href="${to}"`;
	};
	return (
		html
			.replace(
				/(http-equiv="content-security-policy" content=")([^"]*)/i,
				(_, start, policy) => start + policyOnDisk(policy, styles)
			)
			.replace(/(<style>)(.*?)(<\/style>)/gs, (_, start, css, end) => start + withoutFaces(css) + end)
			// Modules, preload hints, style sheets that are already in the page, and fonts of the host.
			.replace(/<script type="module"[^>]*><\/script>/g, '')
			.replace(/<link[^>]*(rel="modulepreload"|rel="preload"|disabled)[^>]*>/g, '')
			.replace(/[./]*plan\.svg#district/g, '#district')
			.replace(/(<a\b[^>]*?\s)href="([^"]*)"/g, (_, start, address) => start + onDisk(address))
			.replace('</head>', () => `<link rel="stylesheet" href="${root}/disk/disk.css"></head>`)
			// First on the page: after the last printed sheet, it would take a page of its own.
			.replace(/<body[^>]*>/, (body) => `${body}${plan ? read(relativeToFolder(plan)) : ''}`)
			.replace('</body>', () => `${script}</body>`)
	);
}

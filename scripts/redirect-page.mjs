/** Pages that lead to another address on every host, also where no redirect can be set. */
import { createHash } from 'node:crypto';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/**
 * Returns an HTML page that leads to another at once, with its query and hash; without script it does so without these.
 * @param {{ to: string, lang: string, title: string, asked?: string }} redirect `to` is relative to the page; `asked` is
 *   the id of a version, which is added to the query
 */
export function redirectPage({ to, lang, title, asked }) {
	const script = [
		'const query = new URLSearchParams(location.search);',
		...(asked === undefined ? [] : [`query.set('asked', '${asked}');`]),
		'const text = query.toString();',
		`location.replace(${JSON.stringify(encodeURI(to))} + (text && '?' + text) + location.hash);`
	].join('\n');
	const sha = createHash('sha256').update(script).digest('base64');
	return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${sha}'; base-uri 'none'; form-action 'none'">
<title>${escape(title)}</title>
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0; url=${escape(encodeURI(to))}"></noscript>
</head>
<body><p><a href="${escape(encodeURI(to))}">${escape(title)}</a></p></body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
li { margin: 0.75rem 0; font: 0.9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
b { user-select: all; }`;

/**
 * Returns the HTML page that the development server shows while the story has issues. It is independent of the other
 * pages, which cannot be rendered without a story.
 * @param lines issues as `npm run story` prints them
 * @param base base path of the site, with a trailing slash
 */
export function issuesPage(lines: readonly string[], base = '/'): string {
	const title = lines.length === 1 ? 'The story has a mistake' : `The story has ${lines.length} mistakes`;
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}
</style>
<script type="module" src="${base}@vite/client"></script>
<h1>${title}</h1>
<ol>
${lines.map((line) => `<li>${formatLine(line)}</li>`).join('\n')}
</ol>
<p>Fix and save the file: the page will then reload.</p>
</html>
`;
}

/** Emphasizes the position, which readers copy into their editor. */
function formatLine(line: string): string {
	return escapeHtml(line).replace(/^(\S+:\d+:\d+)/, '<b>$1</b>');
}

function escapeHtml(text: string): string {
	const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
li { margin: 0.75rem 0; font: 0.9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
b { user-select: all; }`;

/**
 * The page that stands in for every other while the story has mistakes: the lines of the terminal. It is made of nothing
 * but itself, since what makes the other pages needs a story.
 * @param lines as `npm run story` prints them
 * @param base address of the site, with a slash at its end
 */
export function mistakesPage(lines: readonly string[], base = '/'): string {
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
${lines.map((line) => `<li>${written(line)}</li>`).join('\n')}
</ol>
<p>Save the file when it is mended, and the page is back.</p>
</html>
`;
}

/** The place of a mistake is what one takes into the editor. */
function written(line: string): string {
	return escape(line).replace(/^(\S+:\d+:\d+)/, '<b>$1</b>');
}

function escape(text: string): string {
	const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Rules that would slow down every change of a picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Elements around the picture. */
const AROUND_PICTURE = /^(:root|:host|html|body|main|\.deck|\.app|\.story|\.frame|\.stage|\.box)/;

/** Returns the beginnings of compound selectors of a style sheet before each `:has()`, outside of rules for print. */
function anchorsOfHas(css: string): string[] {
	const screen = css.replace(/\/\*[^]*?\*\//g, '').replace(/@media print \{[^]*?\n\}/g, '');
	return [...screen.matchAll(/([^\s,{}>+~]+):has\(/g)].map(([, anchor = '']) => anchor);
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(css|svelte)$/.test(name))
	.map((name) => [name, readFileSync(`src/${name}`, 'utf8')] as const);

it('no element around the picture has a rule with `:has()`, which browsers test again at each change within it', () => {
	const anchors = sheets.flatMap(([file, css]) => anchorsOfHas(css).map((anchor) => `${anchor} in ${file}`));
	expect(anchors.length).toBeGreaterThan(20);
	// In a frame it depends on the address alone, and scripts do not insert anything it could mean.
	expect(
		anchors.filter((each) => AROUND_PICTURE.test(each) && !each.includes('embed/style/media.css'))
	).toEqual([]);
});

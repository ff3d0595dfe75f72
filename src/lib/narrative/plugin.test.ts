import { expect, it } from 'vitest';
import { issuesPage } from './plugin.ts';

it('shows the lines of the terminal with escaped characters', () => {
	const page = issuesPage([
		'data/narrative.yaml:3:9  title.fr  found “<b> & "x"”, expected words',
		'b.yaml:1:1  file  x'
	]);
	expect(page).toContain('<h1>The story has 2 mistakes</h1>');
	expect(page).toContain(
		'<b>data/narrative.yaml:3:9</b>  title.fr  found “&lt;b&gt; &amp; &quot;x&quot;”, expected words'
	);
	expect(page).toContain('<script type="module" src="/@vite/client">');
});

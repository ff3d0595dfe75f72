import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { renderStepPage } from './step-page.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));

describe.each(editions)('the page of a step, in $lang', (edition) => {
	it('has heading, picture, values and a link into the story, for every step', async () => {
		for (const step of edition.steps) {
			const { html, title, description } = await renderStepPage(edition, step);
			expect(html.match(/<h1/g)).toHaveLength(1);
			expect(title).toContain((step.share?.title ?? step.title)[edition.lang]);
			expect(html).toContain(`${step.id}.svg"`);
			expect(html).toContain(`href="../../#${step.id}"`);
			expect(html).not.toMatch(/\bshare\.\w|undefined|<script/);
			expect(description).toMatch(/\S.{20}/);
			expect(description).not.toMatch(/[{}[\]]| {2}/);
		}
	});

	it('shows the unanswered picture first, and the answer in a collapsed section', async () => {
		for (const step of edition.steps.filter(({ guess }) => guess)) {
			const { html } = await renderStepPage(edition, step);
			const [before = '', behind = ''] = html.split('<details>');
			expect(before).toContain(`present/stills/${step.id}.svg"`);
			expect(before).not.toContain(`stills/${edition.lang}/${step.id}.svg"`);
			expect(behind).toContain(`stills/${edition.lang}/${step.id}.svg"`);
		}
	});

	it('has no previous page for the first step, and no next page for the last', async () => {
		const [first, second] = edition.steps;
		const last = edition.steps.at(-1);
		if (!first || !second || !last) throw new Error('The story has too few steps');
		const opening = (await renderStepPage(edition, first)).html;
		expect(opening).not.toContain('rel="prev"');
		expect(opening).toContain(`href="../${second.id}/" rel="next"`);
		expect((await renderStepPage(edition, last)).html).not.toContain('rel="next"');
	});

	it('defines the terms that it uses, and no others', async () => {
		for (const step of edition.steps) {
			const { html } = await renderStepPage(edition, step);
			const used = new Set([...html.matchAll(/popovertarget="(term-[^"]+)"/g)].map(([, id]) => id));
			const defined = [...html.matchAll(/id="(term-[^"]+)" popover/g)].map(([, id]) => id);
			expect(new Set(defined)).toEqual(used);
		}
	});

	it('contains the numbers of the models in its description', async () => {
		const step = edition.steps.find(({ scene }) => scene === 'poster');
		if (!step) throw new Error('The story has no such step');
		expect((await renderStepPage(edition, step)).description).toMatch(/985/);
	});
});

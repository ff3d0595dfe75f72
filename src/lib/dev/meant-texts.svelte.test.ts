import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMeantTexts } from './meant-texts.ts';

beforeEach(() => {
	history.replaceState(null, '', '/en/#from-address');
	document.body.innerHTML = `
		<main lang="en">
			<figure class="stage" data-step="shown-step">
				<svg><path id="shape" /><text id="line">Share of the streets</text><text>100%, all streets</text></svg>
			</figure>
			<section class="chapter" id="seeing">
				<section class="step" id="cameras-twelve">
					<h3>Each camera adds less</h3>
					<p id="text">The first one <span data-f="0">covers <b id="figure">1,175</b></span> m² of
						<a id="term">street</a>; the last only 339<sup><a id="mark" href="sources/#source-gaz2020">4</a></sup>.</p>
					<p id="number"><strong><span data-f="1">56%</span></strong> <span>of the streets</span></p>
					<table><tbody><tr><th>1</th><td id="cell" lang="fr">nord-est</td></tr></tbody></table>
				</section>
			</section>
			<ul><li id="source-piza"><cite id="title">A review</cite>. Journal, 2019</li></ul>
		</main>`;
});
afterEach(() => document.body.replaceChildren());
const meant = (id: string) => findMeantTexts(document.getElementById(id) ?? document.body);

describe('the texts that an element means', () => {
	it('are its paragraph as it reads, without marks of sources, then its words between figures', () => {
		const { words } = meant('figure');
		expect(words.slice(0, 3)).toEqual([
			'The first one covers 1,175 m² of street; the last only 339.',
			'm² of street; the last only 339',
			'The first one'
		]);
		expect(meant('term').words[0]).toBe(words[0]);
	});

	it('are then those around it', () => {
		expect(meant('number').words).toContain('of the streets');
		expect(meant('cell').words[0]).toBe('nord-est');
	});

	it('are the line of a picture, and nothing for its shapes', () => {
		expect(meant('line').words).toEqual(['Share of the streets']);
		expect(meant('shape').words).toEqual([]);
		expect(meant('shape').near[0]).toBe('shape');
		expect(meant('shape').near).toContain('shown-step');
	});

	it('have the ids around them, then the step of the picture, then the address', () => {
		const { near } = meant('cell');
		expect(near).toEqual(['cell', 'cameras-twelve', 'seeing', 'shown-step', 'from-address', 'en']);
	});

	it('have the language around them', () => {
		expect(meant('text').lang).toBe('en');
		expect(meant('cell').lang).toBe('fr');
	});

	it('are a source for its mark and its entry', () => {
		expect(meant('mark').source).toBe('gaz2020');
		expect(meant('title').source).toBe('piza');
		expect(meant('text').source).toBeUndefined();
	});
});

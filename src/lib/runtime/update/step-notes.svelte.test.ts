import { describe, expect, it } from 'vitest';
import { Playhead } from '../playhead.svelte.ts';
import { settingsOwner, updateOwnerNotes } from './step-notes.ts';

const SETTINGS = [
	{ id: 'threshold', default: 50, min: 0, max: 100, step: 1 },
	{ id: 'guess-alerts', default: -1, min: -2, max: 100, step: 1 }
];
const STEPS = [{ guess: { setting: 'guess-alerts' } }] as never;
const at = (settings: Readonly<Record<string, number>>) => ({
	settings: { threshold: 50, 'guess-alerts': -1, ...settings },
	placement: []
});
const playheadAt = (settings: Readonly<Record<string, number>> = {}) =>
	new Playhead([], SETTINGS, at(settings));
const owner = (playhead: Playhead) => settingsOwner(playhead, STEPS, (key) => key);

describe('who chose the settings', () => {
	it('is undefined at the story’s own settings and after a guess, which changes no figure', () => {
		expect(owner(playheadAt())).toBeUndefined();
		expect(owner(playheadAt({ 'guess-alerts': 12 }))).toBeUndefined();
	});

	it('is the link until the reader changes the setting, then the reader', () => {
		const playhead = playheadAt({ threshold: 20 });
		playhead.addressChoices = playhead.choices;
		expect(owner(playhead)?.text).toBe('control.by-link');
		playhead.set('threshold', 30);
		expect(owner(playhead)).toEqual({ text: 'control.by-reader', isOtherPerson: false });
	});
});

describe('the note beside a number', () => {
	const note = { text: 'chosen by this site', isOtherPerson: true };
	const show = (html: string) => (document.body.innerHTML = html);
	const text = () => document.body.textContent;

	it('replaces “assumption”, and restores it', () => {
		show(
			'<div class="sentence"><p class="number"><b data-f>7</b> <span>of ten <small class="supposed">(assumed)</small></span></p></div>'
		);
		updateOwnerNotes(document, note, () => true);
		expect(text()).toBe('7 of ten (chosen by this site)');
		updateOwnerNotes(document, undefined, () => false);
		expect(text()).toBe('7 of ten (assumed)');
	});

	it('is added after a changed number only, and removed when the number is back', () => {
		show('<div class="card"><p>Two.</p><p>See <b data-f>7</b>.</p></div>');
		updateOwnerNotes(document, note, () => false);
		expect(text()).toBe('Two.See 7.');
		updateOwnerNotes(document, note, () => true);
		updateOwnerNotes(document, note, () => true);
		expect(text()).toBe('Two.See 7. (chosen by this site)');
		updateOwnerNotes(document, undefined, () => false);
		expect(text().trim()).toBe('Two.See 7.');
	});
});

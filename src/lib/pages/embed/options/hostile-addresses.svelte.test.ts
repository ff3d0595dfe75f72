/** Five hundred malicious addresses: each gives the default, or a cleaned text that is marked as the host's. */
import { cleanup, render } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { EVIL, hostileAddresses } from '../../../../../tests/components/hostile-addresses.ts';
import { createTestData, createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { readChoices } from '#lib/runtime/address/choices-address.ts';
import type { FrameData } from '../frame-data.ts';
import { FramePlayer } from '../frame-player.svelte.ts';
import HostNote from '../host/HostNote.svelte';
import HostText from '../host/HostText.svelte';
import { HOST_TEXTS, MAX_CHARACTERS, readHostText } from './host-text.ts';
import { applyLook, FACES, MAX_RADIUS } from './look.ts';
import { readOptions } from './options.ts';

beforeEach(stubBrowser);

const STEPS = ['one', 'two', 'three'];
const INVISIBLE = /[\p{Cc}\p{Bidi_C}\u200b\u2028\u2029\ufeff]/u;

it('gives the default, or a cleaned text that is marked as the host’s', () => {
	const data = createTestData(...STEPS.map((id) => createTestStep(id)));
	const verdicts = { settings: 0, texts: 0, look: 0, ignored: 0 };
	for (const search of hostileAddresses()) {
		history.replaceState(null, '', search);
		const query = new URLSearchParams(search);

		// Options are valid whatever the address.
		const { step, keyframe, height, child, ...flags } = readOptions(search, '', STEPS);
		expect([search, step >= 0 && step < STEPS.length]).toEqual([search, true]);
		expect([
			search,
			keyframe === undefined || (Number.isInteger(keyframe) && keyframe >= 0 && keyframe < 99)
		]).toEqual([search, true]);
		expect([search, height === undefined || (height >= 200 && height <= 2000)]).toEqual([search, true]);
		expect([search, child === undefined || /^[\w-]{1,80}$/.test(child)]).toEqual([search, true]);
		expect([search, Object.values(flags).every((flag) => typeof flag === 'boolean')]).toEqual([search, true]);

		// The look is a known face, a small radius and a colour, or none.
		const root = document.documentElement;
		root.removeAttribute('style');
		delete root.dataset['face'];
		applyLook(search)();
		const corner = root.style.getPropertyValue('--corner');
		expect([search, ['', ...FACES].includes(root.dataset['face'] ?? '')]).toEqual([search, true]);
		expect([search, corner === '' || (/^\d+px$/.test(corner) && parseInt(corner) <= MAX_RADIUS)]).toEqual([
			search,
			true
		]);
		expect([
			search,
			root.style.cssText.replace(/--(corner: \d+px|accent: #[\da-f]{6});/g, '').trim()
		]).toEqual([search, '']);
		expect([search, root.className, root.lang]).toEqual([search, '', '']);

		// Settings are those of the story, within their range; others than its own are never without the note on the host.
		const player = new FramePlayer({
			...data,
			guesses: ['guess-filmed'],
			lent: {},
			path: '',
			folds: false
		} as unknown as FrameData);
		const choices = readChoices(search, data.settings, data.walls);
		player.playhead.addressChoices = choices;
		player.playhead.choices = choices;
		const { settings, placement } = choices;
		expect([search, Object.keys(settings).sort()]).toEqual([
			search,
			data.settings.map(({ id }) => id).sort()
		]);
		for (const { id, min, max } of data.settings) {
			const value = settings[id] ?? NaN;
			expect([search, id, value >= min && value <= max]).toEqual([search, id, true]);
		}
		const isMoved =
			placement.length > 0 ||
			data.settings.some(({ id, default: usual }) => id !== 'guess-filmed' && settings[id] !== usual);

		const text = readHostText(query);
		for (const name of HOST_TEXTS) {
			expect([search, name, [...text[name]].length <= MAX_CHARACTERS[name]]).toEqual([search, name, true]);
			expect([search, name, INVISIBLE.test(text[name])]).toEqual([search, name, false]);
		}
		if (text.headline || text.line) {
			const { container } = render(HostText, { stepper: player, text });
			const words = [...container.querySelectorAll('.headline, .line')];
			expect([search, container.querySelectorAll(':not(aside, p)').length]).toEqual([search, 0]);
			expect([search, words.map(({ textContent }) => textContent)]).toEqual([
				search,
				[text.headline, text.line].filter(Boolean)
			]);
			const whose = container.querySelector('.whose')?.textContent ?? '';
			expect([search, whose !== '', whose.includes(EVIL)]).toEqual([search, true, false]);
			cleanup();
		}

		if (isMoved || text.signature) {
			const note = render(HostNote, { stepper: player, signature: text.signature }).container;
			expect([search, note.querySelectorAll(':not(p, span, button)').length]).toEqual([search, 0]);
			const shown = note.querySelector('.hosted');
			expect([search, shown !== null]).toEqual([search, true]);
			// A signature stands between signs that isolate its writing direction.
			const around = (shown?.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/u, '');
			expect([search, around.includes(EVIL)]).toEqual([search, false]);
			cleanup();
		}

		if (isMoved) verdicts.settings++;
		if (Object.values(text).some(Boolean)) verdicts.texts++;
		if (root.dataset['face'] !== undefined || corner) verdicts.look++;
		if (!isMoved && !Object.values(text).some(Boolean)) verdicts.ignored++;
	}
	// Each kind of verdict occurs.
	for (const [verdict, count] of Object.entries(verdicts))
		expect([verdict, count > 5]).toEqual([verdict, true]);
});

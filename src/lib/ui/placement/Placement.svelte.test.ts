import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import type { StepData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { createTestData, createTestStep, stubBrowser } from '../../../../tests/components/player.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { best, scenario } from '#lib/scenes/testing/district.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import Placement from './Placement.svelte';

beforeEach(stubBrowser);

/** Nothing here is ever hidden, and jsdom takes longest to find out whether something is. */
const ANY = { hidden: true } as const;

const world = createTestWorld('en', { scenario, best });
const step = createTestStep('one', { state: { placed: 'reader' }, play: 'placement' });

function show(shares = false, ...next: readonly StepData[]) {
	const player = new Player(createTestData(step, ...next));
	const { playhead } = player;
	playhead.choices = { settings: { ...constants, cameras: 12 }, placement: [] };
	const numbers = createFigureLookup(world, {
		seed: 1,
		steps: 1,
		minutes: 12,
		defaults: playhead.choices.settings
	});
	const spoken: string[] = [];
	player.announceLater = (describe) => spoken.push(describe?.() ?? '');
	player.word = (key, values = {}) => world.fill(key, values);
	render(Placement, { player, world, numbers, step, active: true, shares });
	const user = userEvent.setup();
	const list = screen.getByRole('combobox', { name: 'Façade', ...ANY });
	return {
		user,
		spoken,
		list,
		/** Puts up a camera in the middle of a façade, by its number in the list. */
		async add(wall: number) {
			await user.selectOptions(list, within(list).getAllByRole('option', ANY)[wall] as HTMLElement);
			await user.click(button('Put up a camera'));
		},
		placed: () => playhead.choices.placement
	};
}
type Placed = readonly { readonly along: number; readonly heading: number }[];

const button = (name: string | RegExp) => screen.getByRole('button', { name, ...ANY });
const cameras = () => screen.queryAllByRole('button', { name: /^Camera \d/, ...ANY });
const camera = (number: number) => button(new RegExp(`^Camera ${number} `));
const selected = () => cameras().map((each) => each.getAttribute('aria-pressed') === 'true');
/** Rows of the result: what is compared, and its value. */
const results = () =>
	Object.fromEntries(
		screen
			.queryAllByRole('term', ANY)
			.map((term) => [term.textContent, term.nextElementSibling?.textContent.trim()])
	);

describe('a camera', () => {
	it('is put up on the façade chosen from the list, and its effect is announced', async () => {
		const { add, list, placed, spoken, user } = show();
		expect(results()).toEqual({});
		await user.selectOptions(list, within(list).getAllByRole('option', ANY)[1] as HTMLElement);
		const wall = within(list).getAllByRole('option', ANY)[1]?.textContent ?? '';
		expect(placed(), 'nothing happens before the button').toEqual([]);
		await user.click(button('Put up a camera'));
		expect(placed()).toHaveLength(1);
		expect(camera(1).textContent).toContain(wall);
		expect(spoken).toEqual([
			expect.stringMatching(
				/^\d+% of the street filmed, with 1 camera: [\d,]+\sm² more\..* The fall: [a-z ]+\. Camera 1 /
			)
		]);
		expect(spoken[0]).toContain(wall);
		expect(Object.keys(results())).toEqual([
			'Yours',
			'The rule’s',
			'At random',
			'The fall at 12:06',
			'Walks never filmed'
		]);
		await add(2);
		expect(spoken[1]).toContain('with 2 cameras');
		expect(selected()).toEqual([false, true]);
	});

	it('is not put up without a façade: the list takes the focus and says what is missing', async () => {
		const { add, list, placed, spoken, user } = show();
		await user.click(button('Put up a camera'));
		expect(placed()).toEqual([]);
		expect(document.activeElement).toBe(list);
		expect(list.getAttribute('aria-invalid')).toBe('true');
		const note = document.getElementById(list.getAttribute('aria-describedby') ?? '');
		expect(note?.textContent).toBe('First choose a façade from the list.');
		expect(spoken).toEqual(['First choose a façade from the list.']);
		await add(1);
		expect(list.getAttribute('aria-invalid')).toBe('false');
		expect(list.getAttribute('aria-describedby')).toBeNull();
	});

	/** What the last act changed in the first camera. */
	const changeOf = ([before]: Placed, [after]: Placed) => ({
		along: (after?.along ?? NaN) - (before?.along ?? NaN),
		heading: (after?.heading ?? NaN) - (before?.heading ?? NaN)
	});

	it('is moved and turned with keys, which are announced and keep the focus', async () => {
		const { add, placed, spoken, user } = show();
		await add(1);
		camera(1).focus();
		for (const [key, change] of [
			['{ArrowRight}', { along: 1 }],
			['{ArrowLeft}', { along: -1 }],
			['{ArrowUp}', { along: 1 }],
			['{ArrowDown}', { along: -1 }],
			['{Shift>}{ArrowRight}{/Shift}', { along: 5 }],
			[']', { heading: 5 }],
			// Two brackets type one.
			['[[', { heading: -5 }],
			[';', { heading: 5 }],
			[',', { heading: -5 }]
		] as const) {
			const [before, announced] = [placed(), spoken.length];
			await user.keyboard(key);
			expect([key, changeOf(before, placed())]).toEqual([key, { along: 0, heading: 0, ...change }]);
			expect(spoken).toHaveLength(announced + 1);
			expect(spoken.at(-1)).toContain('Camera 1');
			expect(document.activeElement).toBe(camera(1));
		}
	});

	it('is moved and turned with buttons, which keep the focus', async () => {
		const { add, placed, user } = show();
		await add(1);
		for (const [name, change] of [
			['Move back along the wall', { along: -1 }],
			['Move forward along the wall', { along: 1 }],
			['Turn left', { heading: -15 }],
			['Turn right', { heading: 15 }]
		] as const) {
			const before = placed();
			await user.click(button(name));
			expect([name, changeOf(before, placed())]).toEqual([name, { along: 0, heading: 0, ...change }]);
			expect(document.activeElement).toBe(button(name));
		}
	});

	it('is selected from the list of cameras, and has buttons only then', async () => {
		const { add, user } = show();
		for (const wall of [1, 2, 3]) await add(wall);
		expect(selected()).toEqual([false, false, true]);
		await user.click(camera(1));
		expect(selected()).toEqual([true, false, false]);
		expect(screen.getAllByRole('button', { name: 'Take down' })).toHaveLength(1);
		await user.click(camera(1));
		expect(selected()).toEqual([false, false, false]);
		expect(screen.queryByRole('button', { name: 'Take down' })).toBeNull();
	});

	it('leaves the focus to the next one when it is taken down, and the last one to the list', async () => {
		const { add, list, placed, user } = show();
		for (const wall of [1, 2, 3]) await add(wall);
		const [, second, third] = placed();
		await user.click(camera(1));
		await user.click(button('Take down'));
		expect(placed()).toEqual([second, third]);
		expect(document.activeElement).toBe(camera(1));
		camera(2).focus();
		await user.keyboard('{Delete}');
		expect(placed()).toEqual([second]);
		expect(document.activeElement).toBe(camera(1));
		await user.keyboard('{Backspace}');
		expect(placed()).toEqual([]);
		expect(document.activeElement).toBe(list);
		expect(results()).toEqual({});
	});
});

describe('all cameras', () => {
	it('start from the best places, film as much as these, and are taken down, with the focus on the button', async () => {
		const { placed, spoken, user } = show();
		const [start, clear] = [button('Start from the best places'), button('Take all down')];
		expect(clear.getAttribute('aria-disabled')).toBe('true');
		await user.click(start);
		expect(placed()).toEqual(best.slice(0, 12).map(({ placement }) => placement));
		expect(cameras()).toHaveLength(12);
		expect(results()['Yours']).toMatch(/^\d+%$/);
		expect(results()['Yours']).toBe(results()['The rule’s']);
		expect(document.activeElement).toBe(start);
		await user.click(clear);
		expect(placed()).toEqual([]);
		expect(document.activeElement).toBe(clear);
		expect(spoken).toHaveLength(2);
		expect(spoken[1]).toContain('with 0 cameras');
	});

	it('are twelve at most', async () => {
		const { add, placed, spoken, user } = show();
		await user.click(button('Start from the best places'));
		await add(1);
		expect(placed()).toHaveLength(12);
		expect(spoken.at(-1)).toBe('Twelve cameras at most.');
	});
});

describe('four cameras', () => {
	it('are counted, and lead on to the next step once all are placed', async () => {
		const { add } = show(false, createTestStep('two'));
		screen.getByText('0 of 4 placed');
		for (const wall of [1, 2, 3]) await add(wall);
		screen.getByText('3 of 4 placed');
		expect(screen.queryByRole('link')).toBeNull();
		await add(4);
		screen.getByText('4 of 4 placed');
		const onward = screen.getByRole('link', { name: 'And with 12 cameras?' });
		expect(onward.getAttribute('href')).toBe('#two');
		await add(5);
		expect(screen.queryByText(/of 4 placed/)).toBeNull();
	});

	it('say when and where they filmed the person who falls for the last time, and announce it', async () => {
		const { spoken, user } = show();
		await user.click(button('Start from the best places'));
		screen.getByText(/^Last image of rene: 12:0\d:\d\d, [A-Z]/);
		await user.click(camera(1));
		await user.click(button('Turn left'));
		expect(spoken.at(-1)).toMatch(/ Last image of rene: 12:/);
	});

	it('say why one beside the fall does not film it, until it is turned towards it', async () => {
		const { add, list, user } = show();
		// The houses west of the passage: one of their façades faces it.
		const walls = within(list).getAllByRole<HTMLOptionElement>('option');
		const wall = walls.findIndex(({ textContent }) => /^Peaux houses, west, .*Passage/.test(textContent));
		await add(wall);
		screen.getByText(/Camera 1 is \d+ m from the fall, but faces elsewhere\.$/);
		for (let turns = 0; turns < 6 && results()['The fall at 12:06'] !== 'filmed'; turns++)
			await user.click(button('Turn right'));
		expect(results()['The fall at 12:06']).toBe('filmed');
		expect(screen.queryByText(/faces elsewhere/)).toBeNull();
	});
});

describe('the result', () => {
	const copy = (clipboard: object | undefined) => vi.stubGlobal('navigator', { clipboard });

	it('is shared only where that is offered', async () => {
		const { add } = show();
		await add(1);
		expect(screen.queryByRole('button', { name: 'Share my result' })).toBeNull();
	});

	it('is copied with a link to the cameras, each time with a notice', async () => {
		const { add, placed, user } = show(true);
		const written: string[] = [];
		copy({ writeText: (text: string) => void written.push(text) });
		await add(1);
		const { building = '', along = 0 } = placed()[0] ?? {};
		const notices = [];
		for (let press = 0; press < 2; press++) {
			await user.click(button('Share my result'));
			notices.push(screen.getByRole('status').textContent);
		}
		expect(written[0]).toMatch(/^My cameras: \d+% of the streets filmed\. And yours\? http.*\/step\/one\/\?/);
		expect(written[0]).toContain(`cams=${building}${along}`);
		expect(notices[0]).toBe(`Copied: ${written[0]}`);
		// Another text, so that screen readers repeat it.
		expect(notices[1]).not.toBe(notices[0]);
	});

	it('is shown, to be copied by hand, where copying is refused', async () => {
		const { add, user } = show(true);
		copy(undefined);
		await add(1);
		await user.click(button('Share my result'));
		expect(screen.getByRole('status').textContent).toMatch(/^My cameras: .* http/);
	});
});

/** A council of the class: given by a clicker in two windows, and its deliberation on paper. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { story, waitForHydration } from './site.ts';
import { sample } from '../random.ts';
import { openNotes, WALLS } from './slides.ts';
import { councilOf } from './boards.ts';

/** The key that a presentation remote sends. */
const NEXT = 'PageDown';
const { route, council, keysBefore } = councilOf();
const argument = (index: number) => council.arguments[index]?.id ?? '';
const condition = (index: number) => council.conditions[index] ?? { id: '', default: 0, min: 0, max: 0 };
const board = (page: Page) => page.locator('.board-council');
const counts = (page: Page) => board(page).locator('.ballots input');

const stateOf = (page: Page) => new URL(page.url()).searchParams.get('boards') ?? '';
/** Returns the address of the council with everything entered, at a part of it, and at a place among the arguments. */
const addressAt = (phase: number, lang = 'fr', place = 0, demanded = council.conditions.slice(0, 4)) => {
	const sorted = council.arguments.map(({ id }, index) => `${'flv'[index % 3] ?? 'f'}-${id}`);
	const own = ['f', 'l', 'v', 'v'].map((letter, index) => `${letter}_${words(`${OWN_ARGUMENT} ${index}`)}`);
	const conditions = demanded.map(({ id, default: first }) => `${id}_${first}`);
	const state = [
		`${phase}-${phase === 1 ? 3 : place}-0-0`,
		'12-14-3',
		'15-9-5',
		[...sorted, ...own].join('.'),
		conditions.join('.'),
		words(DISSENT)
	].join('*');
	return `./${lang}/present/?route=${route.id}&board=${council.id}&boards=${council.id}:${state}`;
};
const OWN_ARGUMENT = 'Le samedi, deux agents passent déjà au marché';
const DISSENT = 'Nous votons contre : personne ne dit qui vérifie ces nombres. '.repeat(4).slice(0, 238);
const words = (text: string) => Buffer.from(text.trim()).toString('base64url');

async function expectInBoth(windows: readonly Page[], check: (page: Page) => Promise<void>): Promise<void> {
	for (const each of windows) await check(each);
}
/** Reloads a window, as the F5 of a clicker does, and waits until it is back. */
async function reload(page: Page): Promise<void> {
	await page.reload();
	await waitForHydration(page);
}
const press = async (page: Page, keys: string) => {
	for (const key of keys) await page.keyboard.press(key);
};
const texts = (items: Locator) => items.allInnerTexts();

test('it is given whole by a clicker, in both windows, with F5 in every part and without a network', async ({
	browser
}) => {
	test.slow();
	// A context of its own has an empty storage.
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(`./fr/present/?route=${route.id}`);
	await waitForHydration(page);
	await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'ready');
	const notes = await openNotes(context, `?route=${route.id}`);
	const windows = [page, notes];
	await context.setOffline(true);
	for (let keys = keysBefore; keys >= 0; keys--) await page.keyboard.press(NEXT);

	await test.step('the first vote, counted by keys, by + and by typing', async () => {
		await expectInBoth(windows, (each) => expect(counts(each)).toHaveCount(3));
		await press(page, '11122+3');
		await expectInBoth(windows, (each) => expect(counts(each).nth(1)).toHaveValue('3'));
		await counts(notes).first().fill('14');
		await counts(notes).first().press('Tab');
		await reload(page);
		await expectInBoth(windows, (each) => expect(counts(each).first()).toHaveValue('14'));
	});

	await test.step('the roles, each with a clock that a reload does not stop', async () => {
		await page.keyboard.press(NEXT);
		await expectInBoth(windows, (each) => expect(board(each).locator('.speakers li')).toHaveCount(6));
		for (let role = 0; role < 2; role++) await page.keyboard.press(NEXT);
		await expectInBoth(windows, (each) =>
			expect(board(each).locator('.speakers [aria-current]')).toHaveText(council.names[1] ?? '')
		);
		await reload(notes);
		await expect(board(notes).locator('.speech')).toHaveText(/^0:[0-5]\d$/);
		await page.keyboard.press('e');
		const stopped = await board(page).locator('.speech').innerText();
		await expect(board(notes).locator('.speech')).toHaveText(stopped);
		for (let role = 2; role < council.names.length; role++) await page.keyboard.press(NEXT);
		await page.keyboard.press(NEXT);
	});

	await test.step('arguments, sorted by keys, with one of the class', async () => {
		await expectInBoth(windows, (each) => expect(board(each).locator('.columns section')).toHaveCount(3));
		await press(page, '213');
		await board(notes)
			.getByLabel(/argument/i)
			.fill('<b>Et nous ?</b>');
		await board(notes).locator('.columns button').first().click();
		await reload(page);
		await expectInBoth(windows, async (each) => {
			await expect(board(each).locator('.columns li')).toHaveCount(4);
			expect(await texts(board(each).locator('.columns section').first().locator('li'))).toContain(
				'<b>Et nous ?</b>'
			);
		});
		expect(stateOf(page)).toContain(`l-${argument(0)}.f-${argument(1)}.v-${argument(2)}`);
		// A key too many shows another argument, and the one before comes back.
		const asked = board(page).locator('.next .argument');
		const before = await asked.innerText();
		await page.keyboard.press(NEXT);
		await expect(asked).not.toHaveText(before);
		await page.keyboard.press('PageUp');
		await expect(asked).toHaveText(before);
		await notes.locator('.council-phases button').nth(3).click();
	});

	await test.step('conditions, which the models test one by one and at once', async () => {
		await press(page, '1');
		await expect(board(notes).locator('.test')).toHaveText(/^Possible/);
		const number = board(page).locator('.clause input').first();
		await press(page, '+');
		await expect(number).toHaveValue(String(condition(0).default + 1));
		await press(notes, '--');
		await expect(number).toHaveValue(String(condition(0).default - 1));
		await press(page, '2');
		await reload(notes);
		await expectInBoth(windows, async (each) => {
			await expect(board(each).locator('.conditions > ol > li')).toHaveCount(2);
			await expect(board(each).locator('.joint')).toHaveText(/aucun réglage/);
		});
		await page.keyboard.press(NEXT);
	});

	await test.step('the second vote, beside the first', async () => {
		// Keys count votes once the part of the council has reached the window.
		await expectInBoth(windows, (each) => expect(counts(each)).toHaveCount(3));
		await press(notes, '1112');
		await expect(board(page).locator('.earlier').first()).toContainText('14');
		await reload(page);
		await expectInBoth(windows, (each) => expect(counts(each).first()).toHaveValue('3'));
		await page.keyboard.press(NEXT);
	});

	await test.step('the result, with the words of those against', async () => {
		await board(notes).locator('textarea').fill('Trop cher\net trop tôt.');
		await board(notes).locator('textarea').press('Tab');
		await expect(board(page).locator('.dissent')).toContainText('Trop cher et trop tôt.');
		await reload(notes);
		await expect(board(notes).locator('textarea')).toHaveValue('Trop cher et trop tôt.');
		await expectInBoth(windows, (each) =>
			expect(board(each).locator('.change').first()).toContainText('−11')
		);
	});
});

test('the presenter sees the column of each argument from the start, the class once it has sorted all', async ({
	page,
	context
}) => {
	const elsewhere = council.arguments.map(({ id, column, also }) => {
		const wrong = ['fact', 'law', 'value'].find((each) => each !== column && each !== also) ?? '';
		return `${wrong.charAt(0)}-${id}`;
	});
	const right = council.arguments.map(({ id, column }) => `${column.charAt(0)}-${id}`);
	const sorted = [...elsewhere.slice(0, 2), ...right.slice(2, -1)];
	const address = `?route=${route.id}&board=${council.id}&boards=${council.id}:2-${council.arguments.length - 1}-0-0*1-2-3*0-0-0*${sorted.join('.')}**`;
	await page.goto(`./fr/present/${address}`);
	await waitForHydration(page);
	const notes = await openNotes(context, address);
	await expect(board(notes).locator('.answer-key > p b')).toBeVisible();
	await expect(board(notes).locator('.answer-key li')).toHaveCount(council.arguments.length);
	await expect(board(page).locator('.answer-key, .review, .review-hint')).toHaveCount(0);
	const last = council.arguments.at(-1)?.column ?? 'fact';
	await press(page, String(['fact', 'law', 'value'].indexOf(last) + 1));
	await expect(board(page).locator('.review-hint')).toContainText('2');
	for (const index of [0, 1]) {
		await page.keyboard.press(NEXT);
		await expect(board(page).locator('.review .argument')).toHaveText(
			await board(notes)
				.locator('.answer-key li')
				.nth(index)
				.evaluate((item) => item.firstChild?.textContent ?? '')
		);
		await expect(board(page).locator('.review .why')).not.toBeEmpty();
	}
	// The class may agree, or leave its argument where it is.
	const { column = 'fact' } = council.arguments[1] ?? {};
	await press(page, String(['fact', 'law', 'value'].indexOf(column) + 1));
	await expect.poll(() => stateOf(page)).toContain(`${column.charAt(0)}-${argument(1)}`);
	await page.keyboard.press(NEXT);
	await expect(board(page).locator('.council.conditions')).toBeVisible();
});

test('the deliberation prints on one page of A4, in letters of nine points at least, from both windows', async ({
	page
}) => {
	for (const address of [addressAt(5), addressAt(5).replace('present/', 'present/notes/')]) {
		await page.goto('about:blank');
		await page.goto(address);
		await waitForHydration(page);
		await expect(board(page).locator('.joint')).toBeVisible();
		const paper = page.locator('.deliberation');
		await page.emulateMedia({ media: 'print' });
		await expect(paper).toBeVisible();
		await expect(paper).toContainText(DISSENT.trim());
		await expect(paper.locator('.rubric tr')).toHaveCount(4);
		const small = await paper.evaluate((sheet) =>
			[...sheet.querySelectorAll('*')]
				.filter((each) =>
					[...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
				)
				.filter((each) => parseFloat(getComputedStyle(each).fontSize) < 12)
				.map(({ textContent }) => textContent)
		);
		expect(small).toEqual([]);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'screen' });
		// It leaves the page with its part of the council.
		await page.keyboard.press('PageUp');
		await expect(paper).toHaveCount(0);
	}
});

for (const [rank, { id: lang }] of sample([...story.languages.entries()], story.languages.length))
	test(`${lang}: every part fits every wall in letters of its size`, async ({ page }) => {
		// Each address has another state of the council, so the page loads anew.
		const open = async (phase: number, place = 0, demanded = council.conditions.slice(0, 4)) => {
			await page.goto(addressAt(phase, lang, place, demanded));
			await waitForHydration(page);
			await expect(board(page).locator('.council')).toBeVisible();
		};
		const expectToFit = async (what: string) => {
			for (const wall of WALLS) {
				await page.setViewportSize(wall);
				expect(await faultsOn(page), `${wall.width} × ${wall.height}, ${what}`).toEqual([]);
			}
		};
		for (let phase = 0; phase < 6; phase++) {
			// The last parts follow each other by one key.
			if (phase > 3) await page.keyboard.press(NEXT);
			else await open(phase);
			await expect(page.locator('.council-phases [aria-current]')).toHaveText(
				await page.locator('.council-phases li').nth(phase).innerText()
			);
			if (phase === 3 || phase === 5) await expect(board(page).locator('.joint')).toBeVisible();
			await expectToFit(`part ${phase + 1}`);
		}
		// Four conditions that can be kept together: their sentence is longer.
		const [one, , ...others] = council.conditions;
		await open(3, 0, [...(one ? [one] : []), ...others.filter(({ id }) => id !== 'innocents').slice(0, 3)]);
		await expect(board(page).locator('.joint:not(.fails)')).toBeVisible();
		await expectToFit('conditions kept together');
		for (const argument of sample(council.arguments, 4, rank)) {
			const place = council.arguments.indexOf(argument);
			await open(2, council.arguments.length + 1 + place);
			await expect(board(page).locator('.review')).toBeVisible();
			await expectToFit(`argument ${place + 1}`);
		}
	});

/** Returns the texts of the board that are cut off, under its foot, or smaller than the smallest letters of a wall. */
const faultsOn = (page: Page): Promise<string[]> =>
	board(page).evaluate((section) => {
		const foot = section.querySelector('footer')?.getBoundingClientRect().top ?? 0;
		const shown = [...section.querySelectorAll<HTMLElement>('*')].filter((each) => {
			const { width, height } = each.getBoundingClientRect();
			const isTextual =
				each.matches('input') ||
				[...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
			// Hidden texts are one pixel large.
			return isTextual && width > 2 && height > 2 && !each.closest('[hidden], .hidden-text');
		});
		return shown.flatMap((each) => {
			const { left, right, top, bottom } = each.getBoundingClientRect();
			const isInFoot = each.closest('.council-phases') !== null;
			const lowest = isInFoot ? innerHeight : foot;
			const name = each.textContent.trim().slice(0, 40);
			const size = parseFloat(getComputedStyle(each).fontSize);
			return [
				...(left < -1 || right > innerWidth + 1 || top < -1 || bottom > lowest + 1 ? [`cut: ${name}`] : []),
				...(size < 27 && !each.matches('kbd') ? [`${size} px: ${name}`] : []),
				...(each.scrollWidth > each.clientWidth + 1 &&
				each.clientWidth > 0 &&
				!each.matches('span, b, i, q, kbd')
					? [`wide: ${name}`]
					: [])
			];
		});
	});

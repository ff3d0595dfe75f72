/**
 * Boards of a lesson: by clicker and keyboard, in two windows, after a reload, on three walls.
 * `presenting-questions.spec.ts` gives a lesson with boards without a network.
 */
import { expect, test, type Page } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import { axeViolations, current, languages, story, waitForHydration, waitForStep } from './site.ts';
import { boardsOf, currentSection, keysAfter, openNotes, WALLS, type Board } from './slides.ts';

const lessons = story.routes.filter(({ minutes }) => minutes !== undefined);
const [short] = lessons.toSorted((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
const long = lessons.find(({ minutes }) => minutes === 55);
const board = (page: Page) => page.locator('.board');

/** Opens the slides at a board. */
async function openBoard(page: Page, route: string, id: string, lang = 'fr'): Promise<void> {
	await page.goto(`./${lang}/present/?route=${route}&board=${id}`);
	await waitForHydration(page);
	await expect(board(page)).toBeVisible();
}

/** Returns the first board of a lesson with something. */
async function boardWith(page: Page, has: (board: Board) => unknown): Promise<Board> {
	const found = (await boardsOf(page, long?.id ?? '')).find(has);
	if (!found) throw new Error('The lesson has no such board');
	return found;
}

test('a clicker goes through a lesson of steps and boards, to its end and back to its start', async ({
	page
}) => {
	const { id = '', steps = [] } = short ?? {};
	const boards = await boardsOf(page, id);
	expect(boards.length).toBeGreaterThan(0);
	await page.goto(`./fr/present/?route=${id}`);
	await waitForHydration(page);
	await page.locator('.cover .primary').click();
	const all = steps.length + boards.length;
	let number = 0;
	const expectNumber = () => expect(page.locator('.turn .count b')).toHaveText(String(number));
	for (let place = 0; place <= steps.length; place++) {
		for (const { title } of boards.filter((each) => each.place === place)) {
			number++;
			await expect(board(page)).toContainText(title);
			await expectNumber();
			if (number < all) await page.keyboard.press('PageDown');
		}
		const step = steps[place];
		if (step === undefined) break;
		number++;
		await expect(currentSection(page)).toHaveAttribute('id', step);
		await expectNumber();
		for (let keys = keysAfter(step); keys > 0; keys--) await page.keyboard.press('PageDown');
	}
	expect(number).toBe(all);
	await expect(page.locator('.turn .count')).toContainText(`/ ${all}`);
	await page.keyboard.press('Home');
	await expect(page.locator('.turn .count b')).toHaveText('1');
});

test('a reload of either window at a board keeps what was counted, and the countdown', async ({
	page,
	context
}) => {
	const { id, seconds } = await boardWith(page, ({ table, seconds: length }) => table && length > 0);
	await openBoard(page, long?.id ?? '', id);
	const notes = await openNotes(context, `?route=${long?.id ?? ''}`);
	await expect(board(notes)).toBeVisible();
	await board(notes).getByRole('spinbutton').first().fill('17');
	await expect(board(page).getByRole('spinbutton').first()).toHaveValue('17');
	await board(page).getByRole('spinbutton').nth(1).fill('4');
	await page.keyboard.press('Escape');
	await page.keyboard.press('e');
	for (const window of [page, notes]) await expect(window.locator('.countdown.running')).toBeVisible();
	for (const reloaded of [page, notes]) {
		await reloaded.reload();
		await waitForHydration(reloaded);
		for (const window of [page, notes]) {
			await expect(board(window).getByRole('spinbutton').first()).toHaveValue('17');
			await expect(board(window).getByRole('spinbutton').nth(1)).toHaveValue('4');
			await expect(window.locator('.countdown.running')).toBeVisible();
		}
	}
	await notes
		.getByRole('group', { name: /rebours/ })
		.getByRole('button')
		.first()
		.click();
	await expect(page.locator('.countdown.running')).toHaveCount(0);
	expect(seconds).toBeGreaterThan(0);
});

test('a board needs no mouse: tabbing reaches every field, digits vote, and Escape gives the keys back', async ({
	page
}) => {
	const { id, table } = await boardWith(page, (each) => each.table);
	await openBoard(page, long?.id ?? '', id);
	await expect(board(page).getByRole('spinbutton').first()).toBeVisible();
	const cells = (table?.rows.length ?? 0) * (table?.columns.length ?? 0);
	await expect(board(page).getByRole('spinbutton')).toHaveCount(cells);
	await page.locator('body').focus();
	for (let tabs = 0; tabs < 40; tabs++) {
		const focused = await page.evaluate(() => document.activeElement?.closest('.counts input') !== null);
		if (focused) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type('12');
	await page.keyboard.press('Escape');
	await expect(board(page).getByRole('spinbutton').first()).toHaveValue('12');
	const vote = await boardWith(page, ({ choices = [] }) => choices.length > 1);
	await openBoard(page, long?.id ?? '', vote.id);
	const votes = board(page).locator('.hands input');
	await expect(votes).toHaveCount(vote.choices?.length ?? 0);
	await page.keyboard.press('2');
	await page.keyboard.press('2');
	await page.keyboard.press('Shift+Digit2');
	await expect(votes.nth(1)).toHaveValue('1');
	await expect(page.getByRole('status').last()).toContainText('1');
});

test('the number of pupils is typed once, and bounds the counts of all boards, after a reload too', async ({
	page
}) => {
	const lesson = lessons.find(({ id }) => id === 'cycle4')?.id ?? '';
	const counted = (await boardsOf(page, lesson)).filter(({ table }) => table);
	await openBoard(page, lesson, counted[0]?.id ?? '');
	const pupils = board(page).locator('.vote-total input');
	await pupils.fill('28');
	await pupils.press('Enter');
	await openBoardBeside(page, counted[1]?.id ?? '');
	await page.reload();
	await waitForHydration(page);
	await expect(pupils).toHaveValue('28');
	const fields = board(page).getByRole('spinbutton');
	await expect(fields.first()).toBeVisible();
	await page.keyboard.type('14');
	await page.keyboard.press('Enter');
	await page.keyboard.type('99');
	await expect(board(page).getByRole('alert')).toContainText('99');
	await page.keyboard.press('Enter');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	for (const [index, count] of ['14', '3', ''].entries()) await expect(fields.nth(index)).toHaveValue(count);
});

test('in a presenter window of 1280 × 720, the second count is at hand below whatever notes, and the first stays beside it', async ({
	page,
	context
}) => {
	const boards = await boardsOf(page, long?.id ?? '');
	await openBoard(page, long?.id ?? '', boards.findLast(({ choices = [] }) => choices.length > 1)?.id ?? '');
	const notes = await openNotes(context, `?route=${long?.id ?? ''}`);
	await notes.setViewportSize({ width: 1280, height: 720 });
	await expect(board(notes)).toBeVisible();
	for (const key of ['1', '1', '2']) await notes.keyboard.press(key);
	const again = notes.locator('.settings-panel').getByRole('button');
	await expect(again).toBeInViewport({ ratio: 1 });
	await again.click();
	await notes.keyboard.press('2');
	for (const [index, count] of ['0', '1'].entries())
		await expect(board(page).locator('.hands input').nth(index)).toHaveValue(count);
	await expect(board(page).locator('.earlier').first()).toContainText('2');
});

test('the fall is shown again from a board, and any next key comes back to it', async ({ page, context }) => {
	const { id } = await boardWith(page, ({ place }) => place > 1);
	await openBoard(page, long?.id ?? '', id);
	await page.keyboard.press('a');
	await waitForStep(page, current('prologue-fall'));
	await expect(board(page)).toHaveCount(0);
	// The other window has the way back too.
	const notes = await openNotes(context, `?route=${long?.id ?? ''}`);
	await expect(notes.locator('.turn [aria-pressed="true"]')).toBeVisible();
	await notes.keyboard.press('PageDown');
	for (const window of [page, notes]) await expect(board(window)).toBeVisible();
});

test('a teacher adds a question to a route, which the wall asks between its steps', async ({ page }) => {
	const [one = '', two = ''] = long?.steps ?? [];
	await page.goto(`./fr/teach/?route=${one},${two}`);
	const items = page.locator('.route-maker ol li');
	await expect(items).toHaveCount(2);
	await page.locator('.breaks button').first().click();
	await expect(items).toHaveCount(3);
	await items.last().locator('input[type=text]').fill('Qui paie, et <b>qui</b> décide ?');
	await items.last().locator('input[type=number]').fill('7');
	await items.last().locator('.up').click();
	await page.reload();
	await expect(items.nth(1).locator('input[type=text]')).toHaveValue('Qui paie, et <b>qui</b> décide ?');
	await page.locator('.maker-actions .go').click();
	await waitForHydration(page);
	await page.locator('.cover .primary').click();
	for (let keys = keysAfter(one); keys > 0; keys--) await page.keyboard.press('PageDown');
	await expect(board(page).getByRole('heading')).toHaveText('Qui paie, et <b>qui</b> décide ?');
	await expect(page.locator('.countdown .left')).toHaveText('7:00');
	await page.keyboard.press('PageDown');
	await expect(currentSection(page)).toHaveAttribute('id', two);
});

for (const [rank, lang] of languages.entries())
	test(`${lang}: every board fits three walls, in letters for the last row`, async ({ page }) => {
		const boards = new Map<string, { readonly route: string; readonly id: string; readonly stop: number }>();
		for (const { id: route } of lessons)
			for (const [index, content] of (await boardsOf(page, route, lang)).entries())
				// Lessons share boards, at different places.
				boards.set(JSON.stringify({ ...content, place: 0 }), {
					route,
					id: content.id,
					stop: content.place + index + 1
				});
		expect(boards.size).toBeGreaterThan(0);
		let opened = '';
		for (const { route, id, stop } of sample([...boards.values()], 4 * languages.length, rank)) {
			if (route === opened) await goToStop(page, stop);
			else await openBoard(page, route, id, lang);
			opened = route;
			await expect(page).toHaveURL(new RegExp(`board=${id}(&|#|$)`));
			await expect(board(page).locator('footer ~ *')).toHaveCount(0);
			await page.evaluate(() => document.fonts.ready);
			for (const wall of WALLS) {
				await page.setViewportSize(wall);
				expect(await faultsOf(page), `${wall.width} × ${wall.height} ${route} ${id}`).toEqual([]);
			}
		}
	});

test('the board of tables with the most choices fits three walls with sixteen answers', async ({ page }) => {
	const found: { readonly route: string; readonly id: string; readonly choices: number }[] = [];
	for (const { id: route } of lessons)
		for (const { id, kind, choices = [] } of await boardsOf(page, route))
			if (kind === 'tables') found.push({ route, id, choices: choices.length });
	const widest = found.sort((one, other) => other.choices - one.choices)[0];
	if (!widest) throw new Error('No lesson asks the tables of the class');
	await openBoard(page, widest.route, widest.id);
	for (let table = 1; table <= 16; table++) await page.keyboard.press('1');
	for (const wall of WALLS) {
		await page.setViewportSize(wall);
		expect(await faultsOf(page), `${wall.width} × ${wall.height} ${widest.id}`).toEqual([]);
	}
});

/** Opens another board of the lesson that is shown, with what the class has entered. */
async function openBoardBeside(page: Page, id: string): Promise<void> {
	await page.goto(page.url().replace(/board=[\w-]+/, `board=${id}`));
	await waitForHydration(page);
	await expect(board(page)).toBeVisible();
}

/** Goes to a step or board of the route by its number. */
async function goToStop(page: Page, stop: number): Promise<void> {
	// A field may have the focus, and take letters.
	await page.keyboard.press('Escape');
	for (const key of ['g', ...String(stop), 'Enter']) await page.keyboard.press(key);
}

/** Returns what is cut off, covered or too small on the board that is shown. */
const faultsOf = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const found = document.querySelector('.board');
		const parts = [...(found?.querySelectorAll<HTMLElement>('h2, li, th, td, p, input, button') ?? [])];
		const footer = found?.querySelector('footer')?.getBoundingClientRect();
		const turn = document.querySelector('.turn')?.getBoundingClientRect();
		await new Promise(requestAnimationFrame);
		return parts.flatMap((part) => {
			const box = part.getBoundingClientRect();
			if (box.width === 0) return [];
			const name = `${part.tagName} ${part.textContent.trim().slice(0, 30)}`;
			const isOut =
				box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
			// A board may have its fields in the band.
			const isInBand = part.closest('footer') ?? (footer && box.top >= footer.top - 1);
			const isBelow = !isInBand && footer && box.bottom > footer.top + 1;
			const isUnder = part.closest('footer') && turn && box.right > turn.left + turn.width + 1;
			const isSmall = parseFloat(getComputedStyle(part).fontSize) < 28;
			const isCut = part.scrollWidth > part.clientWidth + 1 && part.matches('button, input');
			return [
				...(isOut ? [`${name}: outside`] : []),
				...(isBelow ? [`${name}: over the band`] : []),
				...(isUnder ? [`${name}: under the buttons`] : []),
				...(isSmall ? [`${name}: small`] : []),
				...(isCut ? [`${name}: cut`] : [])
			];
		});
	});

test('boards have no accessibility violations, in either window', async ({ page }) => {
	for (const [kind, has] of [
		({ table }: Board) => table,
		({ choices = [] }: Board) => choices.length > 0
	].entries()) {
		const { id } = await boardWith(page, has);
		for (const window of sample(['present/', 'present/notes/'], 2, kind)) {
			await page.goto(`./fr/${window}?route=${long?.id ?? ''}&board=${id}`);
			await waitForHydration(page);
			await expect(board(page).getByRole('spinbutton').first()).toBeVisible();
			// What the steps hold is checked where they are shown (presenting.spec.ts).
			if (!isLongRun)
				await page
					.locator('.slide[hidden], .step[hidden]')
					.evaluateAll((all) => all.forEach((each) => each.remove()));
			expect(await axeViolations(page)).toEqual([]);
		}
	}
});

test('the picture that a class votes on is the largest on the wall, until all are counted and answered on it', async ({
	page
}) => {
	for (const { id: route } of lessons) {
		const found = (await boardsOf(page, route)).find(({ table }) => table?.pictograms);
		if (!found) continue;
		const rows = found.table?.rows ?? [];
		for (const [size, lang] of WALLS.flatMap((wall) => languages.map((each) => [wall, each] as const))) {
			await page.setViewportSize(size);
			await openBoard(page, route, found.id, lang);
			const pictures = board(page).locator('.pictured svg');
			const heights = () =>
				pictures.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
			await expect(pictures).toHaveCount(rows.length);
			const [first = 0, ...others] = await heights();
			expect(first).toBeGreaterThan(size.height / 3);
			expect(first).toBeGreaterThan(2 * Math.max(...others));
			const pupils = board(page).locator('.vote-total input');
			await pupils.fill('28');
			await pupils.press('Enter');
			await page.keyboard.press('1');
			for (const row of rows.keys()) {
				await page.keyboard.type(String(row + 1));
				await page.keyboard.press('Enter');
			}
			expect(new Set((await heights()).map(Math.round)).size, 'all alike').toBe(1);
			await page.keyboard.press('PageDown');
			await expect(board(page).locator('.pictured .rest')).toHaveCount(rows.length);
			expect(await faultsOf(page), `${lang} ${size.width} × ${size.height}`).toEqual([]);
		}
	}
});

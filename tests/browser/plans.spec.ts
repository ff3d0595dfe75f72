/** The plans of a class: a group makes one on its own page, and the wall gathers forty of them. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { readDistrict } from '#lib/model/district/topology.ts';
import { placementAt, placementGrid } from '#lib/model/plan-code/placement-grid.ts';
import { groupCode } from '#lib/model/plan-code/code-characters.ts';
import { readPlanCode, writePlanCode } from '#lib/model/plan-code/plan-code.ts';
import { hash } from '#lib/model/maths/random.ts';
import { sample } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import { axeViolations, languages, story, waitForHydration } from './site.ts';
import { WALLS } from './slides.ts';

const district = readDistrict(JSON.parse(readFileSync('data/district.topojson', 'utf8')) as Topology);
const grid = placementGrid(district);
const codes = Array.from({ length: 40 }, (_, number) =>
	writePlanCode(district, {
		mission: (number % 5) + 1,
		cameras: Array.from({ length: 6 }, (__, camera) => placementAt(grid, hash(3, number, camera) % grid.size))
	})
);
const [first = '', second = ''] = codes;

/** The lesson with a board that gathers plans by codes, and the place of this board. */
const gathersCodes = ({ board }: (typeof story.routes)[number]['plan'][number]) =>
	board?.kind === 'plans' && board.paper === undefined;
const route = story.routes.find(({ plan }) => plan.some(gathersCodes));
const board = route?.plan.find(gathersCodes)?.board?.id ?? '';

/** A lesson that gathers plans twice, and both boards. */
const boardsOf = ({ plan }: (typeof story.routes)[number]) =>
	plan.flatMap((row) => (row.board?.kind === 'plans' ? row.board.id : []));
const twice = story.routes.find((each) => boardsOf(each).length > 1);

/** A board of plans from paper only, and its lesson. */
const [paper] = story.routes.flatMap(({ id, plan }) =>
	plan.flatMap((row) => (row.board?.paper === undefined ? [] : { ...row.board, route: id }))
);

/** The text of the page, for results that change with every camera. */
const shownCode = (page: Page) => page.locator('.plan-page .code').innerText();
const result = (page: Page) => page.locator('.plan-page .figures dd');
const openBoard = async (page: Page, state = '', path = 'present/') => {
	const states = state && `&boards=${encodeURIComponent(`${board}:${encodeURIComponent(state)}`)}`;
	await page.goto(`./fr/${path}?route=${route?.id}&board=${board}${states}`);
	await waitForHydration(page);
	await expect(page.locator('.plans-board .add textarea')).toBeVisible();
};
const stateOf = (view: string, list: readonly string[], draws = 0) =>
	[view, 0, 'sealed', 17, draws, ...list.map((code) => `${code}0`)].join('.');
const field = (page: Page) => page.locator('.plans-board .add textarea');
/** What the board says of the codes that were entered. */
const said = (page: Page) => page.locator('.entry-result');

test.describe('a group', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('draws a mission and taps six façades; the result and the code come after the sixth, and F5 keeps all', async ({
		page
	}) => {
		await page.goto('./fr/plan/');
		await waitForHydration(page);
		await page.locator('.mission .primary').tap();
		await expect(page.locator('.sealed')).toBeVisible();
		const plan = page.locator('.stage use[href="#district"]');
		await expect(page.locator('.placement select')).toBeVisible();
		// Only the camera placed last can be turned: the next tap is far from the handle on its axis.
		for (const [index, [x, y]] of [
			[64, 25],
			[184, 128],
			[125, 25],
			[60, 128],
			[185, 30],
			[124, 128]
		].entries()) {
			await plan.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
			const point = await plan.evaluate(
				(element, [metresX = 0, metresY = 0]) => {
					const at = new DOMPoint(metresX, metresY).matrixTransform(
						(element as SVGUseElement).getScreenCTM() ?? undefined
					);
					return { x: at.x, y: at.y };
				},
				[x, y]
			);
			await page.touchscreen.tap(point.x, point.y);
			await expect(page.locator('.cameras li')).toHaveCount(index + 1);
			await expect(result(page)).toHaveCount(0);
		}
		await page.locator('.result .primary').tap();
		await expect(result(page)).toHaveCount(2);
		const code = await shownCode(page);
		const read = readPlanCode(district, code);
		expect('cameras' in read && read.cameras).toHaveLength(6);
		await expect(page).toHaveURL(/plan=.*result=1/);
		await page.reload();
		await expect(result(page)).toHaveCount(2);
		expect(await shownCode(page)).toBe(code);
		const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide, 'nothing is wider than the window').toBe(false);
	});

	test('makes the same plan by keyboard alone', async ({ page }) => {
		await page.goto('./fr/plan/');
		await waitForHydration(page);
		await page.locator('.numbers button').nth(1).press('Enter');
		await expect(page.locator('#plan-mission')).toBeFocused();
		const list = page.locator('.placement select');
		await expect(list).toBeVisible();
		for (let camera = 1; camera <= 6; camera++) {
			await list.focus();
			for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
			await page.locator('.hang .primary').press('Enter');
			await expect(page.locator('.cameras li')).toHaveCount(camera);
		}
		const last = page.locator('.camera-name').nth(5);
		await last.press('ArrowRight');
		await last.press(']');
		await page.locator('.result .primary').press('Enter');
		await expect(page.locator('#plan-result')).toBeFocused();
		const read = readPlanCode(district, await shownCode(page));
		expect('cameras' in read && [read.mission, read.cameras.length]).toEqual([2, 6]);
	});
});

for (const lang of sample(languages, languages.length))
	test(`a plan is opened again by its code, and a wrong one is refused with a sentence (${lang})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`./${lang}/plan/`);
		await waitForHydration(page);
		await expect(page.locator('.placement select')).toBeVisible();
		const typed = page.locator('#plan-text');
		await typed.fill(first.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
		await typed.press('Enter');
		await expect(page.locator('#plan-fault')).toContainText(/\w+ .*\./);
		await expect(typed).toBeFocused();
		await typed.fill(groupCode(first, ' ').toLowerCase());
		await typed.press('Enter');
		await expect(page.locator('.cameras li')).toHaveCount(6);
		await expect(page).toHaveURL(/plan=/);
		// Buildings have the letters of the printed sheet, over the plan and in the list.
		const letters = await page.locator('.plan-letters text:not(.fall-mark *)').allTextContents();
		const named = await page
			.locator('.placement optgroup')
			.evaluateAll((all) => all.map((each) => (each as HTMLOptGroupElement).label[0]));
		expect([letters.join(''), named.join('')]).toEqual(['ABCDEFGHIJKL', 'ABCDEFGHIJKL']);
		expect((await shownCode(page)).replace(/\s/g, '')).toBe(first);
		// Handles of neighbouring cameras overlap on the plan; the list has all that they do.
		const parts = ['header', '.mission', '.making .interactive', '.result', '.open'];
		expect(await axeViolations(page, parts)).toEqual([]);
		const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide, 'nothing is wider than the window').toBe(false);
	});

test.describe('the board', () => {
	test('takes typed and pasted codes and cameras read from paper, each plan once; F5 in either window keeps them', async ({
		context,
		page
	}) => {
		await openBoard(page);
		await field(page).fill(first);
		await field(page).press('Enter');
		await expect(field(page)).toHaveValue('');
		await field(page).fill('2: B 37 N, J 107 E');
		await field(page).press('Enter');
		await field(page).fill(first.toLowerCase());
		await field(page).press('Enter');
		await expect(said(page)).toContainText('1');
		await expect(page.locator('.plans-board .count strong')).toHaveText('2');
		const notes = await context.newPage();
		await openBoard(notes, '', 'present/notes/');
		await expect(notes.locator('.plans-list tbody tr')).toHaveCount(2);
		await field(notes).evaluate((input, text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text', text);
			const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
			// Firefox makes an event without the data of its options.
			Object.defineProperty(event, 'clipboardData', { value: clipboardData });
			input.dispatchEvent(event);
		}, [second, 'no code', codes[2]].join('\n'));
		await expect(notes.locator('.plans-list tbody tr')).toHaveCount(4);
		await expect(field(notes), 'what is no plan stays').toHaveValue('no code');
		await expect(field(notes)).toHaveAttribute('aria-invalid', 'true');
		await expect(page.locator('.plans-board .count strong')).toHaveText('4');
		await page.reload();
		await expect(page.locator('.plans-board .count strong')).toHaveText('4');
		await notes.reload();
		await notes.locator('.plans-list tbody button').first().click();
		await expect(page.locator('.plans-board .count strong')).toHaveText('3');
	});

	test('names every camera that cannot hang; Enter takes the others, and the rest completes the plan', async ({
		page
	}) => {
		await openBoard(page);
		// Typed: Firefox reports no change of what a script has filled in.
		await page.locator('.group-count input').pressSequentially('3');
		await page.locator('.group-count input').press('Enter');
		await field(page).fill('m3, b, 37, n; b 20 s; x 1 n');
		await field(page).press('Enter');
		await expect(said(page)).toContainText(/B 20 S.*X 1 N/);
		await expect(page.locator('.plans-board .count strong')).toHaveCount(0);
		await field(page).press('Enter');
		await expect(page.locator('.plans-board .count strong')).toHaveText('1');
		await expect(field(page)).toHaveValue(/^\+ B 20 S, X 1 N$/);
		await expect(page.locator('.group-count .missing')).toContainText('2');
		// Plans are missing, so the field keeps the keys. Outside of it a digit is a key; the letter of a building begins the next plan.
		const { hash, search } = new URL(page.url());
		await page.keyboard.press('Escape');
		await page.keyboard.type('1J 107 E');
		await expect(field(page)).toHaveValue('J 107 E');
		await expect(page.locator('.plans-board .score')).toContainText('%');
		expect(new URL(page.url()).search.split('&board')[0]).toBe(search.split('&board')[0]);
		expect(new URL(page.url()).hash).toBe(hash);
		await field(page).fill('+ B 20 N, J 107 E');
		await field(page).press('Enter');
		await expect(said(page)).toContainText('3');
		await expect(page.locator('.plans-board .count strong')).toHaveText('1');
	});

	for (const size of sample(
		[
			{ width: 1280, height: 720 },
			{ width: 1366, height: 768 },
			{ width: 1024, height: 768 }
		],
		2
	))
		test(`in a presenter window of ${size.width} × ${size.height}, why a camera cannot hang is in view beside the field`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await openBoard(page, '', 'present/notes/');
			await field(page).fill('B 37 N, B 20 S');
			await field(page).press('Enter');
			await expect(said(page)).toContainText('B 20 S');
			for (const part of [said(page), field(page)]) await expect(part).toBeInViewport({ ratio: 1 });
		});

	test('shows where telephones find their page if asked, then keeps missions and the last score secret until a key', async ({
		context,
		page
	}) => {
		await openBoard(page);
		await expect(page.locator('.phones .address'), 'only if asked').toHaveCount(0);
		await page.locator('.phones button').click();
		await expect(page.locator('.phones .address')).toContainText('/fr/plan/');
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
			dispatchEvent(new Event('offline'));
		});
		await expect(page.locator('.phones .address'), 'no address that leads nowhere').toHaveCount(0);
		await field(page).fill('M3, B 37 N');
		await field(page).press('Enter');
		const score = page.locator('.score strong');
		await expect(page.locator('.score .primary')).toBeVisible();
		await expect(score).toHaveCount(0);
		// Enter in the empty field is the key at hand.
		await field(page).press('Enter');
		await expect(score).toContainText('%');
		await field(page).fill(first);
		await field(page).press('Enter');
		await expect(score, 'the class bets again').toHaveCount(0);
		await field(page).blur();
		await page.keyboard.press('1');
		await expect(score).toContainText('%');
		const notes = await context.newPage();
		await openBoard(notes, '', 'present/notes/');
		await expect(notes.locator('.plans-list tbody tr')).toHaveCount(2);
		await expect(notes.locator('.plans-list select')).toHaveCount(0);
		await page.keyboard.press('6');
		await expect(page.locator('.plans-board .mission')).toBeVisible();
		await expect(notes.locator('.plans-list select').first()).toHaveValue('3');
	});

	test('where a lesson uses paper only, asks for no telephone, has no missions or draws, and counts the cameras of its plans', async ({
		page
	}) => {
		await page.goto(`./fr/present/?route=${paper?.route}&board=${paper?.id}`);
		await waitForHydration(page);
		await expect(page.locator('.plans-board .none')).toBeVisible();
		await expect(page.locator('.phones')).toHaveCount(0);
		await expect(page.locator('.plans-board .views button')).toHaveCount(2);
		await field(page).fill('B 37 N, J 107 E');
		await field(page).press('Enter');
		await expect(said(page)).toContainText(`2\u00a0caméras sur ${paper?.paper}`);
		await page.keyboard.press('2');
		await expect(page.locator('.costs')).toContainText(`${paper?.paper}\u00a0caméras`);
	});

	test('Escape after a plan opens nothing over it, and removes what is said to be wrong, which covers no map', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1024, height: 768 });
		await openBoard(page);
		await field(page).fill('B 37 N, J 107 E');
		await field(page).press('Enter');
		await expect(page.locator('.score .primary')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog')).toHaveCount(0);
		await field(page).fill('Z 12 N');
		await field(page).press('Enter');
		const [map, box] = await Promise.all([page.locator('.plan-map').boundingBox(), said(page).boundingBox()]);
		expect(box?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
		await page.keyboard.press('Escape');
		await expect(said(page)).toHaveCount(0);
		await expect(field(page)).toHaveValue('Z 12 N');
	});

	test('quick keys guess missions, and begin no plan', async ({ page }) => {
		await openBoard(page);
		await field(page).fill('B 37 N, J 107 E');
		await field(page).press('Enter');
		await page.keyboard.type('3a3');
		await expect(page.locator('.guesses .chosen')).toHaveText(['1']);
		await expect(field(page)).toHaveValue('');
		// Once missions are revealed, the letter is that of the plan, and Enter goes to the next one that was guessed.
		await page.keyboard.type('6d');
		await expect(page.locator('.plans-board .mission b')).toHaveText(/^D\. /);
		await expect(field(page)).toHaveValue('');
	});

	test('where the tables are known, their letters are answers until all have answered, and other keys change nothing', async ({
		page
	}) => {
		const boards = `tables:3;${board}:${encodeURIComponent(stateOf('missions', codes.slice(0, 2)))}`;
		await page.goto(`./fr/present/?route=${route?.id}&board=${board}&boards=${encodeURIComponent(boards)}`);
		await waitForHydration(page);
		await expect(page.locator('.roll-call li')).toHaveCount(3);
		await page.keyboard.type('a2w7b');
		await expect(page.locator('.roll-call li b')).toHaveText(['A', 'B', '']);
		await expect(page.locator('.plans-board.missions .untaken'), 'what a wrong key says is gone').toHaveCount(
			0
		);
		// After a click, the “next” button has the focus, and Enter still belongs to the board.
		await page.locator('.turn .forward').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.plans-board .untaken')).toBeVisible();
		await page.keyboard.type('c');
		await page.keyboard.press('Enter');
		await expect(page.locator('.roll-call li b')).toHaveText(['', '', '']);
		await expect(field(page)).toHaveValue('');
	});

	// Both windows have the same board.
	for (const path of sample(['present/', 'present/notes/'], 2))
		test(`${path}: Enter adds a plan, 1 shows its score and then all plans, Enter returns to the field; before the bet, no share and no other plan`, async ({
			page
		}) => {
			await openBoard(page, '', path);
			for (const [number, plan] of ['B 37 N, J 107 E', 'F 10 N'].entries()) {
				if (number > 0) await page.keyboard.press('Enter');
				else await field(page).focus();
				await page.keyboard.type(plan);
				await page.keyboard.press('Enter');
				await expect(field(page)).toHaveValue('');
				await expect(page.locator('.score .primary')).toBeVisible();
				await expect(page.locator('.findings > p:not(.count)')).toHaveCount(0);
				await expect(page.locator('.plan-map canvas')).toHaveCount(0);
				await page.keyboard.press('1');
				await expect(page.locator('.score strong')).toContainText('%');
			}
			await expect(page.locator('.plan-map .sector')).toHaveCount(1);
			await page.keyboard.press('1');
			await expect(page.locator('.plan-map canvas')).toHaveCount(1);
			await expect(page.locator('.plan-map .sector')).toHaveCount(0);
		});

	test('brings the plans of the first lesson to the board of the second by a button on the wall', async ({
		page
	}) => {
		const [earlier = '', later = ''] = twice ? boardsOf(twice) : [];
		const boards = `${earlier}:${encodeURIComponent(stateOf('map', codes.slice(0, 3)))}`;
		await page.goto(`./fr/present/?route=${twice?.id}&board=${later}&boards=${encodeURIComponent(boards)}`);
		await waitForHydration(page);
		await page.locator('.bring-plans .primary').click();
		await expect(page.locator('.plans-board .count strong')).toHaveText('3');
	});

	test('takes the mission of a plan from paper afterwards, in either window', async ({ context, page }) => {
		await openBoard(page);
		await field(page).fill('B 37 N, J 107 E');
		await field(page).press('Enter');
		await page.locator('.views button').nth(2).click();
		await page.locator('.guesses button').nth(1).click();
		await page.locator('.turns .show').click();
		await page.locator('.guesses button').nth(3).click();
		await expect(page.locator('.plans-board .mission')).toBeVisible();
		const notes = await context.newPage();
		await openBoard(notes, '', 'present/notes/');
		const mission = notes.locator('.plans-list select');
		await expect(mission).toHaveValue('4');
		await mission.selectOption({ index: 2 });
		await expect(notes.locator('.plans-board .mission')).toBeVisible();
		await expect(mission).toHaveValue('2');
	});

	test('changes its view by digits; the digit of the draw draws again, the same events in both windows', async ({
		context,
		page
	}) => {
		await openBoard(page, stateOf('map', codes.slice(0, 9)));
		await page.keyboard.press('2');
		await expect(page.locator('.table-view tbody tr')).toHaveCount(9);
		await expect(page.locator('.table-view [aria-sort=descending]')).toHaveCount(0);
		await page.keyboard.press('2');
		await expect(page.locator('.table-view [aria-sort=descending]'), 'sorted by a field').toHaveCount(1);
		await page.keyboard.press('3');
		await expect(page.locator('.guesses button')).toHaveCount(5);
		await expect(page.locator('.guesses small').last(), 'the sentence of a mission').toBeInViewport();
		await page.locator('.guesses button').nth(3).click();
		await expect(page.locator('.guesses button').nth(3).locator('.chosen')).toHaveText('1');
		await page.locator('.turns .show').click();
		await expect(page.locator('.plans-board .mission')).toContainText(/[A-E]\. /);
		await page.locator('h2').first().focus();
		await page.keyboard.press('4');
		await page.keyboard.type('27');
		await page.keyboard.press('Enter');
		await page.keyboard.press('4');
		await expect(page.locator('.lot input'), 'the digit of the draw is none of the number').toHaveValue('27');
		await expect(page).toHaveURL(/\.27\.2\./);
		const filmed = await page.locator('.plans-board .count strong').innerText();
		const notes = await context.newPage();
		await openBoard(notes, '', 'present/notes/');
		await expect(notes.locator('.plans-board .count strong')).toHaveText(filmed);
		await page.reload();
		await expect(page.locator('.plans-board .count strong')).toHaveText(filmed);
		await page.keyboard.press('5');
		await expect(page.locator('.plans-board .count strong')).toHaveText('100');
		await expect(notes.locator('.plans-board .count strong')).toHaveText('100');
		await expect(page.locator('.event-dot')).not.toHaveCount(0);
	});

	const VIEWS = [
		['map', 0],
		['table', 0],
		['missions', 0],
		['events', 12],
		['events', 100]
	] as const;
	for (const [view, draws] of sample(VIEWS, 4))
		test(`shows forty plans as ${view} after ${draws} draws on three walls, with nothing cut off`, async ({
			page
		}) => {
			await openBoard(page, `${stateOf(view, codes, draws)}.s${codes.at(-1) ?? ''}.all.rank-done`);
			await expect(page.locator('.plans-board :is(.view, .table-view)')).toBeVisible();
			await expect(page.locator('.plans-board')).not.toContainText('…');
			for (const wall of WALLS) {
				await page.setViewportSize(wall);
				await page.evaluate(() => new Promise(requestAnimationFrame));
				const cut = await page.evaluate(() => {
					const band = document.querySelector('.board footer')?.getBoundingClientRect().top ?? 0;
					const beyond = [
						...document.querySelectorAll('.plans-board .findings > *, .table-view td, .table-view p')
					]
						.filter((element) => element.getBoundingClientRect().bottom > band + 1)
						.map((element) => element.textContent);
					const [table, costs] = ['.columns table', '.costs'].map((name) =>
						document.querySelector(`.table-view ${name}`)?.getBoundingClientRect()
					);
					const overlap = table && costs && table.bottom > costs.top + 1 ? ['the table over the costs'] : [];
					const heading = document.querySelector('.board h2');
					const lines = heading ? heading.clientHeight / parseFloat(getComputedStyle(heading).lineHeight) : 0;
					const long = lines > 2.1 ? ['the question on more than two lines'] : [];
					const small = [...document.querySelectorAll('.plans-board :is(p, td, button)')]
						.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 27.9)
						.map((element) => `small: ${element.textContent}`);
					return [...beyond, ...overlap, ...long, ...small];
				});
				expect([wall, cut]).toEqual([wall, []]);
			}
		});

	for (const [view, count] of [
		['table', 8],
		['table', 10],
		['events', 8],
		['events', 10]
	] as const)
		test(`shows ${count} plans as ${view} after a hundred draws on three walls, each with its number`, async ({
			page
		}) => {
			await openBoard(page, stateOf(view, codes.slice(0, count), 100));
			const last = page.locator('.plans-board :is(.tally li, tbody tr)').nth(count - 1);
			await expect(last).toBeVisible();
			for (const wall of WALLS) {
				await page.setViewportSize(wall);
				await page.evaluate(() => new Promise(requestAnimationFrame));
				const [bottom, next] = await last.evaluate((row) => [
					row.getBoundingClientRect().bottom,
					document.querySelector('.plans-board :is(.costs, .lot)')?.getBoundingClientRect().top ?? 0
				]);
				expect(bottom, `${wall.width} × ${wall.height}`).toBeLessThanOrEqual(next + 1);
			}
		});

	test('shows whole letters in the field for plans on three walls', async ({ page }) => {
		await openBoard(page, stateOf('map', codes.slice(0, 3)));
		await field(page).fill('G 120 S, J 70 Q');
		for (const wall of WALLS) {
			await page.setViewportSize(wall);
			const [line, height] = await field(page).evaluate((area) => {
				const { lineHeight, paddingTop } = getComputedStyle(area);
				return [parseFloat(paddingTop) + parseFloat(lineHeight), area.clientHeight];
			});
			expect(height, `${wall.width} × ${wall.height}`).toBeGreaterThanOrEqual(line - 0.5);
		}
	});

	test('shows the bets of fifteen tables, then their ranking row by row, and all at once by a second key or after F5', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		const strips = codes.slice(0, 15).map((code, index) => `${code}t${index + 1}b${index + 10}`);
		await openBoard(page, ['table', 0, 'sealed', 17, 0, ...strips].join('.'));
		const rows = page.locator('.table-view tbody tr');
		const waiting = page.locator('.table-view tr.waiting');
		const result = page.locator('.ranking');
		await expect(rows).toHaveCount(15);
		await expect(rows.first()).toContainText(/^1\D+10\s%/);
		await expect(rows.first()).toContainText('?');
		for (const wall of WALLS) {
			await page.setViewportSize(wall);
			await expect(page.locator('.table-view .primary'), `${wall.width} × ${wall.height}`).toBeInViewport({
				ratio: 1
			});
		}
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/rank-begun/);
		await expect(waiting).not.toHaveCount(0);
		await expect(rows.last(), 'from the last place up').toBeVisible();
		await page.keyboard.press('2');
		await expect(waiting).toHaveCount(0);
		await expect(result).toContainText(/table.*table/);
		for (const wall of WALLS) {
			await page.setViewportSize(wall);
			await expect(result, `${wall.width} × ${wall.height}`).toBeInViewport({ ratio: 1 });
			await expect(rows.nth(7), `${wall.width} × ${wall.height}`).toBeInViewport({ ratio: 1 });
		}
		await page.reload();
		await expect(waiting).toHaveCount(0);
		await expect(result).toBeVisible();
		// A later plan joins with its score.
		await field(page).fill('16: B4 F2 K1 J4 C6 H8 = 30');
		await field(page).press('Enter');
		await expect(rows).toHaveCount(16);
		await expect(page.locator('.table-view')).not.toContainText('?');
	});

	test('takes a bet with a strip; a wrong one, and a table that the class has not, stay in the field', async ({
		page
	}) => {
		await openBoard(page);
		// Typed: Firefox reports no change of what a script has filled in.
		await page.locator('.group-count input').pressSequentially('15');
		await page.locator('.group-count input').press('Enter');
		const enter = async (text: string) => {
			await field(page).fill(text);
			await field(page).press('Enter');
		};
		await enter('7 : B4 F2 K1 J4 C6 H8 = 130');
		await expect(said(page)).toContainText('130');
		await expect(field(page)).toHaveValue('7 : B4 F2 K1 J4 C6 H8 = 130');
		await enter('7 : B4 F2 K1 J4 C6 H8 = 30');
		await expect(page).toHaveURL(/t7b30/);
		await enter('16 : A1 A2 B1 B2 C1 C2');
		await expect(said(page)).toContainText(/16.*15/);
		await field(page).press('Enter');
		await expect(page).toHaveURL(/t16/);
	});

	test('takes the answer of each table by one key, leaves nothing by Enter before the last, and says which tables were right', async ({
		page
	}) => {
		const state = encodeURIComponent(['missions', 0, 'sealed', 17, 0, ...codes.slice(0, 2)].join('.'));
		const boards = encodeURIComponent(`${board}:${state};tables:3`);
		await page.goto(`./fr/present/?route=${route?.id}&board=${board}&boards=${boards}`);
		await waitForHydration(page);
		const cells = page.locator('.roll-call li');
		await expect(cells).toHaveCount(3);
		await page.keyboard.type('ab');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		await expect(page.locator('.untaken')).toContainText('2');
		await expect(page).toHaveURL(new RegExp(`board=${board}`));
		await page.keyboard.type('a0');
		await expect(cells).toContainText(['A', 'A', '–']);
		await expect(page.locator('.guesses .chosen')).toHaveText(['2']);
		await page.keyboard.press('b');
		await expect(page.locator('.untaken'), 'all have answered').toBeVisible();
		await expect(cells).toHaveCount(3);
		await page.keyboard.press('6');
		await expect(page.locator('.findings')).toContainText('2\u00a0tables sur 2');
		await expect(page.locator('.findings')).toContainText(/tables 1 et 2, 1 sur 1/);
	});

	test('keeps its plans in a file and opens it again; another file is refused', async ({ page }) => {
		await openBoard(page, stateOf('map', codes.slice(0, 12)), 'present/notes/');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('.plans-file button').first().click()
		]);
		const path = await download.path();
		await openBoard(page, '', 'present/notes/');
		await page.goto('about:blank');
		await openBoard(page, '', 'present/notes/');
		const input = page.locator('.plans-file input[type=file]');
		await input.setInputFiles({
			name: 'other.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{"format":"other"}')
		});
		await expect(page.locator('.plans-file .wrong')).toBeVisible();
		await input.setInputFiles({
			name: 'large.json',
			mimeType: 'application/json',
			buffer: Buffer.alloc(100_001, ' ')
		});
		await expect(page.locator('.plans-file .wrong')).toBeVisible();
		await input.setInputFiles(path);
		await expect(page.locator('.plans-list tbody tr')).toHaveCount(12);
		await expect(page.locator('.plans-file .wrong')).toHaveCount(0);
	});

	test('asks once before the wall is left with plans that are in no file, and then offers the file; the browser’s “back” brings them back', async ({
		page
	}) => {
		await openBoard(page);
		await field(page).fill(first);
		await field(page).press('Enter');
		await expect(page).toHaveURL(new RegExp(first));
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.type());
			void dialog.dismiss();
		});
		const leave = () => page.evaluate(() => location.assign('../teach/'));
		await leave();
		const keep = page.locator('.notice .plain').first();
		const [download] = await Promise.all([page.waitForEvent('download'), keep.click()]);
		expect(readFileSync(await download.path(), 'utf8')).toContain(groupCode(first));
		await expect(keep).toHaveCount(0);
		await leave();
		await expect(page).toHaveURL(/teach/);
		expect(asked).toEqual(['beforeunload']);
		await page.goBack();
		await expect(page.locator('.plans-board .count strong')).toHaveText('1');
	});

	test('says why no camera can be used, and the field stays', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'mediaDevices', { get: () => undefined });
		});
		await openBoard(page);
		await page.locator('.plans-board .add button[aria-pressed]').click();
		await expect(page.locator('.scanner [role=alert]')).toContainText('https');
		await field(page).fill(first);
		await field(page).press('Enter');
		await expect(page.locator('.plans-board .count strong')).toHaveText('1');
	});
});

/** Caption, control, picture and table show the same numbers, in every frame as on the reading page. */
import { createServer, type ViteDevServer } from 'vite';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../browser/test.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	languages,
	openAt,
	shareByLanguage,
	story,
	scrollToLastKeyframe
} from '../browser/site.ts';
import type * as Oracle from './expected-content.ts';
import { isLongRun, sample } from '../random.ts';
import { readCaptions } from './captions.ts';
import { findTouchingTexts } from './touching-texts.ts';

const test = base.extend<object, { readonly oracle: typeof Oracle }>({
	oracle: [
		async ({ browserName: _ }, use) => {
			const server: ViteDevServer = await createServer({
				server: { middlewareMode: true, hmr: false, ws: false, watch: null },
				appType: 'custom',
				logLevel: 'error',
				optimizeDeps: { noDiscovery: true, include: [] },
				ssr: { noExternal: ['svelte'] }
			});
			await use((await server.ssrLoadModule('/tests/agreement/expected-content.ts')) as typeof Oracle);
			await server.close();
		},
		{ scope: 'worker' }
	]
});

type Values = Readonly<Record<string, number>>;
type Setting = (typeof Oracle.settings)[number];

/** A deterministic number in [0, 1) for a name. */
function randomFrom(name: string): number {
	let hash = 20260;
	for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return hash / 2 ** 32;
}

const middle = ({ id, min, max, step, choices }: Setting): number =>
	choices
		? (choices[Math.floor(randomFrom(id) * choices.length)]?.value ?? min)
		: min + step * Math.floor(randomFrom(id) * ((max - min) / step));
const ends = ({ min, max, choices }: Setting): readonly [number, number] =>
	choices ? [choices[0]?.value ?? min, choices.at(-1)?.value ?? max] : [min, max];

/** The values to which every control is set. */
const ROUNDS: Readonly<Record<string, (setting: Setting) => number>> = {
	least: (setting) => ends(setting)[0],
	most: (setting) => ends(setting)[1],
	between: middle
};

/** Ids of the controls that a frame offers. */
const controlsOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => [
		...new Set(
			[
				...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.control-slot :is(input, select)')
			].map((input) => (input.name || input.id).replace(`${input.closest('.step')?.id ?? ''}-`, ''))
		)
	]);

/** Moves controls with the keyboard, each where it first occurs in the frame. */
const move = (page: Page, values: Values): Promise<void> =>
	page.evaluate((targets) => {
		for (const [id, value] of Object.entries(targets)) {
			const named = [...document.querySelectorAll<HTMLInputElement>('.control-slot input')].filter((input) =>
				[input.id, input.name].includes(`${input.closest('.step')?.id ?? ''}-${id}`)
			);
			const [first] = named;
			if (!first) throw new Error(`no control ${id}`);
			if (first.type === 'radio') named.find((input) => Number(input.value) === value)?.click();
			else {
				first.value = String(value);
				first.dispatchEvent(new Event('input', { bubbles: true }));
			}
		}
	}, values);

interface Walk {
	readonly lang: string;
	readonly page: Page;
	readonly oracle: typeof Oracle;
	readonly path: string;
}

/** Compares every step of a frame with its expected content: words at once, pictures one by one. */
async function compare({ lang, page, oracle, path }: Walk, values: Values, backwards = false): Promise<void> {
	const ids = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
	const expected = await Promise.all(
		ids.map(async (id) => {
			const { sentence, text, describe, picture } = await oracle.expectedContent(lang, id, values);
			return { id, sentence, text, describe, picture };
		})
	);
	await expect
		.poll(
			async () => {
				const shownCaptions = await readCaptions(page);
				return shownCaptions.map(({ controls: _, sentence, ...rest }, index) => ({
					...rest,
					// A step with a guess has its question there.
					sentence: sentence || expected[index]?.sentence
				}));
			},
			{ message: path, intervals: [50, 100, 250] }
		)
		.toEqual(expected.map(({ id, sentence, text, describe }) => ({ id, text, describe, sentence })));
	for (const { controls } of await readCaptions(page))
		for (const [id, value] of controls)
			if (id in values) expect([path, id, value]).toEqual([path, id, values[id]]);
	const order = expected.map(({ id, picture }) => [id, picture] as const);
	if (backwards) order.reverse();
	expect([path, await picturesOf(page, order, backwards)]).toEqual([path, order]);
}

/**
 * Goes from step to step of a frame, and returns each picture once it is the expected one, or after a
 * timeout.
 */
const picturesOf = (page: Page, order: readonly (readonly [string, string])[], backwards: boolean) =>
	page.evaluate(
		async ([targets, hop]) => {
			const seen: [string | undefined, string | undefined][] = [];
			for (const [id, picture] of targets) {
				const { dataset } = document.querySelector<HTMLElement>('figure[data-step]') as HTMLElement;
				const end = performance.now() + 30_000;
				while ((dataset['step'] !== id || dataset['picture'] !== picture) && performance.now() < end)
					await new Promise(requestAnimationFrame);
				seen.push([dataset['step'], dataset['picture']]);
				if (dataset['step'] !== id || dataset['picture'] !== picture) break;
				if (seen.length < targets.length)
					[...document.querySelectorAll<HTMLElement>('.hops a')].at(hop)?.click();
			}
			return seen;
		},
		[order, backwards ? 0 : -1] as const
	);

const parts = ['', ...story.chapters.map(({ id }) => `${id}/`)];
/** Values between the ends are set by an address, below. */
const rounds = Object.entries(ROUNDS).filter(([round]) => isLongRun || round !== 'between');
/** The frame of the whole story repeats the steps of the chapters. */
const moved = isLongRun ? parts : parts.slice(1);
const single = story.chapters.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}/`));

test.use({ reducedMotion: 'reduce', viewport: { width: 390, height: 760 } });
// One worker computes the expected content and starts first, because it takes longest.
if (!isLongRun) test.describe.configure({ mode: 'default' });

for (const lang of languages) {
	test(`${lang}: frames of the story and its chapters agree at the ends of every control`, async ({
		page,
		oracle
	}) => {
		const own = shareByLanguage(lang, moved);
		// The test of settings in an address goes through the other chapters of the first language.
		for (const [turn, part] of (lang === languages[0] ? sample(own, 2, 1) : own).entries()) {
			const path = `${lang}/embed/${part}`;
			await openAt(page, path);
			await waitForHydration(page);
			const offered = await controlsOf(page);
			let backwards = false;
			for (const [round, at] of sample(rounds, 2, turn)) {
				const values = Object.fromEntries(
					oracle.settings.filter(({ id }) => offered.includes(id)).map((setting) => [setting.id, at(setting)])
				);
				await move(page, values);
				await compare({ lang, page, oracle, path: `${path} ${round}` }, values, backwards);
				backwards = !backwards;
			}
		}
	});
}

for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: the frame of each step agrees too`, async ({ page, oracle }) => {
		for (const [turn, part] of sample(single, 12, 6 * languages.indexOf(lang)).entries()) {
			const path = `${lang}/embed/${part}`;
			await openAt(page, path);
			await waitForHydration(page);
			const offered = await controlsOf(page);
			for (const [round, at] of sample(Object.entries(ROUNDS), 3, turn)) {
				const values = Object.fromEntries(
					oracle.settings.filter(({ id }) => offered.includes(id)).map((setting) => [setting.id, at(setting)])
				);
				await move(page, values);
				await compare({ lang, page, oracle, path: `${path} ${round}` }, values);
			}
		}
	});
}

for (const lang of sample(languages, languages.length, 0)) {
	test(`${lang}: settings in the address of a frame give the words of the reading page, marked as the host’s`, async ({
		page,
		oracle
	}) => {
		const controls = oracle.settings.filter(({ id }) => !oracle.guessSettings.includes(id));
		const values = Object.fromEntries(controls.map((setting) => [setting.id, middle(setting)]));
		const query = `?${new URLSearchParams(Object.entries(values).map(([id, value]) => [id, String(value)])).toString()}`;
		for (const [turn, part] of sample(shareByLanguage(lang, parts.slice(1)), 2).entries()) {
			for (const bare of sample(['', '&controls=0'], 2, turn)) {
				const path = `${lang}/embed/${part}${query}${bare}&guess-alerts=3`;
				await openAt(page, path);
				await expect(page.locator('.frame.awake:not(.behind)')).toBeAttached();
				await expect(page.locator('.hosted')).toBeVisible();
				await compare({ lang, page, oracle, path }, bare ? { ...values, ...oracle.skippedGuesses } : values);
			}
		}
		// The reading page itself, sampled at the steps with controls.
		const moved = story.chapters.flatMap(({ steps }) =>
			steps.slice(1, isLongRun ? 4 : 2).map(({ id }) => id)
		);
		await openAt(page, `${lang}/${query}`);
		await waitForHydration(page);
		for (const id of shareByLanguage(lang, moved)) {
			await page.evaluate((hash) => (location.hash = hash), id);
			await waitForStep(page, id);
			const expected = await oracle.expectedContent(lang, id, values);
			await scrollToLastKeyframe(page, id);
			const stage = page.locator('figure.stage');
			await expect(stage).toHaveAttribute('data-picture', expected.picture, { timeout: 20_000 });
			const section = page.locator(`#${id}`);
			const rows = async () =>
				section
					.locator('tbody tr')
					.evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
			if ((await section.locator('tbody').count()) > 0)
				await expect.poll(rows, { message: id }).toEqual(expected.table);
		}
	});
}

for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: no words of a picture overlap with the reader’s own fonts`, async ({ page }) => {
		for (const [turn, width] of [390, 1200].entries()) {
			await page.setViewportSize({ width, height: 800 });
			for (const chapter of sample(story.chapters, 6, turn + 2 * languages.indexOf(lang))) {
				await openAt(page, `${lang}/embed/${chapter.id}/`);
				await waitForHydration(page);
				for (const [rank, { id }] of chapter.steps.entries()) {
					if (rank > 0) await page.locator('.hops a').last().click();
					await waitForStep(page, id);
					await expect.poll(() => findTouchingTexts(page), { message: `${id} at ${width}` }).toEqual([]);
				}
			}
		}
	});
}

for (const lang of sample(languages, languages.length, 1))
	test(`${lang}: twenty cameras in the address are twenty everywhere, and twelve again after a reset`, async ({
		page
	}) => {
		const number = page.locator(current('#cameras-twelve .number')).first();
		await openAt(page, current(`${lang}/?cameras=20#cameras-twelve`));
		await waitForHydration(page);
		await expect(number).toContainText('20');
		const read = (await number.textContent())?.replace(/\s+/g, ' ').trim();
		await openAt(page, current(`${lang}/embed/cameras/?cameras=20&step=cameras-twelve`));
		await expect(page.locator('.frame.awake:not(.behind)')).toBeAttached();
		expect((await number.textContent())?.replace(/\s+/g, ' ').trim()).toBe(read);
		await expect(page.locator(`#${current('cameras-twelve')}-cameras-field`)).toHaveValue('20');
		await page.locator('.hosted button').click();
		await expect(number).toContainText('12');
		await expect(page.locator('.hosted')).toHaveCount(0);
	});

test('marks a control that the reader moves as hers, and lets no host guess for her', async ({ page }) => {
	await openAt(page, current('fr/embed/analysis/?threshold=20&guess-alerts=3&step=analysis-98'));
	await waitForHydration(page);
	await expect(page.locator('.hosted')).toBeVisible();
	await page.locator('.step.current input[type="range"]').press('ArrowRight');
	await expect(page.locator('.hosted')).toHaveCount(0);
	await openAt(page, current('fr/embed/analysis/?guess-alerts=3&step=analysis-guess'));
	await waitForHydration(page);
	await expect(page.locator('.hosted')).toHaveCount(0);
	await expect(page.locator('.step.current .asked')).toBeVisible();
	await openAt(page, current('fr/embed/faces/faces-crowd/?list=1000000&wanted=0&controls=0'));
	await waitForHydration(page);
	await expect(page.locator('.hosted')).toBeVisible();
});

test('the button beside the title has its visible words as its name', async ({ page }) => {
	for (const lang of languages) {
		await openAt(page, `${lang}/embed/cameras/`);
		await waitForHydration(page);
		const button = page.locator('.read');
		for (let press = 0; press < 2; press++) {
			const seen = await button.evaluate((element) => element.firstChild?.textContent?.trim() ?? '');
			expect(seen).not.toBe('');
			await expect(button).toHaveAccessibleName(new RegExp(`^${seen}\\b.+`));
			await button.click();
		}
	}
});

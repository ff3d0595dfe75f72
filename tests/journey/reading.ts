/** Reading by scroll: pictures, controls, focus, addresses. */
import { expect } from '@playwright/test';
import { phone, steps } from '../browser/site.ts';
import { retry, type Session } from '../engines/session.ts';
import { sample } from '../random.ts';
import {
	isAwake,
	openAt,
	opening,
	pictureOf,
	second,
	withCameras,
	withControl,
	withGuess,
	type Part,
	type Place
} from './part.ts';

/** Scrolls to one step after the other and returns what each shows once it rests. Runs in the page. */
async function readPictures(ids: readonly string[]): Promise<readonly string[]> {
	const seen: string[] = [];
	for (const id of ids) {
		const section = document.getElementById(id);
		if (!section) throw new Error(`no step ${id}`);
		section.closest('details')?.setAttribute('open', '');
		for (const end = performance.now() + 20_000; ;) {
			const line = parseFloat(getComputedStyle(section).scrollMarginTop) + 16;
			const away = section.getBoundingClientRect().top - line;
			if (Math.abs(away) > 4) scrollBy({ top: away, behavior: 'instant' });
			await new Promise((later) => setTimeout(later, 30));
			const picture = document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'];
			// The first step is at the top of the page, where nothing can be scrolled further.
			if (picture && (scrollY === 0 || Math.abs(section.getBoundingClientRect().top - line) <= 4)) {
				seen.push(`${id} ${picture}`);
				break;
			}
			if (performance.now() > end) throw new Error(`${id} does not come to rest`);
		}
	}
	return seen;
}

/** The steps to compare: some at each size, and all of them in the long run. */
const sampledSteps = ({ chromium }: Place): readonly string[] =>
	sample(steps, 16, chromium.viewportSize()?.width === phone.width ? 0 : 4);

/** Chromium's pictures by width of the window: all engines of a size are compared with the same. */
const chromiumPictures = new Map<number, Promise<readonly string[]>>();

function picturesInChromium(place: Place): Promise<readonly string[]> {
	const { chromium, site } = place;
	const width = chromium.viewportSize()?.width ?? 0;
	const read = async () => {
		await chromium.goto(`${site}fr/`);
		await chromium.waitForFunction(isAwake);
		return chromium.evaluate(readPictures, sampledSteps(place));
	};
	const pictures = chromiumPictures.get(width) ?? read();
	chromiumPictures.set(width, pictures);
	return pictures;
}

/** What a step shows, and the address. Runs in the page. */
const stateOf = (id: string) => ({
	picture: document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'],
	value: document.getElementById(id)?.querySelector<HTMLInputElement>('input[type="range"]')?.value,
	address: `${location.search}${location.hash}`
});

/**
 * Waits for a state of the step with a control, and returns it. A single call reads the whole state: while a picture
 * is drawn anew it has no hash, so that a second call may find none.
 */
const stateOnce = (session: Session, isAwaited: (state: ReturnType<typeof stateOf>) => boolean) =>
	retry(async () => {
		const state = await session.run(stateOf, withControl);
		if (!isAwaited(state)) throw new Error(`the step stays at ${JSON.stringify(state)}`);
		return state;
	});

const focusedStep = (): string | undefined =>
	document.activeElement?.matches('h3') ? document.activeElement.closest('section')?.id : undefined;

export const READING: readonly Part[] = [
	{
		title: 'steps show the pictures that Chromium shows',
		at: ['phone', 'desk'],
		engines: ['Firefox', 'WebKit'],
		async run(place) {
			await openAt(place, opening);
			const [here, there] = await Promise.all([
				place.session.run(readPictures, sampledSteps(place)),
				picturesInChromium(place)
			]);
			expect(here).toEqual(there);
		}
	},
	{
		title: 'a control moves picture, sentence and address, and a reload keeps them',
		at: ['phone', 'desk'],
		// Firefox restores the values of fields at a reload.
		engines: ['Firefox'],
		async run(place) {
			const { session } = place;
			await openAt(place, withControl);
			const before = await session.run(stateOf, withControl);
			const figures = (id: string) => document.querySelector(`#${id} [data-f]`)?.textContent;
			const sentence = await session.run(figures, withControl);
			await session.run((id) => {
				document.querySelector<HTMLElement>(`#${id} input[type="range"]`)?.focus();
			}, withControl);
			await session.press('Home');
			const moved = await stateOnce(
				session,
				({ picture, address }) => !!picture && picture !== before.picture && address.includes('?')
			);
			expect(moved.value).not.toBe(before.value);
			expect(await session.run(figures, withControl)).not.toBe(sentence);
			await session.reload();
			expect(await stateOnce(session, ({ picture }) => picture === moved.picture)).toEqual(moved);
		}
	},
	{
		title: 'a guess is answered',
		at: ['phone'],
		engines: ['WebKit'],
		async run(place) {
			await openAt(place, withGuess);
			await place.session.click(`#${withGuess} .range button:last-of-type`);
			await place.session.click(`#${withGuess} .buttons button[type="submit"]`);
			await place.session.until((id) => document.querySelector(`#${id} .reveal:not([hidden])`), withGuess);
		}
	},
	{
		title: 'cameras are placed, and the address holds them',
		at: ['desk'],
		engines: ['Firefox'],
		async run(place) {
			await openAt(place, withCameras);
			await place.session.click('.placement .buttons .plain');
			await place.session.until(() => location.search.includes('cams='));
		}
	},
	{
		title: 'a term opens its definition, and Escape closes it',
		at: ['phone', 'old'],
		engines: ['Firefox'],
		async run({ session, site }) {
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			const term = await session.run(() => {
				const button = document.querySelector<HTMLElement>('section.step [popovertarget]');
				button?.setAttribute('data-tried', '');
				return button?.getAttribute('popovertarget') ?? '';
			});
			await session.until((id) => document.getElementById(id)?.checkVisibility() === false, term);
			await session.click('[data-tried]');
			await session.until((id) => document.getElementById(id)?.checkVisibility(), term);
			await session.press('Escape');
			await session.until((id) => document.getElementById(id)?.checkVisibility() === false, term);
		}
	},
	{
		title:
			'a link to the next step takes the focus along, and Back to the opening leaves no step in the address',
		at: ['phone', 'desk'],
		// Firefox moves the focus once more after it has jumped to a fragment.
		engines: ['Firefox'],
		async run(place) {
			const { session } = place;
			await session.open(`${place.site}fr/`);
			// Before, the link is a plain one: the browser jumps, and moves no focus.
			await session.until(isAwake);
			await session.until(pictureOf, opening);
			const follow = async () => {
				await session.click('.hops a:last-of-type');
				await session.until(pictureOf, second);
				// An engine that moves the focus again does so within a few frames.
				await session.run(() => new Promise<void>((later) => setTimeout(later, 300)));
				expect(await session.run(focusedStep)).toBe(second);
			};
			await follow();
			await session.back();
			await session.until(pictureOf, opening);
			await session.run(() => new Promise<void>((later) => setTimeout(later, 800)));
			expect(await session.run(() => location.hash)).toBe('');
			// A focus that is set too early is lost often, but not always.
			for (let turn = 0; turn < 3; turn++) {
				await follow();
				await session.back();
				await session.until(pictureOf, opening);
			}
		}
	},
	{
		title: 'each file of data is fetched once',
		at: ['phone'],
		// WebKit does not reuse what was preloaded, unless its address says that it never changes.
		engines: ['WebKit'],
		async run({ session, site }) {
			for (const path of ['fr/', 'fr/present/', 'fr/method/']) {
				await session.open(`${site}${path}`);
				await session.until(() => document.documentElement.classList.contains('awake'));
				const fetched = await session.run(() =>
					performance
						.getEntriesByType('resource')
						.map(({ name }) => new URL(name).pathname)
						.filter((name) => name.endsWith('.json'))
				);
				expect(fetched).toEqual([...new Set(fetched)]);
			}
		}
	},
	{
		title: 'no line begins with the mark of a source',
		at: ['phone', 'desk'],
		engines: ['WebKit'],
		async run({ session, site }) {
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			const wrong = await session.run(() => {
				for (const section of document.querySelectorAll('details')) section.open = true;
				return [...document.querySelectorAll<HTMLElement>('.card p sup')].flatMap((sup) => {
					const block = sup.closest('p')?.getBoundingClientRect();
					const [box] = sup.getClientRects();
					const begins = block && box && box.width > 0 && box.left - block.left < 2;
					return begins ? [sup.closest('p')?.textContent.slice(0, 80)] : [];
				});
			});
			expect(wrong).toEqual([]);
		}
	},
	{
		title: 'French spaces are as wide as in Chromium',
		at: ['phone'],
		// Firefox takes a missing space from another font.
		engines: ['Firefox'],
		async run({ session, site, chromium }) {
			const measure = (): Promise<number[]> => {
				const context = document.createElement('canvas').getContext('2d');
				const text = 'vu\u202f? «\u202fa\u202f»';
				return Promise.all(
					['--font-serif', '--font-sans', '--font-mono'].map(async (family) => {
						const font = `100px ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
						// Faces that stand for fonts of the system fail where there are none.
						await document.fonts.load(font, text).catch(() => undefined);
						if (!context) return 0;
						context.font = font;
						return Math.round(context.measureText(text).width);
					})
				);
			};
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			await chromium.goto(`${site}fr/`);
			await chromium.waitForFunction(isAwake);
			const [here, there] = [await session.run(measure), await chromium.evaluate(measure)];
			// Three spaces of another font would make at least thirty pixels.
			for (const [index, width] of here.entries())
				expect(Math.abs(width - (there[index] ?? 0))).toBeLessThan(10);
		}
	}
];

import { current, stepsOf, story, waitFor } from '../browser/site.ts';
import { numRuns, sample } from '../random.ts';
import {
	requestedHeights,
	hydratedFrame,
	collectErrors,
	stepCount,
	expect,
	frameOf,
	heightOf,
	hosts,
	nextLink,
	waitForFonts,
	POLL_QUICKLY,
	test
} from './frames.ts';
import { article, plainFrame } from './hosts.ts';

// Errors that these tests provoke. Storage is also checked where it is possible at all.
test.use({ serviceWorkers: 'allow', reuseContext: false, allowed: [/ERR_FAILED|allow-scripts|evil/] });

const CHAPTER = 'fr/embed/cameras/';
/** Messages: a hundred thousand in the long run. */
const MESSAGES = numRuns(5_000);

test('is not moved by a flood of hostile messages', async ({ page, host, at }) => {
	const errors = collectErrors(page);
	const frame = await host(hosts.wordpress(at(CHAPTER)));
	await nextLink(frame).click();
	await waitForFonts(frame);
	const names = () => frame.evaluate(() => document.documentElement.className);
	const worn = await names();
	const before = [
		frame.url(),
		await stepCount(frame),
		await heightOf(page),
		(await requestedHeights(page)).length
	];

	const sent = await page.evaluate(async (total) => {
		const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
		const secret = 'a1b2c3d4e5';
		const endless = 'x'.repeat(100_000);
		const circle: Record<string, unknown> = {};
		circle['self'] = circle;
		// A fixed seed makes every run the same.
		let seed = 1;
		const randomBelow = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
		const make: readonly (() => unknown)[] = [
			() => undefined,
			() => null,
			() => randomBelow(2 ** 31),
			() => NaN,
			() => 10n,
			() => String(randomBelow(1000)).repeat(randomBelow(50)),
			() => endless,
			() => circle,
			() => [[[[[]]]], randomBelow(9)],
			() => new Map([['message', 'ready']]),
			() => new Error('ready'),
			() => new Uint8Array(randomBelow(1000)),
			() => JSON.parse('{"__proto__":{"message":"ready","secret":"a1b2c3d4e5"}}') as unknown,
			() => JSON.parse('{"constructor":{"prototype":{"secret":"a"}}}') as unknown,
			() => ({ message: 'ready', secret: randomBelow(10) }),
			() => ({ message: 'ready', secret: { toString: null } }),
			() => ({ message: 'link', value: 'javascript:alert(1)', secret }),
			() => ({ message: 'height', value: -randomBelow(1e6), secret }),
			// The only message that is understood.
			() => ({ message: 'ready', secret }),
			() => ({ sentinel: 'amp', type: 'embed-size', height: randomBelow(1e9) }),
			() => ({ 'datawrapper-height': { a: randomBelow(1e9) } }),
			() => `pymxPYMxaxPYMxwidthxPYMx${randomBelow(1e9)}`,
			() => 'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org/',
			() => `[iFrameSizer]message:${randomBelow(9)}`,
			() => ({ type: 'explainer:theme', theme: randomBelow(9) }),
			() => ({ type: 'explainer:theme', theme: ['DARK', 'nuit', 'dark awake', null][randomBelow(4)] }),
			() => ({ type: 'explainer:theme', theme: { dark: 'dark' }, secret }),
			() => ({ type: 'explainer:step', step: 'any-step', index: randomBelow(9) }),
			() => ({ type: 'navigate', href: 'https://example.org/', location: 'https://example.org/' })
		];
		for (let i = 0; i < total; i++) {
			contentWindow?.postMessage(make[randomBelow(make.length)]?.(), '*');
			if (i % 2000 === 0) await new Promise((resolve) => setTimeout(resolve));
		}
		return total;
	}, MESSAGES);
	expect(sent).toBe(MESSAGES);
	await nextLink(frame).click();
	await expect.poll(() => stepCount(frame), POLL_QUICKLY).toEqual([3, stepsOf('cameras')]);
	await waitFor(page, 200);
	// Repeated requests for the height are answered a few times only.
	expect((await requestedHeights(page)).length - Number(before[3])).toBeLessThanOrEqual(12);
	expect([frame.url(), await heightOf(page)]).toEqual([before[0], before[2]]);
	// The last height that it requested, and no other.
	expect(new Set((await requestedHeights(page)).slice(Math.max(0, Number(before[3]) - 1))).size).toBe(1);
	expect(await names()).toBe(worn);
	expect(errors).toEqual([]);
});

test('ignores messages that come from another frame than the host', async ({ page, otherPeople, at }) => {
	const src = `${at(CHAPTER)}#?secret=a1b2c3d4e5`;
	const stranger = otherPeople.put({
		html: `<link rel="icon" href="data:,"><script>setInterval(() => parent.frames[0].postMessage({ message: 'ready', secret: 'a1b2c3d4e5' }, '*'), 20)</script>`
	});
	await page.goto(otherPeople.put({ html: article(plainFrame(src) + plainFrame(stranger, 20)) }));
	await hydratedFrame(page);
	await waitFor(page, 300);
	expect((await requestedHeights(page)).length).toBe(1);
});

test('applies the settings that an address may contain', async ({ page, otherPeople, at }) => {
	const ask = async (end: string) => {
		await page.goto(otherPeople.put({ html: article(plainFrame(at(CHAPTER) + end)) }));
		return hydratedFrame(page);
	};
	const coloured = await ask(current('?theme=dark&accent=ffb454&step=cameras-twelve&cameras=20'));
	expect(await stepCount(coloured)).toEqual([2, stepsOf('cameras')]);
	expect(
		await coloured.evaluate(() => {
			const { style, className } = document.documentElement;
			return [style.getPropertyValue('--accent'), className, getComputedStyle(document.body).backgroundColor];
		})
	).toEqual(['#ffb454', 'moves nuit awake', expect.not.stringContaining('255')]);
	await expect(coloured.locator('.step.current input[type="range"]')).toHaveValue('20');

	const bareFrame = await ask('?controls=0&step=4');
	await expect(bareFrame.locator('.step.current .answered')).toBeVisible();
	await expect(bareFrame.locator('.step.current input:visible, .step.current button:visible')).toHaveCount(0);
});

test('keeps an embedded chapter small, without foreign requests and without storage', async ({
	page,
	otherPeople,
	at
}) => {
	const site = new URL(at('')).origin;
	for (const { id, steps } of sample(story.chapters, 4)) {
		const requests: import('@playwright/test').Request[] = [];
		page.on('requestfinished', (request) => {
			if (request.frame() !== page.mainFrame() && !request.url().startsWith('data:')) requests.push(request);
		});
		await page.goto(otherPeople.put({ html: article(plainFrame(at(`fr/embed/${id}/`))) }));
		const frame = await hydratedFrame(page);
		await frame.evaluate(
			async (ids) => {
				for (const step of ids) {
					// Each step loads its scene; only the last picture has to be at rest.
					const isLast = step === ids.at(-1);
					while (!document.querySelector(`figure[data-step="${step}"]${isLast ? '[data-picture]' : ''}`))
						await new Promise(requestAnimationFrame);
					[...document.querySelectorAll<HTMLElement>('.hops a')].at(-1)?.click();
				}
			},
			steps.map((step) => step.id)
		);
		expect((await stepCount(frame))[0]).toBe(steps.length);
		await waitFor(page, 200);
		page.removeAllListeners('requestfinished');
		const sizes = await Promise.all(requests.map((request) => request.sizes()));
		const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
		// Of these, 1.5 kB are the frame's publisher, its date and the origin of its settings, 2.5 kB the rail and keyframes,
		// 1 kB what loads activities and handles, and 5 kB people drawn by hand. The words of a host and the note on a pinned
		// version are loaded where an address has them.
		expect([id, bytes, bytes > 10_000 && bytes <= 129_800]).toEqual([id, bytes, true]);
		expect([...new Set(requests.map((request) => new URL(request.url()).origin))]).toEqual([site]);
	}
	// Storage of a frame shows in a page of the same origin; hosts on other origins block it.
	await page.goto(at(CHAPTER));
	await page.locator('.awake .hops a').last().click();
	await page.goto(at('fr/embed/analysis/'));
	const kept = await page.evaluate(async () => [
		document.cookie,
		localStorage.length,
		sessionStorage.length,
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
		(await indexedDB.databases()).length
	]);
	expect(kept).toEqual(['', 0, 0, 0, 0, 0]);
	expect(await page.context().cookies()).toEqual([]);
});

test('shows the first picture before any script, and without one', async ({ page, otherPeople, at }) => {
	await page.route('**/_client/**', (route) => route.abort());
	await page.goto(otherPeople.put({ html: article(plainFrame(at('fr/embed/analysis/'))) }));
	const waiting = page.frameLocator('iframe');
	await expect(waiting.locator('figure svg').first()).toBeVisible();
	await page.unroute('**/_client/**');

	// A host that allows no script in frames.
	await page.goto(otherPeople.put({ html: article(plainFrame(at('fr/embed/cameras/'), 720, 'sandbox=""')) }));
	const still = page.frameLocator('iframe');
	await expect(still.locator('figure svg').first()).toBeVisible();
	await expect(still.locator(current('#cameras-yours .panel.text'))).toBeVisible();
	await expect(still.locator('.ways .whole')).toHaveAttribute('href', current(/#cameras-yours$/));
	await expect(still.locator('.hops')).toBeHidden();
	await still.locator(current('#cameras-yours .plain-hops a')).last().click();
	await expect(still.locator(current('#cameras-twelve .still'))).toBeVisible();
	await expect(still.locator(current('#cameras-twelve .panel.text'))).toBeVisible();
	expect((await frameOf(page)).url()).toContain(current('#cameras-twelve'));
});

for (const width of [300, 680])
	test(`shows the whole step without a script in a frame of ${String(width)} pixels: picture, text, and description`, async ({
		browser,
		otherPeople,
		at
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const [src, id] of [
			[current(`${CHAPTER}cameras-walls/`), current('cameras-walls')],
			[current(`${CHAPTER}#cameras-twelve`), current('cameras-twelve')]
		] as const) {
			await page.goto(otherPeople.put({ html: article(plainFrame(at(src), 744), { width }) }));
			const frame = page.frameLocator('iframe');
			const links = src.includes('#') ? [`#${id} .plain-hops`] : [];
			const parts = [
				'.stage:visible, .still:visible',
				`#${id} .text`,
				`#${id} .description`,
				...links,
				'.foot'
			];
			const boxes = await Promise.all(parts.map((part) => frame.locator(part).boundingBox()));
			let below = 0;
			for (const box of boxes) {
				expect(Math.abs((box?.width ?? 0) - width)).toBeLessThan(4);
				expect(box?.height).toBeGreaterThan(40);
				expect(box?.y).toBeGreaterThanOrEqual(below - 1);
				below = (box?.y ?? 0) + (box?.height ?? 0);
			}
			// The picture keeps its own aspect ratio and is not squeezed by the words.
			expect((boxes[0]?.height ?? 0) / width).toBeGreaterThan(0.6);
		}
		await context.close();
	});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { words } from '../../src/lib/i18n/words.ts';
import type { StudioData } from '../../src/lib/pages/embed/studio/studio-data.ts';
import { MAX_CHARACTERS } from '../../src/lib/pages/embed/options/host-text.ts';
import { current, stepsOf, story, waitForStep, scrollToStep } from '../browser/site.ts';
import { hydratedFrame, expect, measureLayout, requestedHeights, test } from './frames.ts';
import { article } from './hosts.ts';

// Errors that these tests provoke.
test.use({ allowed: [/evil/] });

for (const [name, most] of [
	['embed/2.js', 2600],
	['embed/1.js', 1500],
	['embed.js', 1500]
] as const) {
	test(`the loader ${name} is small, and frames nothing but our own pages`, async ({
		page,
		otherPeople,
		at
	}) => {
		expect(brotliCompressSync(readFileSync(`build/${name}`)).length).toBeLessThanOrEqual(most);
		const figure = (src: string) =>
			`<figure data-embed="${src}" data-height="744" data-title="Récit"></figure>`;
		const others = ['javascript:alert(1)', 'https://example.org/fr/embed/', `${at('')}../evil/`, ''];
		const inside = [at(current('fr/embed/cameras/cameras-mast/')), ...others].map(figure).join('');
		await page.goto(otherPeople.put({ html: article(`${inside}<script async src="${at(name)}"></script>`) }));
		await hydratedFrame(page);
		const sources = await page
			.locator('iframe')
			.evaluateAll((list) => list.map((f) => f.getAttribute('src')));
		expect(sources.filter((src) => !src?.startsWith(at('')))).toEqual([]);
		expect(sources.length).toBeLessThanOrEqual(2);
	});
}

test('gives code in the studio that works where it is pasted', async ({ page, otherPeople, at }) => {
	await page.setViewportSize({ width: 1200, height: 900 });
	await page.goto(at('fr/?threshold=30'));
	await scrollToStep(page, current('analysis-threshold'));
	await waitForStep(page, current('analysis-threshold'));
	await page.locator('.menu summary').click();
	const studio = page.locator('.studio');
	await expect(async () => {
		// The menu closes after the choice, and on a busy machine the link may take a while to be followed.
		if (!page.url().includes('about/embed'))
			await page.locator('.menu a[href="about/embed/"]').click({ timeout: 1000 });
		await expect(studio).toBeVisible({ timeout: 1000 });
	}).toPass();

	// The reader's own setting came along, and the preview shows it as the host's.
	const code = studio.locator('.studio-output textarea');
	await expect(code).toHaveValue(/fr\/embed\/analysis\/\?threshold=30"/);
	const preview = studio.frameLocator('iframe');
	await expect(preview.locator('.count')).toContainText(`1 / ${stepsOf('analysis')}`);
	await expect(preview.locator('.hosted')).toBeVisible();
	await studio.getByRole('radio', { name: 'Sombre' }).check();
	await studio.getByRole('radio', { name: '300' }).check();
	await expect(studio.locator('iframe')).toHaveAttribute('width', '300');
	await studio.locator('select').nth(1).selectOption(current('analysis-scores'));
	const [headline, line] = ['Combien d’<alertes> & pour qui ?', 'Une ligne “à nous”'];
	await studio.locator('input[id$="headline"]').fill(headline);
	await studio.locator('textarea[id$="line"]').fill(line);
	await studio.locator('input[id$="signature"]').fill('Le Quotidien');
	await expect(code).toHaveValue(/signature=/);

	const pasted = await code.inputValue();
	await page.goto(otherPeople.put({ html: article(pasted) }));
	const frame = await hydratedFrame(page);
	expect(await frame.evaluate(() => document.documentElement.className)).toBe('moves nuit awake');
	await expect(frame.locator('.step.current')).toHaveAttribute('id', current('analysis-scores'));
	await expect(frame.locator('.host-text .headline')).toHaveText(headline);
	await expect(frame.locator('.host-text .line')).toHaveText(line);
	await expect(frame.locator('.hosted')).toContainText('Le Quotidien');
});

test('gives the frame the height that it asks for in the column, so that nothing shifts while it loads', async ({
	page,
	otherPeople,
	at
}) => {
	await page.setViewportSize({ width: 1200, height: 900 });
	await page.goto(at(current('fr/about/embed/?part=cameras-twelve')));
	const studio = page.locator('.studio');
	const code = studio.locator('.studio-output textarea');
	const width = studio.locator('.studio-width input');
	await width.fill('640');
	await width.blur();
	await studio.locator('input[id$="headline"]').fill('Un titre à nous');
	const heightIn = (text: string) => Number(/height="(\d+)"/.exec(text)?.[1]);
	await expect(code).toHaveValue(/headline/);
	const frame = studio.locator('iframe');
	await expect
		.poll(async () => heightIn(await code.inputValue()) - Number(await frame.getAttribute('height')))
		.toBe(0);
	const asked = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				addEventListener('message', ({ data }: MessageEvent<{ height?: number } | null>) => {
					if (data?.height) resolve(data.height);
				});
				document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'explainer:height' }, '*');
			})
	);
	const pasted = await code.inputValue();
	expect(heightIn(pasted)).toBe(asked);
	await page.goto(otherPeople.put({ html: article(pasted, { width: 640 }) }));
	await hydratedFrame(page);
	await expect.poll(async () => (await requestedHeights(page)).at(-1)).toBe(asked);
});

test('keeps what was chosen in its own address, for a reload and a colleague', async ({ page, at }) => {
	await page.goto(at(current('fr/about/embed/?part=cameras-twelve')));
	const studio = page.locator('.studio');
	const code = studio.locator('.studio-output textarea');
	// The levers are those of the part that the address names, once it is read.
	await expect(code).toHaveValue(new RegExp(current('cameras-twelve')));
	await studio.locator('.studio-levers summary').click();
	await studio.getByRole('slider').first().fill('20');
	// The number of the moment replaces that of the slider.
	await studio.locator('select').nth(1).selectOption({ index: 2 });
	await studio.locator('input[id$="headline"]').fill('Vingt caméras & après ?');
	await studio.getByRole('radio', { name: 'Blanc' }).check();
	await studio.getByRole('radio', { name: 'Cadre et script' }).check();
	await expect(page).toHaveURL(/#.*form=script/);
	const withoutHeight = async () => (await code.inputValue()).replace(/ height="\d+"/, '');
	const chosen = await withoutHeight();
	expect(chosen).toMatch(/cameras=2&.*keyframe=2.*background=white.*headline=/);
	const address = page.url();
	await page.goto('about:blank');
	await page.goto(address);
	await expect(studio.locator('select').nth(1)).toHaveValue('2');
	await expect.poll(withoutHeight).toBe(chosen);
});

test('shows beside the picture the words and numbers of the moment that was chosen', async ({ page, at }) => {
	await page.goto(at(current('fr/about/embed/?part=cameras-twelve')));
	await page.locator('.studio select').nth(1).selectOption({ label: 'Caméras : 2' });
	const frame = page.frameLocator('.studio iframe');
	const drawn = frame.locator('figure.stage');
	await expect(frame.locator('.sentence .number')).toContainText(/\b2 caméras/);
	const share = (await frame.locator('.sentence .number strong').textContent()) ?? '';
	await expect(drawn).toContainText(share);
	await frame.locator('.read').click();
	await frame.locator('.step.current .panel.text .plain').click();
	await expect(frame.locator('.step.current .panel.description')).toContainText(share);
});

test('opens the studio with the chapter or step of its link', async ({ page, at }) => {
	await page.goto(at('fr/'));
	await scrollToStep(page, current('cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await page.locator(current('#cameras-twelve .describe > summary')).click();
	const code = page.locator('.studio-output textarea');
	const link = page.locator(current('#cameras-twelve a[href="about/embed/"]'));
	await link.click();
	await expect(code).toHaveValue(new RegExp(current('fr/embed/cameras/cameras-twelve/"')));
	await page.goBack();
	await expect(link).toBeInViewport();
	await page.goto(at(current('en/step/cameras-twelve/')));
	await page.locator('a[href*="about/embed/"]').first().click();
	await expect(code).toHaveValue(current(/en\/embed\/cameras\/cameras-twelve\/"/));
});

test('refuses a colour that is hard to read, and offers the nearest that is not', async ({ page, at }) => {
	await page.goto(at('fr/about/embed/?part=cameras'));
	const studio = page.locator('.studio');
	const code = studio.locator('.studio-output textarea');
	await studio.getByRole('radio', { name: 'Clair' }).check();
	await studio.locator('input[id$="accent"]').fill('ffd65c');
	const offer = studio.locator('.studio-accent button');
	await expect(offer).toBeVisible();
	await expect(code).not.toHaveValue(/accent/);
	await offer.click();
	await expect(code).toHaveValue(/accent=[\da-f]{6}/);
	const [, accent = ''] = /accent=([\da-f]{6})/.exec(await code.inputValue()) ?? [];
	await expect(studio.frameLocator('iframe').locator('html')).toHaveCSS('--accent', `#${accent}`);
});

test('gives the words of the frame the face that is chosen, and its corners a radius, but not its pictures', async ({
	page,
	at
}) => {
	await page.goto(at('fr/about/embed/?part=cameras'));
	const studio = page.locator('.studio');
	const frame = studio.frameLocator('iframe');
	const picture = await frame
		.locator('.stage')
		.first()
		.evaluate((each) => getComputedStyle(each).getPropertyValue('--font-sans'));
	await studio.getByRole('radio', { name: 'Sans empattements' }).check();
	await studio.getByRole('radio', { name: '8 px' }).check();
	await expect(studio.locator('.studio-output textarea')).toHaveValue(/face=sans&(amp;)?radius=8/);
	await expect(frame.locator('.frame')).toHaveCSS('border-radius', '8px');
	await expect(frame.locator('.title h2').first()).toHaveCSS('font-family', /Story Sans/);
	const stage = frame.locator('.stage').first();
	expect(await stage.evaluate((each) => getComputedStyle(each).getPropertyValue('--font-sans'))).toBe(
		picture
	);
});

test('leaves room for the longest texts of a host in the narrowest column', async ({
	page,
	otherPeople,
	at
}) => {
	await page.setViewportSize({ width: 320, height: 1200 });
	await page.goto(at('fr/about/embed/?part=cameras&lens=40'));
	const studio = page.locator('.studio');
	for (const [name, letters] of Object.entries(MAX_CHARACTERS))
		await studio.locator(`[id$="-${name}"]`).fill('Nœud mûr '.repeat(99).slice(0, letters));
	const code = studio.locator('.studio-output textarea');
	await expect(code).toHaveValue(/signature=/);
	await page.goto(otherPeople.put({ html: article(await code.inputValue(), { width: 280 }) }));
	const frame = await hydratedFrame(page);
	await expect(frame.locator('.host-text')).toBeVisible();
	await expect(frame.locator('.hosted')).toBeVisible();
	expect((await measureLayout(frame)).over).toBeLessThanOrEqual(0);
});

test('saves a picture in the size of its format, drawn in the browser, with what it measures, its label and credit, and words, signature and colour of the host', async ({
	page,
	at
}) => {
	await page.goto(at(current('fr/about/embed/?part=centre-curve&threshold=30')));
	const studio = page.locator('.studio');
	await studio.locator('input[id$="signature"]').fill('Le Quotidien');
	await studio.locator('input[id$="headline"]').fill('Combien d’<alertes>');
	await studio.getByRole('radio', { name: 'Clair' }).check();
	await studio.locator('input[id$="accent"]').fill('9c1c3f');
	const pictures = studio.locator('.studio-pictures').first();
	await pictures.locator('summary').click();
	await pictures.getByRole('radio', { name: '1200' }).check();
	await expect(pictures.locator('img')).toHaveJSProperty('naturalWidth', 1200);
	const save = async (kind: string) => {
		await pictures.getByRole('radio', { name: kind, exact: true }).check();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			pictures.getByRole('button').first().click()
		]);
		expect(download.suggestedFilename()).toMatch(
			new RegExp(`^${current('centre-curve')}-fr-threshold30-1200x630`)
		);
		return readFileSync(await download.path());
	};
	const png = await save('PNG × 2');
	expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		'PNG',
		2400,
		1260
	]);
	// On paper, or saved as PDF by the browser, the picture stands alone.
	await page.emulateMedia({ media: 'print' });
	const printed = await page.evaluate(() => {
		const isVisible = (part: string) => document.querySelector(part)?.checkVisibility();
		const seen: unknown[] = [];
		window.print = () =>
			seen.push(isVisible('.picture-preview'), isVisible('.studio-fields'), isVisible('h1'));
		[...document.querySelectorAll<HTMLButtonElement>('.studio-pictures .buttons button')]
			.find(({ textContent }) => textContent.includes('PDF'))
			?.click();
		return [...seen, isVisible('h1')];
	});
	expect(printed).toEqual([true, false, false, true]);
	await page.emulateMedia({ media: 'screen' });
	const svg = (await save('SVG')).toString();
	const visible = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join('');
	const withoutSpaces = (text: string) => text.replace(/\s/g, '');
	const { label, credit } = await page.evaluate(async () => {
		const { languages } = (await (await fetch('studio.json')).json()) as Pick<StudioData, 'languages'>;
		const parts = languages[0]?.chapters.flatMap(({ steps }) => steps) ?? [];
		const id = new URLSearchParams(location.search).get('part');
		return { label: parts.find((part) => part.id === id)?.label, credit: languages[0]?.credit };
	});
	// The sentence that its frame says of the picture, with the same settings.
	const measured = await studio.frameLocator('iframe').locator('.sentence .number').first().innerText();
	const [number = 'missing'] = /[\d,.]+/.exec(measured) ?? [];
	for (const sentence of [label, credit, 'Le Quotidien', 'Combien d’&lt;alertes>', number])
		expect(withoutSpaces(visible)).toContain(withoutSpaces(sentence ?? 'missing'));
	expect(svg).toContain('#9c1c3f');
	expect(svg).not.toMatch(/(?:href|src|url\()\s*=?\s*["']?https?:/);
});

test('saves the pictures of a chapter as an archive, and stops when it is told to', async ({ page, at }) => {
	await page.goto(at('fr/about/embed/?part=prologue'));
	const pictures = page.locator('.studio-pictures').first();
	await pictures.locator('summary').click();
	const [one, all] = [pictures.getByRole('button').first(), pictures.getByRole('button').nth(1)];
	const [download] = await Promise.all([page.waitForEvent('download'), all.click()]);
	const files = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
	expect(files).toHaveLength(stepsOf('prologue'));
	expect(files.every((name) => name.endsWith('1080x1080.png'))).toBe(true);
	await expect(all).toBeEnabled();
	// The first button cancels while pictures are being made.
	let saved = 0;
	page.on('download', () => saved++);
	await page.evaluate(() => {
		const [first, second] = document.querySelectorAll<HTMLButtonElement>('.studio-pictures .buttons button');
		second?.click();
		setTimeout(() => first?.click());
	});
	await expect(pictures.locator('[role="status"]')).toHaveText(words['make.picture-cancelled'].fr);
	await expect(one).toBeEnabled();
	expect(saved).toBe(0);
});

test('makes a video and an animated picture of the keyframes, which can be decoded again, and stops when it is told to', async ({
	page,
	at
}) => {
	await page.goto(at(current('en/about/embed/?part=analysis-scores')));
	const video = page.locator('.studio-pictures').nth(1);
	await video.locator('summary').click();
	await video.getByRole('radio', { name: '1200' }).check();
	const save = video.getByRole('button');
	const saveAs = async (kind: RegExp) => {
		await video.getByRole('radio', { name: kind }).check();
		const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
		return readFileSync(await download.path());
	};
	// H.264 in MP4 where the browser encodes it, else VP9 in WebM, which the studio says.
	const film = await saveAs(/^(MP4|WebM)$/);
	const track = await new Input({
		formats: ALL_FORMATS,
		source: new BufferSource(film)
	}).getPrimaryVideoTrack();
	const { packetCount } = (await track?.computePacketStats()) ?? {};
	const size = [await track?.getDisplayWidth(), await track?.getDisplayHeight()];
	expect([...size, packetCount]).toEqual([1200, 630, 15 * 24]);
	expect(await track?.computeDuration()).toBeCloseTo(15, 1);
	const isWebm = (await track?.getCodec()) !== 'avc';
	expect(await video.locator('.warning').count()).toBe(isWebm ? 1 : 0);
	// The browser decodes it again: the first and the last picture differ. A page of its own has no policy against media.
	const screen = await page.context().newPage();
	const decoded = await screen.evaluate(
		async ([data, type]) => {
			const element = document.createElement('video');
			element.src = `data:${type};base64,${data}`;
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [1200, 630];
			const context = canvas.getContext('2d', { willReadFrequently: true });
			// A seek ends before its frame can be drawn, so wait for the frame itself.
			const pictureAt = async (seconds: number) => {
				await new Promise<void>((resolve) => {
					const onFrame = (_now: number, { mediaTime }: VideoFrameCallbackMetadata) => {
						if (Math.abs(mediaTime - seconds) < 0.1) resolve();
						else element.requestVideoFrameCallback(onFrame);
					};
					element.requestVideoFrameCallback(onFrame);
					element.currentTime = seconds;
				});
				context?.drawImage(element, 0, 0);
				return context?.getImageData(0, 0, 1200, 630).data ?? new Uint8ClampedArray();
			};
			await new Promise((resolve, reject) => {
				element.onloadeddata = resolve;
				element.onerror = () => reject(new Error(element.error?.message));
			});
			const [first, last] = [await pictureAt(0.1), await pictureAt(14.9)];
			const isOther = (value: number, at: number) => Math.abs(value - (last[at] ?? 0)) > 60;
			return [element.videoWidth, element.videoHeight, first.filter(isOther).length > 2000];
		},
		[film.toString('base64'), isWebm ? 'video/webm' : 'video/mp4'] as const
	);
	expect(decoded).toEqual([1200, 630, true]);
	await screen.close();

	const gif = await saveAs(/^GIF$/);
	expect([gif.toString('latin1', 0, 6), gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([
		'GIF89a',
		600,
		315
	]);

	let saved = 0;
	page.on('download', () => saved++);
	await page.evaluate(() => {
		const button = document.querySelectorAll<HTMLButtonElement>('.studio-pictures .buttons .primary')[1];
		button?.click();
		setTimeout(() => button?.click());
	});
	await expect(video.locator('[role="status"]')).toHaveText(words['make.picture-cancelled'].en);
	expect(saved).toBe(0);
});

test('says that nothing moves in a step, in place of a video of a still picture', async ({ page, at }) => {
	await page.goto(at(current('en/about/embed/?part=analysis-law')));
	const video = page.locator('.studio-pictures').nth(1);
	await video.locator('summary').click();
	await expect(video.locator('.warning')).toHaveText(words['make.video-still'].en);
	await expect(video.getByRole('button')).toHaveCount(0);
});

test('offers only what can work from the address of the site, and says why', async ({ page, at }) => {
	await page.goto(at('en/about/embed/'));
	const studio = page.locator('.studio');
	await expect(studio.locator('.studio-output textarea')).toHaveValue(new RegExp(`src="${at('')}`));
	await expect(studio.getByRole('radio', { name: 'AMP' })).toHaveCount(0);
	await expect(studio.getByText('AMP takes addresses in https only')).toBeVisible();
	await expect(studio.getByText('on your machine alone')).toBeVisible();
	await expect(studio.getByRole('radio', { name: 'Frame alone' })).toHaveCount(1);
});

test('explains embedding without a script, and shows the hash of the loader', async ({ browser, at }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('en/about/embed/'));
	for (const system of ['WordPress', 'Drupal', 'SPIP', 'Ghost', 'Arc XP', 'Moodle'])
		await expect(page.getByRole('heading', { name: system }).first()).toBeVisible();
	await expect(page.locator('.hash')).toHaveText(/^sha384-[\w+/]{64}$/);
	await expect(page.locator('.plain-codes code').first()).toContainText('<iframe');
	await expect(page.locator('.plain-codes code')).toHaveCount(story.chapters.length);
	await expect(page.locator('.studio')).toBeHidden();
	await context.close();
});

test('checks the figures of a town at their fields, under no preview, and draws them as the host’s', async ({
	page,
	at
}) => {
	await page.goto(at('fr/about/embed/'));
	const form = page.locator('.studio-town');
	await form.locator('summary').click();
	for (const width of [320, 390, 800, 1000, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		const covered = await form.locator('input:visible').evaluateAll(
			(inputs) =>
				inputs.filter((input) => {
					input.scrollIntoView({ block: 'center' });
					const { left, right, top, height } = input.getBoundingClientRect();
					return [left + 4, (left + right) / 2, right - 4].some(
						(x) => x < 0 || x > innerWidth || document.elementFromPoint(x, top + height / 2) !== input
					);
				}).length
		);
		expect([width, covered]).toEqual([width, 0]);
	}
	const field = (key: keyof typeof words) => form.getByLabel(words[key].fr, { exact: true });
	await field('make.town-name').fill('Villesaine');
	await field('make.town-latitude').fill('451,2');
	await field('make.town-longitude').fill('1,44');
	const downloads: string[] = [];
	page.on('download', (download) => downloads.push(download.suggestedFilename()));
	await form.getByRole('button', { name: words['make.town-save'].fr }).click();
	await expect(field('make.town-latitude')).toBeFocused();
	await expect(field('make.town-latitude')).toHaveAccessibleDescription(words['make.town-wrong-latitude'].fr);
	expect(downloads).toEqual([]);
	await field('make.town-latitude').fill('43,6');
	await form.getByRole('button', { name: words['make.town-save'].fr }).click();
	await expect.poll(() => downloads).toEqual(['town.yaml']);
	await field('make.town-by').fill('Le Quotidien');
	const picture = form.locator('.town-pictures img');
	await expect(picture).toHaveAttribute('src', /Le%20Quotidien/);
	await expect(picture).toHaveAttribute('alt', /Villesaine/);
	await form.getByRole('button', { name: words['make.picture-save'].fr }).click();
	await expect.poll(() => downloads[1]).toMatch(/\.png$/);
});

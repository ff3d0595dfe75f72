/** Malicious addresses of frames: nothing shows but what a host may set, and it is marked as the host's. */
import { readFileSync } from 'node:fs';
import { current, stepsOf, story } from '../browser/site.ts';
import { contrastRatio } from '../../src/lib/pages/embed/options/accent.ts';
import { HOST_TEXTS, MAX_CHARACTERS } from '../../src/lib/pages/embed/options/host-text.ts';
import { isLongRun, numRuns, sample } from '../random.ts';
import { hydratedFrame, collectErrors, stepCount, expect, frameOf, POLL_QUICKLY, test } from './frames.ts';
import { article, plainFrame } from './hosts.ts';

const CHAPTER = 'fr/embed/cameras/';
const { newest } = JSON.parse(readFileSync('build/versions.json', 'utf8')) as { readonly newest: string };
/** The same frame in the pinned version, whose note comes from a file. */
const PINNED = `v/${newest}/${CHAPTER}`;

const HOSTILE = [
	'?theme=javascript:alert(1)&accent=%23zzz&controls=9&step=-1&childId=%3Cscript%3E',
	`?accent=${'f'.repeat(5000)}&step=999999999999&lens=1e999&cameras=NaN&list=-Infinity`,
	'?step=__proto__&theme=constructor&cameras=%F0%9F%98%80&placement=%00%00,,;;~',
	'?accent=ffff00&step=%E0%A4%A&threshold=%27%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
	`?${'a=1&'.repeat(3000)}`,
	'#?secret=%3Cscript%3E',
	'#"><svg onload=alert(1)>',
	`?headline=${'W'.repeat(3000)}&line=%3Cimg%20src=x%20onerror=alert(1)%3E${'a%0a'.repeat(500)}&signature=%E2%80%AE%00%3Cb%3E`,
	`?keyframe=99&guesses=9&headline=${'Z%CC%81'.repeat(400)}&line=%E2%81%A7%E2%80%8B&signature=${'%F0%9F%98%80'.repeat(200)}`
];
test('ignores hostile query strings, or limits their values', async ({ page, otherPeople, at }) => {
	const errors = collectErrors(page);
	for (const end of sample(HOSTILE, 2, 1)) {
		await page.goto(
			otherPeople.put({ html: article(plainFrame(at(CHAPTER) + end.replaceAll('"', '&quot;'))) })
		);
		const frame = await hydratedFrame(page);
		const [step, steps] = await stepCount(frame);
		expect([end, step >= 1 && step <= steps, steps]).toEqual([end, true, stepsOf('cameras')]);
		const state = await frame.evaluate(() => ({
			accent: document.documentElement.style.getPropertyValue('--accent'),
			paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
			names: document.documentElement.className,
			strange: document.querySelectorAll(
				'main img[onerror], svg[onload], main script, .host-text :is(img, b)'
			).length
		}));
		const { accent, paper, ...rest } = state;
		expect([end, rest]).toEqual([end, { names: 'moves awake', strange: 0 }]);
		// The one that is a colour, yellow, is darkened until it is readable.
		const isReadable = accent !== '' && contrastRatio(accent, paper) >= 4.5;
		expect([end, accent === '' || isReadable, accent !== '']).toEqual([
			end,
			true,
			end.includes('accent=ffff00')
		]);
	}
	expect(errors).toEqual([]);
});

/** Text that no frame may show, wherever an address contains it. */
const EVIL = 'zzevil';
const VALUES = [
	...[
		'-1',
		'0',
		'1',
		'3',
		'20',
		'1e999',
		'NaN',
		'-Infinity',
		'0.5',
		'9'.repeat(40),
		'１２',
		'0x10',
		'+5',
		' 7 '
	],
	...['true', 'null', '[]', '{}', '__proto__', 'constructor', '%00', '%E0%A4%A', 'x'.repeat(3000)],
	...['sans', '8', '8px;}', 'light', 'dark', 'nuit awake failed', 'fff', '#ffff00', 'red;}', 'url(//evil)'],
	...[
		EVIL,
		`<img src=x onerror=alert(1)>${EVIL}`,
		`javascript:alert("${EVIL}")`,
		`../${EVIL}/`,
		`\u202e${EVIL}`
	],
	...['0,0,0;;', `1.5,2,90~${EVIL}`, current('cameras-twelve'), current('cameras-walls')]
];
const OPTIONS = [
	'theme',
	'accent',
	'face',
	'radius',
	'controls',
	'step',
	'childId',
	'events',
	'placement',
	'list',
	'route',
	'keyframe',
	'guesses',
	'asked',
	...HOST_TEXTS,
	...HOST_TEXTS,
	EVIL
];

test('shows nothing from an address but settings and short texts, which are marked as the host’s', async ({
	page,
	otherPeople,
	at
}) => {
	test.setTimeout(isLongRun ? 1_200_000 : 120_000);
	const errors = collectErrors(page);
	await page.goto(otherPeople.put({ html: article(plainFrame(at(CHAPTER))) }));
	// A fixed seed makes every run the same.
	let seed = 1;
	const pickFrom = <Thing>(list: readonly Thing[]): Thing =>
		list[(seed = (seed * 48271) % 2147483647) % list.length] as Thing;
	const offered =
		story.chapters.find(({ id }) => id === 'cameras')?.steps.flatMap(({ controls }) => controls) ?? [];
	const keys = [...OPTIONS, ...story.settings.map(({ id }) => id), ...offered, ...offered, '__proto__'];
	const defaults = Object.fromEntries(story.settings.map((setting) => [setting.id, setting.default]));
	const guesses = story.chapters.flatMap(({ steps }) => steps.flatMap(({ guess }) => guess?.setting ?? []));
	let marked = 0;
	let worded = 0;
	for (let each = 0; each < numRuns(10); each++) {
		const pairs = Array.from(
			{ length: 6 },
			() => `${pickFrom(keys)}=${pickFrom([encodeURIComponent, String])(pickFrom(VALUES))}`
		);
		const end = `?${String(each)}&${pairs.join('&')}#${pickFrom(['', pickFrom(VALUES), '?secret=' + pickFrom(VALUES)])}`;
		await page
			.locator('iframe')
			.evaluate(
				(frame: HTMLIFrameElement, src) => (frame.src = src),
				at(each % 4 === 3 ? PINNED : CHAPTER) + end
			);
		await expect.poll(async () => (await frameOf(page)).url(), POLL_QUICKLY).toContain(`?${String(each)}&`);
		const frame = await hydratedFrame(page);
		const [step, steps] = await stepCount(frame);
		expect([end, step >= 1 && step <= steps, steps]).toEqual([end, true, stepsOf('cameras')]);
		const shown = await frame.evaluate(
			([evil, defaults, guessed, longest]) => {
				const { className, style } = document.documentElement;
				const texts = [...document.querySelectorAll('.host-text .headline, .host-text .line')];
				const label = document.querySelector('.host-text .whose')?.textContent ?? '';
				const signed = document.querySelector('.hosted')?.textContent ?? '';
				const others = document.body.cloneNode(true) as HTMLElement;
				for (const own of others.querySelectorAll('.host-text, .hosted, script')) own.remove();
				const ranges = [...document.querySelectorAll<HTMLInputElement>('.control-slot input[type="range"]')];
				return {
					names: className
						.split(' ')
						.filter((name) => !['moves', 'awake', 'papier', 'nuit', 'bare'].includes(name)),
					accent: style.getPropertyValue('--accent').replace(/^#[\da-f]{6}$/, ''),
					corner: style.getPropertyValue('--corner').replace(/^\d{1,2}px$/, ''),
					face: (document.documentElement.dataset['face'] ?? '').replace(/^(serif|sans|system)$/, ''),
					evil: others.textContent.includes(evil) || label.includes(evil),
					hosts: texts.length > 0 || signed.includes(evil),
					unmarked: texts.length > 0 && label === '',
					long: texts.some(({ textContent }) => [...textContent].length > longest),
					structured: texts.some(({ children }) => children.length > 0),
					strange: document.querySelectorAll('img[onerror], svg[onload], main script').length,
					answered: className.includes('bare') ? 0 : document.querySelectorAll('.ask.open').length,
					moved: ranges.some((range) => {
						const setting = range.id
							.slice(`${range.closest('.step')?.id ?? ''}-`.length)
							.replace(/-field$/, '');
						return !guessed.includes(setting) && Number(range.value) !== (defaults[setting] ?? NaN);
					}),
					marked: document.querySelectorAll('.hosted').length === 1
				};
			},
			[EVIL, defaults, guesses, Math.max(...Object.values(MAX_CHARACTERS))] as const
		);
		const { hosts, moved, ...rest } = shown;
		expect([end, { ...rest, marked: shown.marked || !moved }]).toEqual([
			end,
			{
				...{
					names: [],
					accent: '',
					corner: '',
					face: '',
					evil: false,
					unmarked: false,
					long: false,
					structured: false
				},
				...{ strange: 0, answered: 0, marked: true }
			}
		]);
		if (moved) marked++;
		if (hosts) worded++;
	}
	// Some addresses did set something.
	expect(marked).toBeGreaterThan(0);
	expect(worded).toBeGreaterThan(0);
	expect(errors).toEqual([]);
});

test('shows no text of an address outside a host, where it would be the publisher’s', async ({
	page,
	at
}) => {
	await page.goto(at(`${CHAPTER}?headline=${EVIL}&line=${EVIL}&signature=${EVIL}&lens=40`));
	await expect(page.locator('html')).toHaveClass(/awake/);
	await expect(page.locator('.hosted')).toBeVisible();
	expect(await page.locator('body').innerText()).not.toContain(EVIL);
});

/** The journey in Firefox and in WebKit, where they are installed. Later work adds its own parts to `tests/journey/`. */
import { expect, test } from '@playwright/test';
import { desk, phone } from '../browser/site.ts';
import { isLongRun, sample } from '../random.ts';
import type { Engine, Look, Part } from '../journey/part.ts';
import { PRESENTING } from '../journey/presenting.ts';
import { PRINTING } from '../journey/printing.ts';
import { READING } from '../journey/reading.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { Session, type Appearance } from './session.ts';
import { findWebKit, startWebKit } from './webkit.ts';

/** Each with its Debian packages, and features that are turned off to try what older versions lack, in its own names. */
const ENGINES = [
	{ name: 'Firefox', program: findFirefox(), start: startFirefox, packages: 'firefox-esr', recent: [] },
	{
		name: 'WebKit',
		program: findWebKit(),
		start: startWebKit,
		packages: 'webkitgtk-webdriver xvfb gir1.2-webkit2-4.1 python3-gi',
		recent: ['PopoverAttribute']
	}
] as const;
const LOOKS: Readonly<Record<Look, Appearance>> = {
	phone: { ...phone, dark: false },
	desk: { ...desk, dark: true },
	old: { ...phone, dark: false }
};
const PARTS: readonly Part[] = [...READING, ...PRESENTING, ...PRINTING];

/** The parts that an engine tries: those that name it, at one size; all parts at all of their sizes in the long run. */
const partsOf = (engine: Engine, look: Look): readonly Part[] =>
	PARTS.filter(({ at, engines }, index) => {
		const sizes = at.filter((each) => each !== 'old');
		if (look === 'old') return at.includes(look);
		return (isLongRun || engines.includes(engine)) && sample(sizes, sizes.length, index).includes(look);
	});

for (const look of ['phone', 'desk', 'old'] as const) {
	const { width, height, dark } = LOOKS[look];
	test.describe(`${look}, ${width} × ${height}, ${dark ? 'dark' : 'light'}`, () => {
		// One worker runs all engines of a size, and compares them with one run of Chromium.
		// Windows of other browsers start and close in their own time: what fails is tried again.
		test.describe.configure({ mode: 'default', timeout: 180_000, retries: 2 });
		test.use({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
		for (const { name, program, start, packages, recent } of ENGINES) {
			const without = look === 'old' ? recent : [];
			const parts = partsOf(name, look);
			if (parts.length === 0 || (look === 'old' && without.length === 0)) continue;
			test.describe([name, ...without.map((feature) => `without ${feature}`)].join(' '), () => {
				test.skip(!program, `${name} is not installed: apt-get install ${packages}`);
				let session: Session;
				test.beforeAll(async () => {
					session = new Session(await start(program ?? '', { ...LOOKS[look], without }));
				});
				test.afterAll(() => session.stop());
				for (const { title, run } of parts) {
					test(title, async ({ page, baseURL }) => {
						await run({ session, site: baseURL ?? '', chromium: page });
						expect(await session.readConsole()).toEqual([]);
					});
				}
			});
		}
	});
}

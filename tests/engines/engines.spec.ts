/** The journey in Firefox and in WebKit, where they are installed. */
import { expect, test } from '@playwright/test';
import { desk, phone } from '../browser/site.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { partsAt, type Where } from './journey.ts';
import { Session, type Driver, type Look } from './session.ts';
import { findWebKit, startWebKit } from './webkit.ts';

interface Engine {
	readonly name: string;
	readonly program: string | undefined;
	readonly start: (program: string, look: Look) => Promise<Driver>;
	/** What a Debian needs for it. */
	readonly packages: string;
	/** What an older version of it lacks, where it can be turned off. */
	readonly lately?: readonly string[];
}

const ENGINES: readonly Engine[] = [
	{ name: 'Firefox', program: findFirefox(), start: startFirefox, packages: 'firefox-esr' },
	{
		name: 'WebKit',
		program: findWebKit(),
		start: startWebKit,
		packages: 'webkitgtk-webdriver xvfb gir1.2-webkit2-4.1 python3-gi',
		lately: ['PopoverAttribute']
	}
];
const LOOKS: readonly (Look & { readonly at: Where })[] = [
	{ at: 'phone', ...phone, dark: false },
	{ at: 'desk', ...desk, dark: true }
];

for (const { name, program, start, packages, lately } of ENGINES) {
	const looks = lately ? [...LOOKS, { at: 'old' as const, ...phone, dark: false, without: lately }] : LOOKS;
	for (const { at, ...look } of looks) {
		const { width, height, dark, without = [] } = look;
		const how = [`${width} × ${height}`, dark ? 'dark' : 'light', ...without.map((each) => `no ${each}`)];
		test.describe(`${name}, ${how.join(', ')}`, () => {
			test.describe.configure({ mode: 'default', timeout: 180_000 });
			test.use({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
			test.skip(!program, `${name} is not installed: apt-get install ${packages}`);

			let session: Session;
			test.beforeAll(async () => {
				session = new Session(await start(program ?? '', look));
			});
			test.afterAll(() => session.stop());

			for (const { title, run } of partsAt(at)) {
				test(title, async ({ page, baseURL }) => {
					await run({ session, site: baseURL ?? '', chromium: page });
					expect(await session.readConsole()).toEqual([]);
				});
			}
		});
	}
}

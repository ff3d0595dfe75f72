import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { firefoxProjects } from './tests/browser/firefox.ts';

// `npm test` chooses a free port, so that the tests can run beside `npm start`.
const port = Number(process.env['PORT'] ?? 4273);
const base = process.env['BASE_PATH'] ?? '';
/** Address of a site that another server already serves: `SITE=http://localhost:8080/sub/ npm run e2e`. */
const site = process.env['SITE'];
const executablePath = await findBrowser();

/**
 * Tests that take more than half of the time, by subject. `npm test` leaves them to `npm run test:more`, so that it takes less
 * than ten minutes on two processors.
 */
const MORE = [
	// Ways through the page, and what it looks like on them
	'announcements any-path cards composing focus focus-visible handles jumps night rail side-steps transitions walk',
	// Lessons: boards, games, second windows, sheets
	'paper plans presenting-again presenting-boards presenting-class-guesses presenting-council presenting-handout',
	'presenting-lesson presenting-plan presenting-projector presenting-questions presenting-round presenting-wall',
	'presenting-windows round teaching',
	// Other sites, files and devices
	'height hostile hosts loader offline page-loading quarter sharing studio'
].flatMap((names) => names.split(' ').map((name) => `**/${name}.spec.ts`));
/** Which tests to run: `main` or `more`; all if undefined. */
const part = process.env['BROWSER_TESTS'];
const files = ['{engines,agreement,browser,embedding}/**/*.spec.ts', '{build,hosting}/**/*.test.ts'];

/** Tests of the built site in a browser. Run `npm run build` first. */
export default defineConfig({
	testDir: 'tests',
	testMatch: part === 'more' ? MORE : files,
	testIgnore: part === 'main' ? MORE : [],
	fullyParallel: true,
	// Browser tests often wait, so one worker per core would leave the machine partly idle.
	workers: '150%',
	forbidOnly: Boolean(process.env['CI']),
	// A busy machine is slow, not wrong: what fails once is tried again, and listed as flaky if it then passes.
	retries: 1,
	// Longer tests count as hanging, unless they set their own limit.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	use: {
		baseURL: site ?? `http://localhost:${port}${base}/`,
		// Reduced motion by default: walking people and transitions use more of a machine than all else.
		// Tests of motion, and of typical reading, presenting and embedding, enable it.
		reducedMotion: 'reduce',
		// No service worker by default: its copy is a whole language, and making it at each first visit costs
		// more than most tests. Tests of the copy and of storage enable it.
		serviceWorkers: 'block',
		// A reused page opens an address in two thirds of the time of a new one. Nothing of a test remains:
		// Playwright resets the page, and pages store nothing.
		reuseContext: true,
		launchOptions: {
			...(executablePath && { executablePath }),
			// Pages live for seconds here, so optimizing hot code takes longer than it saves.
			args: ['--js-flags=--no-turbofan', '--in-process-gpu']
		}
		// A failure leaves screenshots (tests/browser/test.ts). A trace would take a sixteenth of the whole time, also for
		// passing tests.
	},
	...(process.env['LONG'] === '1' && { projects: [{ name: 'chromium' }, ...firefoxProjects()] }),
	...(site === undefined && {
		webServer: {
			command: 'node scripts/serve.mjs',
			url: `http://localhost:${port}${base}/`,
			env: { PORT: String(port), BASE_PATH: base },
			reuseExistingServer: false
		}
	})
});

import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// `npm test` chooses a free port, so that the tests run beside `npm start`.
const port = Number(process.env['PORT'] ?? 4273);
const base = process.env['BASE_PATH'] ?? '';
/** Where build/ is served already, by another server than ours: `SITE=http://localhost:8080/sub/ npm run e2e`. */
const site = process.env['SITE'];
const executablePath = await findBrowser();

/** Tests of the built site, in a browser. Run `npm run build` first. */
export default defineConfig({
	testDir: 'tests',
	testMatch:
		// The journey in Firefox and WebKit runs by itself: `ENGINES=1 npm run e2e`.
		process.env['ENGINES'] === '1'
			? ['engines/**/*.spec.ts']
			: ['{agreement,browser,embedding}/**/*.spec.ts', '{build,hosting}/**/*.test.ts'],
	fullyParallel: true,
	// Browser tests wait for pages to come to rest: one for each core would leave some of the machine idle.
	workers: '150%',
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	// A busy machine is slow, not wrong; what takes longer than this hangs, but where a test says that it needs longer.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	use: {
		baseURL: site ?? `http://localhost:${port}${base}/`,
		// Where nothing is said of it nothing moves: people who walk, and pictures that turn into others, take more of a machine
		// than all else. Tests of what moves, and of reading, presenting and embedding as most people do, ask for motion.
		reducedMotion: 'reduce',
		// A copy for the time without network is a whole language: made at every first visit of every test, it costs more than
		// most of them. Tests of that copy, and of what pages keep, ask for it.
		serviceWorkers: 'block',
		// A page that is there already opens an address at two thirds of what a new one costs. Nothing of a test is left in it:
		// Playwright resets it, and pages keep nothing.
		reuseContext: true,
		launchOptions: {
			...(executablePath && { executablePath }),
			// Pages live for seconds here: to compile again what runs often takes longer than it saves.
			args: ['--js-flags=--no-turbofan']
		},
		// Of what went wrong a picture is left; to write down every act takes a sixteenth of all the time, failed or not.
		screenshot: 'only-on-failure'
	},
	...(site === undefined && {
		webServer: {
			command: 'node scripts/serve.mjs',
			url: `http://localhost:${port}${base}/`,
			env: { PORT: String(port), BASE_PATH: base },
			reuseExistingServer: false
		}
	})
});

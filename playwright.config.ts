import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// `npm test` chooses a free port, so that the tests run beside `npm start`.
const port = Number(process.env['PORT'] ?? 4273);
const base = process.env['BASE_PATH'] ?? '';
const executablePath = await findBrowser();

/** Tests of the built site, in a browser. Run `npm run build` first. */
export default defineConfig({
	testDir: 'tests',
	testMatch: ['browser/**/*.spec.ts', 'embedding/**/*.spec.ts', 'build/**/*.test.ts'],
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${port}${base}/`,
		launchOptions: executablePath ? { executablePath } : {},
		trace: 'retain-on-failure'
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		url: `http://localhost:${port}${base}/`,
		env: { PORT: String(port), BASE_PATH: base },
		reuseExistingServer: false
	}
});

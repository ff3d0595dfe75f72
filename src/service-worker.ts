import { base, files, prerendered, version } from '$service-worker';
import { keepSite } from './lib/offline/worker.ts';

// SvelteKit names the data for a client of its own, too, which no page here has and no build keeps (scripts/adapter.mjs).
const pages = prerendered.filter((page) => !page.endsWith('__data.json'));

keepSite({ base, version, pages, files });

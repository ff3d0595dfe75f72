import { base, files, prerendered, version } from '$service-worker';
import { startCacheWorker } from './lib/offline/cache-worker.ts';

// SvelteKit also lists the data files of its own client, which the build removes (scripts/adapter.mjs).
const pages = prerendered.filter((page) => !page.endsWith('__data.json'));

startCacheWorker({ base, version, pages, files });

import { base, files, prerendered, version } from '$service-worker';
import { keepSite } from './lib/offline/worker.ts';

keepSite({ base, version, pages: prerendered, files });

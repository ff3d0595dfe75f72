import type { MethodData } from '#lib/pages/method/render.ts';
import { hydrateMethodPage } from '#lib/pages/method/hydrate.ts';
import { loadData } from './shared/load-data.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates the method page. */
void hydratePage('method', async () => hydrateMethodPage(await loadData<MethodData>('method.json')));

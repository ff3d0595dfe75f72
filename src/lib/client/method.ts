import type { MethodData } from '#lib/pages/method/page.ts';
import { hydrateMethodPage } from '#lib/pages/method/wake.ts';
import { loadData } from './load-data.ts';
import { hydratePage } from './wake.ts';

/** Hydrates the method page. */
void hydratePage('method', async () => hydrateMethodPage(await loadData<MethodData>('method.json')));

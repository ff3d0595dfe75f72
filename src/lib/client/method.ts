import type { MethodData } from '#lib/pages/method/page.ts';
import { wakeMethod } from '#lib/pages/method/wake.ts';
import { loadData } from './load-data.ts';
import { hydratePage } from './wake.ts';

/** Hydrates the method page. */
void hydratePage('method', async () => wakeMethod(await loadData<MethodData>('method.json')));

import type { MethodData } from '#lib/pages/method/page.ts';
import { wakeMethod } from '#lib/pages/method/wake.ts';
import { loadData } from './load-data.ts';

/** Wakes the method page up. */
if (document.querySelector('[data-client="method"]'))
	void loadData<MethodData>('method.json').then(wakeMethod);

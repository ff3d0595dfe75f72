import type { MethodData } from '#lib/method/page.ts';
import { wakeMethod } from '#lib/method/wake.ts';
import { answer } from './answer.ts';

/** Wakes the method page up. */
if (document.querySelector('[data-client="method"]')) void answer<MethodData>('method.json').then(wakeMethod);

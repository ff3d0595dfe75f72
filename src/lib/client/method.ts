import type { MethodData } from '#lib/method/page.ts';
import { wakeMethod } from '#lib/method/wake.ts';

/** Wakes the method page up. */
const answer = await fetch('method.json');
wakeMethod((await answer.json()) as MethodData);

import { wakeSheets } from '#lib/pages/print/wake.ts';
import { wake } from './wake.ts';

/** Wakes the sheets to print up. */
void wake('sheets', wakeSheets);

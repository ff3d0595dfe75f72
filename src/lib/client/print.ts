import { wakeSheets } from '#lib/pages/print/wake.ts';
import { wake } from './wake.ts';

/** Hydrates the printed sheets. */
void wake('sheets', wakeSheets);

import { hydrateSheets } from '#lib/pages/print/wake.ts';
import { hydratePage } from './wake.ts';

/** Hydrates the printed sheets. */
void hydratePage('sheets', hydrateSheets);

import { hydrateSheets } from '#lib/pages/print/sheets/hydrate-sheets.ts';
import { hydratePage } from './shared/hydrate-page.ts';

/** Hydrates the printed sheets. */
void hydratePage('sheets', hydrateSheets);

import { wakeSheets } from '#lib/pages/print/wake.ts';

/** Wakes the sheets to print up. */
if (document.querySelector('[data-client="print"]')) wakeSheets();

import { wakeSheets } from '#lib/printing/wake.ts';

/** Wakes the sheets to print up. */
if (document.querySelector('[data-client="print"]')) wakeSheets();

/** The same random cases at every run, so that a test goes red where something has changed; others in `npm run test:long`. */
import fc from 'fast-check';

if (process.env['LONG'] !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20260 });

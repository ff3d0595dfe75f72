/**
 * `npm run story`: checks a narrative file. This only lets Node read the checker, which is written in TypeScript.
 * node scripts/story.mjs [path] [--quiet] [--schema]
 */
import { register } from 'tsx/esm/api';

register();
await import('./story.ts');

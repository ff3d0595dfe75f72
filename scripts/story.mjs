/**
 * `npm run story`: checks a story file. Lets Node load the checker, which is written in TypeScript.
 * node scripts/story.mjs [path] [--quiet] [--schema]
 */
import { register } from 'tsx/esm/api';

register();
await import('./story.ts');

/** Says, after a build that was not told where the site will stand, what it therefore lacks. */
import { isMain } from './process.mjs';

export const WITHOUT_ORIGIN =
	'SITE_ORIGIN is not set (as in SITE_ORIGIN=https://example.org npm run build): no pictures beside shared links, canonical addresses, sitemap or oEmbed answers, and the page on embedding offers neither an address for WordPress nor a provider for Drupal.';

if (isMain(import.meta) && !process.env.SITE_ORIGIN) console.log(WITHOUT_ORIGIN);

/**
 * What every host should send along, in one place: our own server reads it, and `node scripts/hosting.mjs` writes it
 * into the files for other hosts.
 */

/**
 * The pages bring their own Content-Security-Policy; here stands only what a page cannot say for itself. There is no
 * X-Frame-Options: anyone may embed the story, also a page that isolates itself (hence the two cross-origin headers)
 * or that gives the frame no origin (hence Access-Control-Allow-Origin: scripts and fonts are then fetched as if
 * from elsewhere). Nothing here differs from one reader to another, so nothing is given away.
 */
export const HEADERS = {
	'Content-Security-Policy': 'frame-ancestors *',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Access-Control-Allow-Origin': '*'
};

/**
 * For hosts that answer by HTTPS alone, all their subdomains included: browsers then ask for nothing else for two years. It
 * binds a whole host, so that only its administrator can decide it, and stands in the files as a comment.
 */
export const HSTS = 'Strict-Transport-Security "max-age=63072000; includeSubDomains"';

/**
 * Files under these folders are named after their content, or after a version that is never edited: a browser may keep
 * them for ever.
 */
export const IMMUTABLE = ['/_app/immutable/', '/_client/assets/', '/embed/'];

/** How long answers may be kept: for ever, or until the host is asked whether they have changed. */
export const CACHE = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Types of our files that the lists of hosts may lack. */
export const TYPES = {
	'.topojson': 'application/json',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'text/xml'
};

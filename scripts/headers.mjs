/**
 * The response headers for every host, in one place: our own server reads them, and `node
 * scripts/hosting.mjs` writes them into the files for other hosts.
 */

/**
 * Pages have their own Content-Security-Policy; these are the headers that a page cannot set itself. There is
 * no X-Frame-Options: anyone may embed the story, also a cross-origin isolated page (hence the two
 * cross-origin headers) and one that gives the frame an opaque origin (hence Access-Control-Allow-Origin:
 * scripts and fonts then load as cross-origin). All readers get the same files, so this reveals nothing. The slides
 * may ask for the camera, to read the codes of plans; frames on other sites may not.
 */
export const HEADERS = {
	'Content-Security-Policy': 'frame-ancestors *',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Access-Control-Allow-Origin': '*'
};

/**
 * For hosts that use only HTTPS, with all their subdomains: browsers then use no other protocol for two
 * years. It binds the whole host, so only its administrator can decide, and it is a comment in the generated
 * files.
 */
export const HSTS = 'Strict-Transport-Security "max-age=63072000; includeSubDomains"';

/**
 * Folders whose files are named after their content or after a version that is never edited, so browsers may
 * cache them forever.
 */
export const IMMUTABLE_FOLDERS = ['/_app/immutable/', '/_client/assets/', '/embed/', '/v/'];

/** Cache lifetimes: forever, or until revalidated with the host. */
export const CACHE_CONTROL = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Types of our files that hosts may not know. */
export const CONTENT_TYPES = {
	'.topojson': 'application/json',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'text/xml'
};

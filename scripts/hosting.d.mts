/** Types of `hosting.mjs` for the tests, which are written in TypeScript. */
export function netlify(base?: string): string;
export function files(site?: {
	readonly base?: string;
	readonly host?: string;
}): Record<'nginx.conf' | 'Caddyfile' | 'container.conf', string>;

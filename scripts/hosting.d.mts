/** Types of `hosting.mjs` for the TypeScript tests. */
export function netlify(base?: string): string;
export function files(site?: {
	readonly base?: string;
	readonly host?: string;
}): Record<'nginx.conf' | 'Caddyfile' | 'container.conf', string>;

/** Types of `hosting.mjs` for the TypeScript tests. */
export function netlifyHeaders(base?: string): string;
export function hostFiles(site?: {
	readonly base?: string;
	readonly host?: string;
}): Record<'nginx.conf' | 'Caddyfile' | 'container.conf', string>;

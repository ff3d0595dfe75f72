import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Header that has the token, which only the pages of this server know. */
export const TOKEN_HEADER = 'x-edit-token';

/** Names under which a browser on this machine knows the server. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Addresses of this machine, also as IPv6 addresses that stand for IPv4. */
const LOOPBACK = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

/**
 * Returns why a request may not read or write texts; undefined if it may. Only a page of this server, open in a browser
 * on this machine, knows the token and has the origin. Other sites cannot read the page, and a name of theirs that
 * leads to this machine is no local host.
 * @param token the token of this server
 */
export function refusalOf(
	{
		method,
		headers,
		socket
	}: Pick<IncomingMessage, 'method' | 'headers'> & {
		readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
	},
	token: string
): string | undefined {
	const { host = '', origin = '' } = headers;
	if (method !== 'POST') return 'Only POST';
	if (!LOOPBACK.test(socket.remoteAddress ?? '')) return 'Only from this machine';
	if (!LOCAL_HOSTS.has(urlOf(`http://${host}`)?.hostname ?? '')) return 'Only by the name of this machine';
	if (urlOf(origin)?.host !== host || !/^https?:/.test(origin)) return 'Only from a page of this server';
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin') return 'Only from a page of this server';
	if (headers['content-type'] !== 'application/json') return 'Only JSON';
	return isToken(headers[TOKEN_HEADER], token) ? undefined : 'Only with the token of this server';
}

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

function isToken(given: string | string[] | undefined, token: string): boolean {
	const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * `node scripts/requests.mjs [FOLDER]`, or `npm run build -- --report`: lists what the pages of a built site may request.
 * Every page must have a Content-Security-Policy that allows its own site alone, and load nothing from another one. Ends
 * with an error if one does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, isMain } from './process.mjs';

/** Sources in a policy that lead to no other host: nothing, the site itself, data in the page, and scripts by their hash. */
const OWN_SOURCE = /^('none'|'self'|'unsafe-hashes'|'(sha256|sha384|sha512)-[\w+/=]+'|data:|blob:)$/;
/** Directives that limit no request. */
const NO_REQUEST = ['frame-ancestors', 'sandbox', 'upgrade-insecure-requests'];
/** Elements that load what they refer to; links do so for some relations only. */
const LOADING = /<(script|img|source|iframe|video|audio|track|object|embed|image|use|link)\b[^>]*>/gi;
const REFERENCE = /\s(?:src|srcset|poster|data|href|xlink:href)="([^"]*)"/gi;
const LOADED_RELATIONS =
	/\brel="[^"]*\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;
const STYLE_REFERENCE = /url\(\s*['"]?([^'")\s]+)|@import\s+['"]([^'"]+)/gi;
/** An address with a host, also one without a scheme. */
const WITH_HOST = /^(https?:)?\/\//i;

/**
 * @typedef {object} RequestReport
 * @property {number} pages number of pages
 * @property {number} addresses number of addresses that pages, style sheets and pictures load
 * @property {string[]} faults each with its file: a page without a strict policy, or an address of another host
 */

/**
 * Returns what the pages, style sheets and pictures of a site load.
 * @param {string} site folder of the build
 * @param {string} [address] address of the site itself, whose absolute addresses are its own
 * @returns {RequestReport}
 */
export function reportRequests(site, address) {
	const report = { pages: 0, addresses: 0, faults: /** @type {string[]} */ ([]) };
	const check = (file, found) => {
		report.addresses++;
		if (WITH_HOST.test(found) && !(address && found.startsWith(address)))
			report.faults.push(`${file}: ${found}`);
	};
	for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(html|css|svg)$/.test(file)) continue;
		const text = readFileSync(join(site, file), 'utf8');
		if (file.endsWith('.html')) {
			report.pages++;
			report.faults.push(...policyFaults(text).map((fault) => `${file}: ${fault}`));
		}
		if (!file.endsWith('.css'))
			for (const [element] of text.matchAll(LOADING))
				if (!/^<link/i.test(element) || LOADED_RELATIONS.test(element))
					for (const [, found = ''] of element.matchAll(REFERENCE)) check(file, found.trim());
		for (const [, url, imported] of text.matchAll(STYLE_REFERENCE)) check(file, url ?? imported);
	}
	return report;
}

/** Returns what is wrong with the policy of a page. */
function policyFaults(page) {
	const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page) ?? [];
	if (policy === undefined) return ['no Content-Security-Policy'];
	const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
	const foreign = directives
		.filter(([name = '']) => !NO_REQUEST.includes(name))
		.flatMap(([name, ...sources]) =>
			sources.filter((source) => !OWN_SOURCE.test(source)).map((source) => `${name} ${source}`)
		);
	const isClosed = directives.some(
		([name, ...sources]) => name === 'default-src' && sources.join(' ') === "'none'"
	);
	return isClosed ? foreign : ["the policy has no default-src 'none'", ...foreign];
}

/** Returns the report as text. @param {RequestReport} report */
export function formatReport({ pages, addresses, faults }) {
	if (faults.length > 0) return `Pages may request something from elsewhere:\n\n  ${faults.join('\n  ')}`;
	return `No request but to itself: the policies of all ${pages} pages allow their own site alone, and of the ${addresses} addresses that pages, style sheets and pictures load, none has another host.`;
}

if (isMain(import.meta)) {
	const site = process.argv[2] ?? 'build';
	if (!existsSync(join(site, 'index.html')))
		fail(`There is no site in ${site}/: run \`npm run build\` first.`);
	const report = reportRequests(site, process.env.SITE_ORIGIN);
	if (report.faults.length > 0) fail(formatReport(report));
	console.log(formatReport(report));
}

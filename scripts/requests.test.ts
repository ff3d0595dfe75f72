import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatReport, reportRequests } from './requests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'requests-'));
afterAll(() => rmSync(folder, { recursive: true }));

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; script-src 'self' 'sha256-a+/b='; frame-ancestors *">`;
let count = 0;
function reportOf(files: Readonly<Record<string, string>>, address?: string) {
	const site = join(folder, String(count++));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), content);
	}
	return reportRequests(site, address);
}

it('finds no fault in pages that load their own files and link to others', () => {
	const page = `${POLICY}<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="a.css">
		<a href="https://other.example/">source</a><img src="a.svg" srcset="b.svg"><image href="data:image/png;base64,">`;
	const report = reportOf(
		{
			'fr/index.html': page,
			'a.css': '@font-face{src:url(f.woff2)}',
			'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>'
		},
		'https://example.org/'
	);
	expect(report).toEqual({ pages: 1, addresses: 6, faults: [] });
	expect(formatReport(report)).toMatch(/^No request but to itself/);
});

it.each([
	['a script', `${POLICY}<script src="https://cdn.example/a.js"></script>`, 'https://cdn.example/a.js'],
	[
		'a style sheet',
		`${POLICY}<link href="//cdn.example/a.css" rel="preload stylesheet">`,
		'//cdn.example/a.css'
	],
	[
		'a font',
		`${POLICY}<style>@font-face{src:url("https://fonts.example/f")}</style>`,
		'https://fonts.example/f'
	],
	['an imported style', `${POLICY}<style>@import 'http://cdn.example/x'</style>`, 'http://cdn.example/x'],
	['a page without a policy', '<p>', 'no Content-Security-Policy'],
	['a policy with another host', POLICY.replace("img-src 'self'", 'img-src *'), 'img-src *'],
	['a policy with holes', POLICY.replace("'none'", "'self'"), "the policy has no default-src 'none'"]
])('names %s', (_, page, fault) => {
	const report = reportOf({ 'index.html': page });
	expect(report.faults).toEqual([`index.html: ${fault}`]);
	expect(formatReport(report)).toContain(fault);
});

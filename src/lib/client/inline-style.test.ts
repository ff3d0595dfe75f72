import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { addInlineStyle } from './scripts.ts';

const PAGE = `<head><meta content="default-src 'none'; style-src 'self' 'sha256-x'"></head>`;

it('adds a style last and allows it, beside those that the policy allows', () => {
	const style = '.box{left:0}';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(addInlineStyle(PAGE, style)).toBe(
		`<head><meta content="default-src 'none'; style-src 'self' 'sha256-${hash}' 'sha256-x'"><style>${style}</style></head>`
	);
});

it('leaves a page as it is that needs no style', () => {
	expect(addInlineStyle(PAGE, '')).toBe(PAGE);
});

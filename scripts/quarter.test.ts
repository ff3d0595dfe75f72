import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './quarter.ts';

const folder = mkdtempSync(join(tmpdir(), 'quarter-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run quarter', () => {
	const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
	beforeEach(() => {
		for (const spy of [log, error]) spy.mockReset().mockImplementation(() => undefined);
	});
	afterAll(() => {
		for (const spy of [log, error]) spy.mockRestore();
	});
	const [map, plan] = ['tests/fixtures/quarter/courtyards.geojson', join(folder, 'plan.svg')];

	it('prints the numbers of a map as JSON, and writes its plan', async () => {
		expect(await main([map, '--plan', plan, '--size', '300x200'])).toBe(0);
		const report = JSON.parse(String(log.mock.lastCall?.[0])) as Record<string, unknown>;
		expect(report).toMatchObject({ window: { width: 300, height: 200 }, filmed: { least: 0, most: 0 } });
		expect(Number(report['ground'])).toBeGreaterThan(1000);
		expect(readFileSync(plan, 'utf8')).toContain('viewBox="0 0 300 ');
		expect(error).toHaveBeenCalled();
	});

	it.each([
		['a file of another kind', ['package.json'], /no GeoJSON/],
		['a window that is too large', [map, '--size', '900x200'], /600 by 400/],
		['a size that is none', [map, '--size', 'large'], /600 by 400/],
		['no file', [], /--help/],
		['an unknown option', ['--size-of', '3'], /--help/]
	])('refuses %s with a sentence, and writes nothing', async (_what, args, sentence) => {
		const other = join(folder, 'other.svg');
		expect(await main([...args, '--plan', other])).toBe(1);
		expect(String(error.mock.lastCall?.[0])).toMatch(sentence);
		expect([existsSync(other), log.mock.calls]).toEqual([false, []]);
	});
});

import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { lessonPlan } from '#lib/edition/plan.ts';
import { generalProse } from '#lib/edition/prose/page/document.ts';
import { paginatePlan } from './paginate-plan.ts';

if (!story) throw new Error('The story has an error');
const edition = createEdition(story, story.languages[0]?.id ?? 'fr');
const prose = generalProse(edition);
const parts = story.routes.flatMap((route) => lessonPlan(edition, route));

it('keeps all rows of a plan in their order', () => {
	expect(parts.length).toBeGreaterThan(3);
	for (const part of parts) expect(paginatePlan(prose, part, 10, []).pages.flat()).toEqual(part.rows);
});

it('prints a short plan in large letters on one page, a long one in smaller letters on several', () => {
	const [part] = parts;
	if (!part) throw new Error('no plan');
	const short = paginatePlan(prose, { ...part, rows: part.rows.slice(0, 1) }, 10, []);
	expect([short.size, short.pages.length]).toEqual(['xl', 1]);
	const row = part.rows.slice(0, 1);
	const long = paginatePlan(prose, { ...part, rows: Array.from({ length: 40 }, () => row).flat() }, 10, []);
	expect(long.pages.length).toBeGreaterThan(1);
	const counts = long.pages.map(({ length }) => length);
	expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(Math.ceil(Math.max(...counts) / 3));
});

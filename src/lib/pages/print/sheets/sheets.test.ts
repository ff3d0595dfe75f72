import { story } from 'virtual:story';
import { JSDOM } from 'jsdom';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { contains } from '#lib/model/maths/geometry.ts';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { layOutGraph } from './data/graph-layout.ts';
import { lessonPlan } from '#lib/edition/plan.ts';
import { sheetIds } from '#lib/narrative/sheet-ids.ts';
import { createPaperWalls } from './wall/paper-wall.ts';
import { renderPrintPage, renderTeachPage } from '../documents.ts';
import { citedSources } from '#lib/edition/prose/text/plain-text.ts';
import {
	formatSeconds,
	chapterLessons,
	paginateSimpleSteps,
	groupStepsByChapter,
	teacherSheetTexts
} from './data/lessons.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe.each(editions.map((edition) => [edition.lang, edition] as const))('in %s', (_, edition) => {
	const lessons = chapterLessons(edition);
	const guessed = lessons.filter(({ lesson }) => lesson.graph);
	// Rendered once; the tests only read them.
	const html = { sheets: renderPrintPage(edition).html, pack: renderTeachPage(edition).html };
	const sheets = new JSDOM(html.sheets).window.document;
	const pack = new JSDOM(html.pack).window.document;

	/** The sheets by the id of their heading, found once: jsdom is slow to search such long pages. */
	const sheetOf = new Map(
		[...sheets.querySelectorAll('.sheet[aria-labelledby]')].map((sheet) => [
			sheet.getAttribute('aria-labelledby'),
			sheet
		])
	);

	const traced = shownText.routes.filter(({ trace }) => trace.length > 0);
	const answersOf = (route: string) =>
		[...sheets.querySelectorAll(`[aria-labelledby="trace-answers-${route}"] .trace strong`)].map(
			({ textContent }) => textContent
		);

	it('has a lesson for every chapter, with four questions and its own picture', () => {
		expect(lessons.map(({ chapter }) => chapter.id)).toEqual(shownText.chapters.map(({ id }) => id));
		for (const { chapter, lesson, step } of lessons) {
			expect(lesson.questions).toHaveLength(4);
			expect(step.chapter).toBe(chapter.id);
		}
	});

	it('prints one page per chapter for pupils who guess, else two, and one for teachers', () => {
		for (const { chapter, lesson } of lessons) {
			const sheet = sheetOf.get(`pupil-${chapter.id}`);
			expect(sheet?.querySelectorAll('.leaf')).toHaveLength(lesson.graph ? 1 : 2);
			expect(sheet?.querySelectorAll('.question')).toHaveLength(4);
			const own = sheetOf.get(`teacher-${chapter.id}`);
			expect(own?.querySelectorAll('.leaf')).toHaveLength(1);
		}
		for (const { step } of lessons) expect(html.sheets).toContain(`src="stills/${step.id}.svg"`);
	});

	it('prints simple text for every step, on one or two pages per chapter with at least three steps each', () => {
		const simple = sheets.querySelector('.part.simple');
		const pages = lessons.flatMap(({ chapter }) => [paginateSimpleSteps(edition, chapter)]);
		for (const [index, { chapter }] of lessons.entries()) {
			expect(pages[index]?.length).toBeLessThanOrEqual(2);
			expect(pages[index]?.flat().map(({ step }) => step.id)).toEqual(chapter.steps.map(({ id }) => id));
		}
		for (const page of pages.flat()) expect(page.length).toBeGreaterThanOrEqual(3);
		const leaves = [...(simple?.querySelectorAll('.leaf') ?? [])].filter((leaf) =>
			leaf.querySelector('.told')
		);
		expect(leaves).toHaveLength(pages.flat().length);
		expect(simple?.querySelectorAll('.told')).toHaveLength(edition.steps.length);
	});

	it('has no page with lines only', () => {
		const leaves = [...sheets.querySelectorAll('.leaf')];
		expect(leaves.length).toBeGreaterThan(3 * lessons.length);
		for (const leaf of leaves) {
			const left = leaf.cloneNode(true) as Element;
			for (const each of left.querySelectorAll('.leaf-head, .leaf-foot, .lines, h3, h4')) each.remove();
			const kind = leaf.querySelector('.leaf-foot span:last-child')?.textContent;
			expect([kind, left.textContent.trim() !== '' || left.querySelector('img, svg') !== null]).toEqual([
				kind,
				true
			]);
		}
	});

	it('prints two role cards per page, each with all that the role says and its sources', () => {
		const leaves = [...sheets.querySelectorAll('[aria-labelledby="roles"] .leaf')];
		expect(leaves).toHaveLength(Math.ceil(shownText.roles.length / 2));
		const cards = leaves.flatMap((leaf) => [...leaf.querySelectorAll('.role')]);
		expect(cards.map((card) => card.querySelector('h4')?.textContent)).toEqual(
			shownText.roles.map(({ name }) => name[edition.lang])
		);
		for (const [index, role] of shownText.roles.entries())
			for (const ask of role.asks) expect(cards[index]?.textContent).toContain(ask[edition.lang]);
	});

	it('gives each pupil of a table other screens that lie together, and every screen to several tables', () => {
		const tables = [...(sheetOf.get('own-screens')?.querySelectorAll('.leaf') ?? [])].map((leaf) =>
			[...leaf.querySelectorAll('.slip')].map((slip) => [
				...new Set([...slip.querySelectorAll('.screen')].map(({ textContent }) => textContent))
			])
		);
		expect(tables[0]?.[0]).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'A4', 'B4', 'C4']);
		for (const [left = [], right = []] of tables)
			expect([left.length, right.length, new Set([...left, ...right]).size]).toEqual([12, 12, 24]);
		// Half of the pages are enough for a second pair of eyes on every screen.
		for (const [used, watchers] of [
			[tables.slice(0, tables.length / 2), 2],
			[tables, 4]
		] as const) {
			const kept = used.flatMap((slips) => slips.flat());
			expect(new Set(kept).size).toBe(edition.choices.settings['streams']);
			for (const screen of new Set(kept)) {
				expect(used.filter((slips) => slips.some((slip) => slip.includes(screen)))).toHaveLength(watchers);
			}
		}
		const pairs = tables.map((slips) => slips.flat().toSorted().join(' '));
		expect(new Set(pairs).size).toBe(tables.length);
	});

	it('prints a lesson on one page: for whom, programmes, minutes, four lines to tick', () => {
		const taught = shownText.routes.filter(({ overview }) => overview);
		expect(taught.length).toBeGreaterThan(0);
		for (const { id, audience, hooks, plan } of taught) {
			const sheet = sheets.querySelector(`[aria-labelledby="overview-${id}"]`);
			expect(sheet?.querySelectorAll('.leaf')).toHaveLength(1);
			expect(sheet?.querySelectorAll('.course li')).toHaveLength(plan.length);
			expect(sheet?.querySelectorAll('.rubric tbody tr')).toHaveLength(4);
			for (const text of [audience, ...hooks]) expect(sheet?.textContent).toContain(text?.[edition.lang]);
			// On the card of the lesson, they come before its title, and the sheet is the first link.
			const card = pack.querySelector(`[aria-labelledby="route-${id}"]`);
			expect(card?.textContent.trim().startsWith(audience?.[edition.lang] ?? '')).toBe(true);
			expect(card?.querySelector('a')?.getAttribute('href')).toBe(`../print/#overview-${id}`);
		}
	});

	it('covers in quiz and trace of a lesson only what its steps show', () => {
		for (const { id, steps, quiz, trace, sheets: taken } of shownText.routes) {
			const needed = [...shownText.quiz, ...(shownText.trace?.paragraphs ?? [])]
				.filter((part) => [...quiz, ...trace].includes(part.id))
				.flatMap(({ needs }) => needs);
			expect(needed.filter((step) => !steps.includes(step))).toEqual([]);
			const asked = sheets.querySelectorAll(`[aria-labelledby="quiz-${id}"] tbody`);
			expect(asked).toHaveLength(quiz.length);
			const written = sheets.querySelectorAll(`[aria-labelledby="trace-${id}"] .trace p`);
			expect(written).toHaveLength(trace.length);
			const others = taken.filter((sheet) => /^(plan|quiz|trace)-/.test(sheet) && !sheet.endsWith(`-${id}`));
			expect(others).toEqual([]);
		}
	});

	it('prints two questions under pictures per page', () => {
		for (const { chapter, lesson } of lessons) {
			const sheet = sheetOf.get(`pictured-${chapter.id}`);
			expect(sheet?.querySelectorAll('.question') ?? []).toHaveLength(lesson.pictured.length);
			expect(sheet?.querySelectorAll('.leaf') ?? []).toHaveLength(Math.ceil(lesson.pictured.length / 2));
		}
	});

	it('prints a lot for every number and star, with identical backs', () => {
		const [front, back] = [...sheets.querySelectorAll('[aria-labelledby="tickets"] .leaf')].map((leaf) =>
			[...leaf.querySelectorAll('.ticket')].map(({ textContent }) => textContent.trim())
		);
		const { numbers = 0, stars = 0 } = shownText.tickets ?? {};
		expect(numbers).toBeGreaterThan(0);
		const drawn = front?.filter((text) => text !== '') ?? [];
		expect(drawn.slice(0, numbers).map(Number)).toEqual(Array.from({ length: numbers }, (_, i) => i + 1));
		expect(drawn.slice(numbers)).toEqual(Array.from({ length: stars }, () => '★'));
		expect(new Set(back?.slice(0, numbers)).size).toBe(1);
		expect(back).toHaveLength(front?.length ?? 0);
	});

	it('prints eight screens and a legend for each of six groups, with one fall on the whole wall', () => {
		const walls = createPaperWalls(edition).filter(({ pages }) => pages.length > 1);
		expect(walls.map(({ id }) => id)).toEqual(['wall', 'wall-again']);
		expect(new Set(walls.map(({ fall }) => fall.page)).size).toBe(2);
		for (const [index, { id, pages, fall }] of walls.entries()) {
			const leaves = [...(sheetOf.get(id)?.querySelectorAll('.leaf') ?? [])];
			expect(leaves).toHaveLength(6);
			expect(sheetIds(shownText)).toContain(id);
			// The pages of both walls lie on the same tables.
			for (const leaf of leaves)
				expect(leaf.querySelector('h4 b')?.textContent).toBe(
					edition.words['print.wall-number']?.replace('{number}', String(index + 1))
				);
			const names = leaves.map((leaf) =>
				[...leaf.querySelectorAll('.wall-stills figcaption')].map(({ textContent }) => textContent)
			);
			expect(names.map(({ length }) => length)).toEqual([8, 8, 8, 8, 8, 8]);
			expect(new Set(names.flat()).size).toBe(48);
			expect(pages.flat().filter(({ kind }) => kind.startsWith('fall'))).toEqual([fall.still]);
			expect(fall.page).toBeGreaterThan(1);
			expect(names[fall.page - 1]?.indexOf(fall.still.name)).toBeGreaterThan(1);
			// A reader who listens hears of each screen what the legend shows, and nothing that no other screen has.
			for (const leaf of leaves) {
				const legend = leaf.querySelector('.wall-legend')?.textContent ?? '';
				for (const { kind } of pages.flat()) {
					// The legend leaves open what hides a fall.
					const named = kind.startsWith('fall') ? 'fall-any' : kind;
					if (kind !== 'usual') expect(legend).toContain(edition.words[`print.wall-${named}`]);
				}
			}
			const labels = leaves
				.flatMap((leaf) => [...leaf.querySelectorAll('[role="img"]')])
				.map((still) => still.getAttribute('aria-label') ?? '');
			const described = labels.filter((label) =>
				label.includes(edition.words[`print.wall-${fall.still.kind}`] ?? '?')
			);
			expect(described).toHaveLength(1);
			expect(sheetOf.get('wall-answers')?.textContent).toMatch(
				new RegExp(`${fall.still.name}\\b[^.]*\\b${fall.page}\\.`)
			);
		}
	});

	it('prints a whole wall for two pupils on one page, with one fall and its answer for the teacher', () => {
		const wall = createPaperWalls(edition).find(({ id }) => id === 'wall-page');
		const leaves = [...(sheetOf.get('wall-page')?.querySelectorAll('.leaf') ?? [])];
		expect(leaves).toHaveLength(1);
		expect(sheetIds(shownText)).toContain('wall-page');
		const names = [...(leaves[0]?.querySelectorAll('.wall-stills figcaption') ?? [])].map(
			({ textContent }) => textContent
		);
		expect([names.length, new Set(names).size]).toEqual([48, 48]);
		// A letter for each column, a number for each row.
		expect([names[0], names.at(-1)]).toEqual(['A1', 'F8']);
		const described = edition.words['print.wall-fall-hidden'] ?? '?';
		const fallen = [...(leaves[0]?.querySelectorAll('[role="img"]') ?? [])].flatMap((still) => {
			const label = still.getAttribute('aria-label') ?? '';
			return label.includes(described) ? label : [];
		});
		expect(fallen).toHaveLength(1);
		expect(fallen[0]).toContain(wall?.fall.still.name);
		// Not among the twelve that are looked at first.
		expect(names.indexOf(wall?.fall.still.name ?? '')).toBeGreaterThanOrEqual(12);
		const answer = edition.words['print.wall-page-is']?.replace('{screen}', wall?.fall.still.name ?? '?');
		expect(sheetOf.get('wall-answers')?.textContent).toContain(answer);
		// Teachers play it from the presenter’s window, without that page at hand.
		const played = edition.story.routes.filter(({ sheets }) => sheets.includes('wall-page'));
		// Where it is expected, the pupils at the keyboard do not read it beforehand.
		const notes = played.map(({ plan }) =>
			plan
				.flatMap((row) => [row.do, row.expect])
				.map((text) => (text ? edition.plain(text) : ''))
				.join(' ')
		);
		for (const note of notes) expect(note).toContain(wall?.fall.still.name);
	});

	it('prints a plan with a box for the name of each camera, and speaks of missions only where groups have some', () => {
		for (const { id, plan } of edition.story.routes)
			for (const { board } of plan) {
				if (board?.kind !== 'talk' || !board.cameras) continue;
				const sheet = sheetOf.get(`paper-plan-${id}`);
				expect(sheet?.querySelectorAll('.paper-strip .camera')).toHaveLength(board.cameras);
				expect(sheet?.textContent).not.toContain(edition.words['print.paper-secret']);
			}
		expect(sheetOf.get('paper-plan')?.textContent).toContain(edition.words['print.paper-secret']);
		// Whose plan it is and what its table bets come with the strip in every lesson.
		for (const [id, sheet] of sheetOf)
			if (id?.startsWith('paper-plan'))
				expect([id, sheet.querySelectorAll('.paper-strip :is(.table-number, .bet-number)').length]).toEqual([
					id,
					2
				]);
	});

	it('lets people on the wall stand in the street, from feet to head', () => {
		for (const { buildings, figures } of createPaperWalls(edition).flatMap(({ pages }) => pages.flat())) {
			const rings = buildings
				.split('z')
				.filter((ring) => ring !== '')
				.map((ring) => {
					const flat = ring.slice(1).split(' ').map(Number);
					return Array.from({ length: flat.length / 2 }, (_, i): [number, number] => [
						flat[2 * i] ?? 0,
						flat[2 * i + 1] ?? 0
					]);
				});
			for (const { path, transform } of figures) {
				const [x = NaN, y = NaN, , metre = NaN] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
				const tops = path.endsWith(posePaths.standing) ? [0, 1, 2, 2.8] : [0, 0.5];
				for (const up of tops) expect(rings.some((ring) => contains(ring, x, y - up * metre))).toBe(false);
			}
		}
	});

	it('prints the answers of a lesson after all that its pupils get, on pages for the teacher', () => {
		const order = [...sheetOf.keys()];
		const hasAnswers = (id: string) => /^(teacher|trace-answers|wall-answers)/.test(id);
		const isForTeachers = (id: string) => hasAnswers(id) || /^(overview|plan)-/.test(id);
		for (const { sheets: taken } of shownText.routes.filter((route) => route.sheets.length > 0)) {
			const places = (ids: string[]) => ids.map((id) => order.indexOf(id));
			const pupils = places(taken.filter((id) => !isForTeachers(id)));
			expect(Math.min(...places(taken.filter(hasAnswers)), Infinity)).toBeGreaterThan(
				Math.max(...pupils, -1)
			);
			for (const id of taken)
				for (const head of sheetOf.get(id)?.querySelectorAll('.leaf-head') ?? [])
					expect([id, head.textContent.includes(edition.words['print.for-teacher'] ?? '?')]).toEqual([
						id,
						isForTeachers(id)
					]);
			if (taken.includes('wall') || taken.includes('wall-page')) expect(taken).toContain('wall-answers');
		}
	});

	it('asks pupils in simple words for a reason and a condition, others to sort what they hear', () => {
		const debated = shownText.routes.filter(
			({ quiz, plan }) => quiz.length > 0 && plan.some(({ debate }) => debate)
		);
		expect(new Set(debated.map(({ simple }) => simple)).size).toBe(2);
		for (const { id, simple } of debated)
			expect([id, sheetOf.get(`quiz-${id}`)?.querySelectorAll('.grid > div').length]).toEqual([
				id,
				simple ? 2 : 3
			]);
	});

	it('lists all gap words in alphabetical order', () => {
		for (const { id } of traced) {
			const offered = sheets.querySelector(`[aria-labelledby="trace-${id}"] .words`)?.textContent ?? '';
			const answers = answersOf(id);
			const places = answers.map((answer) => offered.indexOf(answer));
			expect(Math.min(...places)).toBeGreaterThan(0);
			expect(places).not.toEqual([...places].sort((a, b) => a - b));
		}
	});

	it('links a lesson to all its sheets together, and marks those that every pupil gets', () => {
		for (const { id, sheets: taken } of shownText.routes.filter((route) => route.minutes)) {
			const card = pack.querySelector(`[aria-labelledby="route-${id}"]`);
			const all = card?.querySelector('a[href*="?take="]')?.getAttribute('href') ?? '';
			expect(all.split('?take=')[1]?.split(',')).toEqual(taken);
			for (const item of card?.querySelectorAll('.sheets-of li') ?? [])
				expect(item.querySelector('small')?.textContent).toMatch(/^× 1/);
		}
	});

	it('hides the gap words of the written trace from pupils, and shows each to teachers', () => {
		expect(traced.length).toBeGreaterThan(1);
		for (const { id } of traced) {
			const open = sheets.querySelector(`[aria-labelledby="trace-${id}"] .trace`);
			const answers = answersOf(id);
			expect(answers.length).toBeGreaterThan(8);
			expect(open?.querySelectorAll('.gap')).toHaveLength(answers.length);
			expect(open?.querySelectorAll('strong, sup')).toHaveLength(0);
			expect(answers.join(' ')).not.toMatch(/NaN|\{/);
		}
	});

	it('plans every lesson from minute 0 to its end, without gaps', () => {
		const lessonsHere = shownText.routes.filter(({ minutes }) => minutes !== undefined);
		expect(lessonsHere.length).toBeGreaterThan(0);
		for (const route of lessonsHere) {
			const parts = lessonPlan(edition, route);
			expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(route.minutes);
			for (const { minutes, rows } of parts) {
				expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)]);
				expect(rows.at(-1)?.to).toBe(minutes);
				expect(rows.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
			}
			// Some rows have no screen; a step with a guess has its answer in the plan.
			expect(parts.some(({ rows }) => rows.some(({ steps }) => steps.length === 0))).toBe(true);
			for (const { steps, ask, expect: expected } of parts.flatMap(({ rows }) => rows))
				if (steps.some(({ guess }) => guess)) expect([ask, expected]).not.toContain(undefined);
		}
	});

	it('links a lesson to the start of its plan, to its plan, and to existing sheets', () => {
		for (const { id, minutes, simple, steps, plan, sheets: listed } of shownText.routes.filter(
			(route) => route.minutes
		)) {
			const card = pack.querySelector(`[aria-labelledby="route-${id}"]`);
			// A plan that begins without a screen opens at the cover, unless its first row has a board.
			const [row] = plan;
			const first = row?.board ? `&board=${row.board.id}` : row?.steps.length === 0 ? '' : `#${steps[0]}`;
			const words = simple ? '&words=simple' : '';
			expect(card?.querySelector('.go')?.getAttribute('href')).toBe(
				`../present/?route=${id}${words}${first}`
			);
			expect(card?.textContent).toContain(String(minutes));
			expect(pack.getElementById(`plan-${id}`)).not.toBeNull();
			const links = [...(card?.querySelectorAll('.sheets-of a:not(.edit)') ?? [])];
			expect(links).toHaveLength(listed.filter((sheet) => sheet !== `overview-${id}`).length);
			for (const link of links)
				expect(
					sheets.querySelector((link.getAttribute('href') ?? '').replace('../print/', ''))
				).not.toBeNull();
		}
	});

	it('does not print the picture with the answer on either side of the sheet for the guess', () => {
		for (const { chapter, lesson } of lessons) {
			const sheet = sheetOf.get(`pupil-${chapter.id}`);
			expect([chapter.id, sheet?.querySelectorAll('img.standard-print').length]).toEqual([
				chapter.id,
				lesson.graph ? 0 : 1
			]);
		}
		const pictures = sheets.querySelectorAll('.part.pictures img.standard-print');
		expect(pictures).toHaveLength(guessed.length);
	});

	it('prints no answers for pupils: no curves, no sources', () => {
		const [pupils = '', teachers = ''] = ['pupils', 'teachers'].map(
			(part) => sheets.querySelector(`.part.${part}`)?.innerHTML
		);
		const graphs = guessed.length;
		expect(count(pupils, /class="graph"/g)).toBe(graphs);
		expect(pupils.length).toBeGreaterThan(1000);
		expect(pupils).not.toMatch(/answer-curve|class="column"|<sup/);
		expect(count(teachers, /class="graph"/g)).toBe(graphs);
		expect(count(teachers, /answer-curve|class="column"/g)).toBeGreaterThanOrEqual(graphs);
	});

	it('lists the cited sources on each teacher’s page, without duplicates', () => {
		const cited = lessons.map(({ lesson, prose }) => citedSources(prose, teacherSheetTexts(lesson)));
		for (const list of cited) {
			const numbers = list.map(({ number }) => number);
			expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
		}
		expect(cited.flat().length).toBeGreaterThan(5);
	});

	it('links to the slides of each lesson, and to the archive as an external file', () => {
		for (const { id, minutes } of shownText.routes)
			expect([id, html.pack.includes(`href="../present/?route=${id}`)]).toEqual([id, minutes !== undefined]);
		expect(html.pack).toMatch(/<a href="\.\.\/\.\.\/story\.zip" rel="external" download/);
	});

	it('gives both sides of a debate similar length, within a factor of two', () => {
		for (const { lesson, prose } of lessons) {
			const [a = 0, b = 0] = [lesson.debate.for, lesson.debate.against].map(
				(text) => JSON.stringify(prose.rich(text)).match(/\p{L}+/gu)?.length ?? 0
			);
			expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(2);
		}
	});

	it('draws every graph inside its axes', () => {
		for (const { lesson, step } of lessons) {
			if (!lesson.graph) continue;
			const { answer, left, right, top, bottom } = layOutGraph(edition, lesson.graph, step, 180, 92);
			const values = answer.values.map(({ x, y }) => [x, y] as const);
			for (const [x, y] of [...answer.curve, ...values]) {
				expect(x).toBeGreaterThanOrEqual(left - 1e-9);
				expect(x).toBeLessThanOrEqual(right + 1e-9);
				expect(y).toBeGreaterThanOrEqual(top - 1e-9);
				expect(y).toBeLessThanOrEqual(bottom + 1e-9);
			}
			expect(answer.values.length).toBeGreaterThan(0);
		}
	});
});

it('draws the curve of the models: coverage grows with the number of cameras, ever more slowly', () => {
	const [edition] = editions;
	const cameras = edition && chapterLessons(edition).find(({ chapter }) => chapter.id === 'cameras');
	if (!edition || !cameras?.lesson.graph) throw new Error('no graph of cameras');
	const { answer } = layOutGraph(edition, cameras.lesson.graph, cameras.step, 180, 92);
	const gains = answer.curve.slice(1).map(([, y], index) => (answer.curve[index]?.[1] ?? 0) - y);
	expect(answer.curve).toHaveLength(25);
	for (const [index, gain] of gains.entries()) {
		expect(gain).toBeGreaterThan(0);
		if (index > 0) expect(gain).toBeLessThanOrEqual((gains[index - 1] ?? 0) + 1e-9);
	}
	expect(answer.values.map(({ label }) => label)).toEqual(['56\u00a0%']);
});

it('has no answer for the last link of the chain', () => {
	const [edition] = editions;
	const chain = edition && chapterLessons(edition).find(({ chapter }) => chapter.id === 'epilogue');
	if (!edition || !chain?.lesson.graph) throw new Error('no graph of the chain');
	const { answer } = layOutGraph(edition, chain.lesson.graph, chain.step, 180, 92);
	expect(answer.values.map(({ label }) => label)).toEqual(['100', '56', '45', '43']);
	expect(answer.unknown).toHaveLength(1);
});

it('groups the steps of a route by chapter, in its order', () => {
	const [edition] = editions;
	for (const route of shownText.routes)
		expect(
			edition && groupStepsByChapter(edition, route).flatMap(({ steps }) => steps.map(({ id }) => id))
		).toEqual(route.steps);
});

it('formats seconds as minutes and seconds', () => {
	expect([0, 45, 60, 125].map(formatSeconds)).toEqual(['0:00', '0:45', '1:00', '2:05']);
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestStep, stubBrowser, testGuess } from '../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../tests/components/presenter.ts';
import type { RouteData } from '../data/deck-types.ts';
import { writeSession, readSession } from '../session/session.ts';

beforeEach(stubBrowser);

const IDS = ['one', 'two', 'three'];
const lesson = (places: readonly number[]): RouteData => ({
	id: 'lesson',
	title: '',
	minutes: 10,
	steps: [0, 1, 2],
	questions: [],
	boards: places.map((place, index) => createTestBoard(`board-${index}`, { place })),
	plan: []
});

/** The slides of a lesson of three steps, the middle one with three keyframes, and boards at some places. */
function createLesson(places: readonly number[], slides = true) {
	const steps = IDS.map((id) =>
		createTestStep(id, id === 'two' ? { keyframes: [{ a: 1 }, { a: 2 }, { a: 3 }] } : {})
	);
	const presenter = createTestPresenter(steps, slides, { routes: [lesson(places)], fall: 1 });
	presenter.chooseRoute('lesson');
	return presenter;
}
type Lesson = ReturnType<typeof createLesson>;

/** What the wall shows: a board, or a step with the number of its keyframe. */
const shown = ({ boards, playhead, isOnCover }: Lesson): string =>
	isOnCover
		? 'cover'
		: (boards.current?.id ?? `${IDS[playhead.step]}:${playhead.keyframe - playhead.firstOf(playhead.step)}`);
const press = (presenter: Lesson, times: number, by: 1 | -1 = 1): string[] =>
	Array.from({ length: times }, () => {
		presenter.advance(by);
		return shown(presenter);
	});

describe('a lesson with boards', () => {
	it('goes through boards before, between and after steps by the “next” key, and back', () => {
		const presenter = createLesson([0, 1, 1, 3]);
		const way = ['board-0', 'one:0', 'board-1', 'board-2', 'two:0', 'two:1', 'two:2', 'three:0', 'board-3'];
		expect(press(presenter, 9)).toEqual(way);
		// The last board is the end.
		expect(press(presenter, 1)).toEqual(['board-3']);
		expect(press(presenter, 9, -1)).toEqual([...way.slice(0, -1).reverse(), 'board-0']);
	});

	it('counts boards among the stops that a number leads to', () => {
		const presenter = createLesson([0, 2]);
		const numbered = [1, 2, 3, 4, 5].map((number) => {
			presenter.showNumber(number);
			return shown(presenter);
		});
		expect(numbered).toEqual(['board-0', 'one:0', 'two:0', 'board-1', 'three:0']);
		presenter.showNumber(6);
		expect(shown(presenter)).toBe('three:0');
	});

	it('shows no question of a step while a board covers it', () => {
		const presenter = createLesson([1]);
		press(presenter, 2);
		expect(presenter.boards.current?.id).toBe('board-0');
		expect([presenter.openGuess, presenter.forwardKey]).toEqual([undefined, 'present.do.next']);
	});

	it('shows what a guess is about, then the answer, then the other keyframes', () => {
		const step = createTestStep('one', { guess: testGuess, keyframes: [{ a: 1 }, { a: 2 }, { a: 3 }] });
		const presenter = createTestPresenter([step], true, { slides: [{ seconds: 60, answerFrom: 1 }] });
		presenter.show(0);
		const seen = Array.from({ length: 4 }, () => {
			const { forwardKey, openGuess } = presenter;
			const at = [presenter.playhead.keyframe, Boolean(openGuess), forwardKey];
			presenter.advance(1);
			return at;
		});
		expect(seen).toEqual([
			[0, true, 'present.do.next'],
			[1, true, 'present.reveal'],
			[1, false, 'present.do.next'],
			[2, false, 'present.do.next']
		]);
	});

	it('is in the same place in another window, and after a reload, whatever was pressed', () => {
		const keys = fc.array(fc.constantFrom(1, -1, 'number', 'fall', 'vote'), { maxLength: 20 });
		fc.assert(
			fc.property(fc.array(fc.nat(3), { maxLength: 4 }), keys, fc.nat(8), (places, pressed, number) => {
				const [here, there] = [createLesson(places.toSorted()), createLesson(places.toSorted(), false)];
				here.show(0);
				for (const key of pressed) {
					if (typeof key === 'number') here.advance(key as 1 | -1);
					else if (key === 'number') here.showNumber(number);
					else if (key === 'fall') here.fall.toggle();
					else if (here.boards.current) here.boards.setState(here.boards.current.id, `_${number}.2`);
				}
				there.adopt(here.session);
				expect([shown(there), there.session]).toEqual([shown(here), here.session]);
				// The address holds what a reload needs.
				const { left, timer, kept, ...addressed } = here.session;
				const url = new URL(writeSession(here.session), 'https://a.example/');
				expect(readSession(url.search, url.hash)).toEqual(addressed);
				expect([left, kept, timer.before]).toBeDefined();
			}),
			{ numRuns: 60 }
		);
	});

	it('shows the fall again from a board or a keyframe, and what was there before by any way on', () => {
		const presenter = createLesson([1]);
		press(presenter, 2);
		presenter.fall.toggle();
		expect([shown(presenter), presenter.fall.isShown]).toEqual(['two:0', true]);
		presenter.fall.toggle();
		expect([shown(presenter), presenter.fall.isShown]).toEqual(['board-0', false]);
		press(presenter, 4);
		expect(shown(presenter)).toBe('three:0');
		presenter.fall.toggle();
		// A clicker has no key for it but the next one.
		expect(press(presenter, 1)).toEqual(['three:0']);
		presenter.showNumber(3);
		press(presenter, 2);
		presenter.fall.toggle();
		presenter.fall.toggle();
		expect(shown(presenter)).toBe('two:2');
		// Another step chosen meanwhile ends it.
		presenter.fall.toggle();
		presenter.showNumber(1);
		expect([shown(presenter), presenter.fall.isShown]).toEqual(['one:0', false]);
	});
});

describe('the answer to a guess', () => {
	const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

	/** Slides of two steps, the first with a guess whose answer is 8, after the key that reveals it. */
	async function revealAnswer(): Promise<Lesson> {
		const presenter = createTestPresenter([
			createTestStep('one', { guess: testGuess }),
			createTestStep('two')
		]);
		presenter.show(0);
		await nextFrame();
		presenter.advance(1);
		expect(presenter.openGuess).toBeUndefined();
		return presenter;
	}

	it('is announced after the frame that shows it', async () => {
		const presenter = await revealAnswer();
		expect(presenter.announcement).not.toMatch(/8\salerts/);
		await nextFrame();
		expect(presenter.announcement).toMatch(/8\salerts/);
	});

	it('is not announced over the next step if a key is pressed before that frame', async () => {
		const presenter = await revealAnswer();
		presenter.advance(1);
		await nextFrame();
		expect(presenter.announcement).toContain('Title of two');
	});
});

describe('a route of one’s own', () => {
	it('has the boards of plans and questions of one’s own between its steps', () => {
		const presenter = createLesson([1]);
		presenter.chooseRoute('three,~8~board-0~Who pays?,~5~~Who%2C then?,~5~nowhere,one');
		const [known, own] = presenter.boards.list;
		expect(presenter.boards.list).toHaveLength(2);
		expect(known).toMatchObject({
			title: 'Title of board-0',
			question: 'Who pays?',
			minutes: 8,
			source: 'board-0'
		});
		expect(own).toMatchObject({ kind: 'talk', question: 'Who, then?', seconds: 300 });
		expect(press(presenter, 4)).toEqual(['three:0', 'own-1', 'own-2', 'one:0']);
		expect(presenter.route.unknownIds).toEqual([]);
	});
});

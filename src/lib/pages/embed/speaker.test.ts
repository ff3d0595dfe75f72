import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeightSpeaker } from './speaker.ts';

/** A speaker, what it said, and the passing of a frame of the screen. */
function made() {
	const said: number[] = [];
	let tasks: (() => void)[] = [];
	const speaker = new HeightSpeaker(
		(height) => said.push(height),
		(task) => tasks.push(task)
	);
	const frame = () => {
		const due = tasks;
		tasks = [];
		for (const task of due) task();
		return due.length;
	};
	const tell = (height: number) => {
		speaker.tell(height);
		frame();
	};
	return { speaker, said, frame, tell };
}

describe('HeightSpeaker', () => {
	it('says the last height once a frame, in whole pixels', () => {
		const { speaker, said, frame } = made();
		for (const height of [500, 600, 699.2]) speaker.tell(height);
		expect(said).toEqual([]);
		expect(frame()).toBe(1);
		expect(said).toEqual([700]);
	});

	it('keeps silent about what changes by a pixel or not at all', () => {
		const { said, tell } = made();
		for (const height of [700, 700, 701, 699, 700.4, 702]) tell(height);
		expect(said).toEqual([700, 702]);
	});

	it('says nothing that is no height', () => {
		const { said, tell } = made();
		for (const height of [NaN, Infinity, -Infinity, 0, -5, 1e9]) tell(height);
		expect(said).toEqual([]);
	});

	it('stops after twenty heights that rise, and goes on once they fall', () => {
		const { said, tell } = made();
		for (let turn = 0; turn < 200; turn++) tell(500 + turn * 10);
		expect(said).toHaveLength(21);
		tell(400);
		expect(said.at(-1)).toBe(400);
	});

	it('leaves a host alone whose scroll bar comes and goes', () => {
		const { said, tell } = made();
		for (let turn = 0; turn < 500; turn++) tell(turn % 2 ? 690 : 700);
		expect(said.length).toBeLessThan(30);
	});

	it('repeats itself when asked, but not for ever', () => {
		const { speaker, said, frame, tell } = made();
		speaker.again();
		frame();
		expect(said).toEqual([]);
		tell(700);
		for (let turn = 0; turn < 500; turn++) {
			speaker.again();
			frame();
		}
		expect(new Set(said)).toEqual(new Set([700]));
		expect(said.length).toBeGreaterThan(2);
		expect(said.length).toBeLessThan(30);
	});

	it('says a bounded number of things about few heights, whatever happens', () => {
		const height = fc.constantFrom(300, 500, 700, 900);
		fc.assert(
			fc.property(fc.array(fc.option(height, { nil: undefined }), { maxLength: 400 }), (events) => {
				const { speaker, said, frame } = made();
				for (const event of events) {
					if (event === undefined) speaker.again();
					else speaker.tell(event);
					frame();
				}
				expect(said.length).toBeLessThanOrEqual(4 * 12);
			})
		);
	});
});

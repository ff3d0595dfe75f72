import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeightSender } from './height-sender.ts';

/** Returns a sender, the heights that it sent, and a function that runs one animation frame. */
function made() {
	const said: number[] = [];
	let tasks: (() => void)[] = [];
	const speaker = new HeightSender(
		(height) => said.push(height),
		(task) => tasks.push(task)
	);
	const frame = () => {
		const due = tasks;
		tasks = [];
		for (const task of due) task();
		return due.length;
	};
	const sendHeight = (height: number) => {
		speaker.sendHeight(height);
		frame();
	};
	return { speaker, said, frame, tell: sendHeight };
}

describe('HeightSpeaker', () => {
	it('sends the last height once per frame, in whole pixels', () => {
		const { speaker, said, frame } = made();
		for (const height of [500, 600, 699.2]) speaker.sendHeight(height);
		expect(said).toEqual([]);
		expect(frame()).toBe(1);
		expect(said).toEqual([700]);
	});

	it('ignores changes of up to one pixel', () => {
		const { said, tell: sendHeight } = made();
		for (const height of [700, 700, 701, 699, 700.4, 702]) sendHeight(height);
		expect(said).toEqual([700, 702]);
	});

	it('ignores values that are no height', () => {
		const { said, tell: sendHeight } = made();
		for (const height of [NaN, Infinity, -Infinity, 0, -5, 1e9]) sendHeight(height);
		expect(said).toEqual([]);
	});

	it('stops after twenty increases, and continues after a decrease', () => {
		const { said, tell: sendHeight } = made();
		for (let turn = 0; turn < 200; turn++) sendHeight(500 + turn * 10);
		expect(said).toHaveLength(21);
		sendHeight(400);
		expect(said.at(-1)).toBe(400);
	});

	it('stops when the host’s scroll bar appears and disappears', () => {
		const { said, tell: sendHeight } = made();
		for (let turn = 0; turn < 500; turn++) sendHeight(turn % 2 ? 690 : 700);
		expect(said.length).toBeLessThan(30);
	});

	it('repeats the height on request, a limited number of times', () => {
		const { speaker, said, frame, tell: sendHeight } = made();
		speaker.repeat();
		frame();
		expect(said).toEqual([]);
		sendHeight(700);
		for (let turn = 0; turn < 500; turn++) {
			speaker.repeat();
			frame();
		}
		expect(new Set(said)).toEqual(new Set([700]));
		expect(said.length).toBeGreaterThan(2);
		expect(said.length).toBeLessThan(30);
	});

	it('sends a bounded number of messages for a few heights', () => {
		const height = fc.constantFrom(300, 500, 700, 900);
		fc.assert(
			fc.property(fc.array(fc.option(height, { nil: undefined }), { maxLength: 400 }), (events) => {
				const { speaker, said, frame } = made();
				for (const event of events) {
					if (event === undefined) speaker.repeat();
					else speaker.sendHeight(event);
					frame();
				}
				expect(said.length).toBeLessThanOrEqual(4 * 12);
			})
		);
	});
});

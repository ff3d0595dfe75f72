import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WindowSync, type Channel, type Opening } from './window-sync.ts';

/** Channels of several windows; messages wait until they are delivered, in any order between two senders. */
class Air {
	readonly #ears = new Set<Ear>();
	readonly #waiting: (() => void)[] = [];
	sent = 0;

	open(): Channel {
		const ear = new Ear((message) => {
			for (const other of this.#ears) if (other !== ear) this.#waiting.push(() => other.hear(message));
			this.sent++;
		});
		ear.close = () => void this.#ears.delete(ear);
		this.#ears.add(ear);
		return ear;
	}

	deliver(pick: () => number = () => 0): void {
		for (let i = 0; this.#waiting.length > 0; i++) {
			if (i > 10_000) throw new Error('they never stop talking');
			const [message] = this.#waiting.splice(pick() % this.#waiting.length, 1);
			message?.();
		}
	}
}

class Ear implements Channel {
	onmessage: ((event: MessageEvent) => void) | null = null;
	close = (): void => undefined;
	constructor(readonly postMessage: (message: unknown) => void) {}
	hear(data: unknown) {
		this.onmessage?.({ data: structuredClone(data) } as MessageEvent);
	}
}

let windows = 0;

function open(air: Air, state: number, opening: Opening = 'addressed', author = String(windows++)) {
	const self = { state };
	const wire = new WindowSync<number>(
		air.open(),
		{
			adopt: (value) => void (self.state = value),
			isState: (value): value is number => typeof value === 'number',
			state: () => self.state
		},
		author,
		opening
	);
	return {
		get state() {
			return self.state;
		},
		set(value: number) {
			self.state = value;
			wire.share();
		},
		hello: () => wire.hello(),
		close: () => wire.close()
	};
}

describe('two windows', () => {
	it('follow one another, whoever leads', () => {
		const air = new Air();
		const [slides, notes] = [open(air, 1), open(air, 0, 'bare')];
		air.deliver();
		expect(notes.state).toBe(1);
		notes.set(2);
		air.deliver();
		expect(slides.state).toBe(2);
		slides.set(3);
		air.deliver();
		expect(notes.state).toBe(3);
	});

	it('say a change once: nobody answers with an echo', () => {
		const air = new Air();
		const [a] = [open(air, 1), open(air, 1), open(air, 1)];
		air.deliver();
		const before = air.sent;
		a.set(2);
		air.deliver();
		expect(air.sent - before).toBe(1);
	});

	it('agree where both changed at once', () => {
		const air = new Air();
		const [a, b] = [open(air, 0, 'bare', 'a'), open(air, 0, 'bare', 'b')];
		a.set(5);
		b.set(6);
		air.deliver();
		expect([a.state, b.state]).toEqual([6, 6]);
	});

	it('find one another again when one is closed and opened', () => {
		const air = new Air();
		const [slides, notes] = [open(air, 0, 'bare'), open(air, 0, 'bare')];
		slides.set(7);
		air.deliver();
		slides.close();
		notes.set(8);
		air.deliver();
		// A reload brings the address of before along, which the notes have left meanwhile.
		const again = open(air, 7);
		air.deliver();
		expect([again.state, notes.state]).toEqual([8, 8]);
		again.set(9);
		air.deliver();
		expect(notes.state).toBe(9);
	});

	it('follow a link that was opened on purpose', () => {
		const air = new Air();
		const old = open(air, 0, 'bare');
		for (const value of [1, 2, 3]) old.set(value);
		const linked = open(air, 40, 'claiming');
		air.deliver();
		expect([old.state, linked.state]).toEqual([40, 40]);
		old.set(41);
		air.deliver();
		expect(linked.state).toBe(41);
	});

	it('keep what is said in the other one right after a link was opened', () => {
		const air = new Air();
		const [linked, notes] = [open(air, 40, 'claiming'), open(air, 0, 'bare')];
		air.deliver();
		notes.set(41);
		air.deliver();
		expect([linked.state, notes.state]).toEqual([41, 41]);
	});

	it('listen to nothing that is no state', () => {
		const air = new Air();
		const a = open(air, 1);
		const stranger = air.open();
		const stamp = { revision: 99, author: 'z' };
		for (const nonsense of [
			null,
			'state',
			{ kind: 'state' },
			{ kind: 'state', stamp, state: 'one' },
			{ kind: 'state', stamp: { revision: 'many', author: 'z' }, state: 2 },
			{ kind: 'state', stamp: { revision: 9, author: 9 }, state: 2 }
		])
			stranger.postMessage(nonsense);
		air.deliver();
		expect(a.state).toBe(1);
	});
});

it('any number of windows end at one state, whatever is done and in whatever order it is heard', () => {
	const act = fc.record({
		who: fc.nat(3),
		what: fc.constantFrom('set', 'set', 'set', 'reopen', 'hello', 'deliver'),
		value: fc.integer()
	});
	fc.assert(
		fc.property(fc.array(act, { maxLength: 60 }), fc.array(fc.nat(), { minLength: 1 }), (acts, order) => {
			const air = new Air();
			let turn = 0;
			const deliver = () => air.deliver(() => order[turn++ % order.length] ?? 0);
			const all = Array.from({ length: 4 }, () => open(air, 0, 'bare'));
			for (const { who, what, value } of acts) {
				const one = all[who];
				if (!one) continue;
				if (what === 'set') one.set(value);
				if (what === 'hello') one.hello();
				if (what === 'deliver') deliver();
				if (what === 'reopen') {
					one.close();
					all[who] = open(air, one.state);
				}
			}
			deliver();
			for (const one of all) one.hello();
			deliver();
			expect(new Set(all.map(({ state }) => state)).size).toBe(1);
		})
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WindowSync, type WindowChannel, type OpeningKind } from './window-sync.ts';

/**
 * Connects the channels of several windows. Messages wait until they are delivered, in any order between two
 * senders.
 */
class TestNetwork {
	readonly #channels = new Set<TestChannel>();
	readonly #waiting: (() => void)[] = [];
	sent = 0;

	open(): WindowChannel {
		const channel = new TestChannel((message) => {
			for (const other of this.#channels)
				if (other !== channel) this.#waiting.push(() => other.receive(message));
			this.sent++;
		});
		channel.close = () => void this.#channels.delete(channel);
		this.#channels.add(channel);
		return channel;
	}

	deliver(pick: () => number = () => 0): void {
		for (let i = 0; this.#waiting.length > 0; i++) {
			if (i > 10_000) throw new Error('Messages never end');
			const [message] = this.#waiting.splice(pick() % this.#waiting.length, 1);
			message?.();
		}
	}
}

class TestChannel implements WindowChannel {
	onmessage: ((event: MessageEvent) => void) | null = null;
	close = (): void => undefined;
	constructor(readonly postMessage: (message: unknown) => void) {}
	receive(data: unknown) {
		this.onmessage?.({ data: structuredClone(data) } as MessageEvent);
	}
}

let windows = 0;

function open(
	network: TestNetwork,
	state: number,
	opening: OpeningKind = 'addressed',
	author = String(windows++),
	absorbClaim?: (claimed: number) => boolean
) {
	const self = { state, pressed: '' };
	const wire = new WindowSync<number>(
		network.open(),
		{
			adopt: (value) => void (self.state = value),
			isState: (value): value is number => typeof value === 'number',
			state: () => self.state,
			pressed: ({ key }) => (self.pressed += key),
			...(absorbClaim && { absorbClaim })
		},
		author,
		opening
	);
	return {
		get state() {
			return self.state;
		},
		get pressed() {
			return self.pressed;
		},
		press: (key: string) => wire.passKey({ key, code: '' }),
		set(value: number) {
			self.state = value;
			wire.share();
		},
		hello: () => wire.hello(),
		close: () => wire.close()
	};
}

describe('two windows', () => {
	it('take over each other’s changes', () => {
		const network = new TestNetwork();
		const [slides, notes] = [open(network, 1), open(network, 0, 'bare')];
		network.deliver();
		expect(notes.state).toBe(1);
		notes.set(2);
		network.deliver();
		expect(slides.state).toBe(2);
		slides.set(3);
		network.deliver();
		expect(notes.state).toBe(3);
	});

	it('send a change once, without echo', () => {
		const network = new TestNetwork();
		const [a] = [open(network, 1), open(network, 1), open(network, 1)];
		network.deliver();
		const before = network.sent;
		a.set(2);
		network.deliver();
		expect(network.sent - before).toBe(1);
	});

	it('agree if both changed at the same time', () => {
		const network = new TestNetwork();
		const [a, b] = [open(network, 0, 'bare', 'a'), open(network, 0, 'bare', 'b')];
		a.set(5);
		b.set(6);
		network.deliver();
		expect([a.state, b.state]).toEqual([6, 6]);
	});

	it('synchronize again after one is closed and reopened', () => {
		const network = new TestNetwork();
		const [slides, notes] = [open(network, 0, 'bare'), open(network, 0, 'bare')];
		slides.set(7);
		network.deliver();
		slides.close();
		notes.set(8);
		network.deliver();
		// A reload restores the old address, which is older than the state of the presenter window.
		const again = open(network, 7);
		network.deliver();
		expect([again.state, notes.state]).toEqual([8, 8]);
		again.set(9);
		network.deliver();
		expect(notes.state).toBe(9);
	});

	it('take over a link opened on purpose', () => {
		const network = new TestNetwork();
		const old = open(network, 0, 'bare');
		for (const value of [1, 2, 3]) old.set(value);
		const linked = open(network, 40, 'claiming');
		network.deliver();
		expect([old.state, linked.state]).toEqual([40, 40]);
		old.set(41);
		network.deliver();
		expect(linked.state).toBe(41);
	});

	it('go on with the lesson that one of them gives when a link opens its wall again, however late it answers', () => {
		const network = new TestNetwork();
		const notes = open(network, 0, 'bare', 'a', (claimed) => claimed === 40);
		for (const value of [1, 2, 8]) notes.set(value);
		const wall = open(network, 40, 'claiming');
		wall.hello();
		network.deliver();
		expect([notes.state, wall.state]).toEqual([8, 8]);
		wall.set(9);
		network.deliver();
		expect(notes.state).toBe(9);
	});

	it('keep a change made right after a link was opened', () => {
		const network = new TestNetwork();
		const [linked, notes] = [open(network, 40, 'claiming'), open(network, 0, 'bare')];
		network.deliver();
		notes.set(41);
		network.deliver();
		expect([linked.state, notes.state]).toEqual([41, 41]);
	});

	it('pass keys on, in their order, and keep their state', () => {
		const network = new TestNetwork();
		const [slides, notes] = [open(network, 1), open(network, 0, 'bare')];
		for (const key of ['F', '8']) notes.press(key);
		network.deliver();
		expect([slides.pressed, slides.state, notes.pressed]).toEqual(['F8', 1, '']);
	});

	it('ignore messages that are not a state', () => {
		const network = new TestNetwork();
		const a = open(network, 1);
		const stranger = network.open();
		const stamp = { revision: 99, author: 'z' };
		for (const nonsense of [
			null,
			'state',
			{ kind: 'state' },
			{ kind: 'key', key: 8 },
			{ kind: 'state', stamp, state: 'one' },
			{ kind: 'state', stamp: { revision: 'many', author: 'z' }, state: 2 },
			{ kind: 'state', stamp: { revision: 9, author: 9 }, state: 2 }
		])
			stranger.postMessage(nonsense);
		network.deliver();
		expect(a.state).toBe(1);
	});
});

it('any number of windows converge to one state, in any order of messages', () => {
	const act = fc.record({
		who: fc.nat(3),
		what: fc.constantFrom('set', 'set', 'set', 'reopen', 'hello', 'deliver'),
		value: fc.integer()
	});
	fc.assert(
		fc.property(fc.array(act, { maxLength: 60 }), fc.array(fc.nat(), { minLength: 1 }), (acts, order) => {
			const network = new TestNetwork();
			let turn = 0;
			const deliver = () => network.deliver(() => order[turn++ % order.length] ?? 0);
			const all = Array.from({ length: 4 }, () => open(network, 0, 'bare'));
			for (const { who, what, value } of acts) {
				const one = all[who];
				if (!one) continue;
				if (what === 'set') one.set(value);
				if (what === 'hello') one.hello();
				if (what === 'deliver') deliver();
				if (what === 'reopen') {
					one.close();
					all[who] = open(network, one.state);
				}
			}
			deliver();
			for (const one of all) one.hello();
			deliver();
			expect(new Set(all.map(({ state }) => state)).size).toBe(1);
		})
	);
});

/**
 * The people nobody names. The crowd is made of slots: as a party leaves the plan, the next one of the same
 * slot comes in somewhere else, so that the count holds at every moment. Each party is a function of
 * (seed, slot, turn), so that one slot more changes no other.
 */
import type { Spot } from './district.ts';
import type { Point } from './geometry.ts';
import { APPROACH, createParty, firstEntry, follow, type Slot } from './party.ts';
import { hash, random } from './random.ts';
import { Track, type Figure } from './track.ts';
import type { Tram } from './tram.ts';
import type { Ways } from './ways.ts';

/** Share of the wished number that the slots hold; those who have a part in an incident come on top. */
export const SHARE = 0.94;
/** People on their way through for each one who comes to linger. */
export const PASSING = 0.5;
/** Longest pause between two parties of a slot, in seconds. */
export const GAP = 4;

/** Laid out slot by slot, no further than anybody has looked: nothing has to wait for minute twelve. */
export class Crowd {
	private readonly turns: readonly Turns[];

	constructor(ways: Ways, people: number, duration: number, seed: number, tram?: Tram) {
		const all = slots(ways.district.spots, Math.round(people * SHARE), seed);
		this.turns = all.map((slot) => new Turns(ways, slot, duration, tram));
	}

	/** The tracks of everybody who comes into sight before a time is out. */
	tracks(time: number): Track[] {
		return this.turns.flatMap((turns) => turns.until(time));
	}

	/** Everybody in sight at a time, always in the same order. */
	at(time: number): Figure[] {
		return this.tracks(time).flatMap((track) => track.at(time) ?? []);
	}
}

/** The parties of one slot, one after the other. */
class Turns {
	private readonly tracks: Track[] = [];
	private turn = 0;
	/** When the next party enters the plan. */
	private entry = -Infinity;

	constructor(
		private readonly ways: Ways,
		private readonly slot: Slot,
		private readonly duration: number,
		private readonly tram: Tram | undefined
	) {
		if (slot.spot?.kind !== 'trader') return;
		const seat = slot.spot.seats[0] as Point;
		this.tracks.push(
			new Track(slot.id).walk([seat], [-1]).stay(duration + 1, 'standing', slot.spot.facing ?? 0)
		);
		this.entry = Infinity;
	}

	/** Tracks of all the parties that have come into sight at a time. */
	until(time: number): readonly Track[] {
		while (this.entry - APPROACH <= time) {
			const party = createParty(this.ways, this.slot, this.turn);
			if (this.turn++ === 0) this.entry = firstEntry(party, this.tram);
			const { tracks, exit } = follow(party, this.entry, this.duration, this.tram);
			this.tracks.push(...tracks);
			this.entry = exit + GAP * random(party.self, 'gap');
		}
		return this.tracks;
	}
}

/** Slots for so many people, always in the same order: those of a smaller crowd come first. */
function slots(spots: readonly Spot[], people: number, seed: number): Slot[] {
	const order = spots
		.map((spot, i) => ({ spot, self: hash(seed, 'spot', i) }))
		.sort((a, b) => a.self - b.self);
	const found: Slot[] = [];
	let [passing, lingering] = [0, 0];
	while (passing + lingering < people) {
		const next = passing < PASSING * lingering ? undefined : order.shift();
		const self = next?.self ?? hash(seed, 'passing', found.length);
		const size = Math.min(
			people - passing - lingering,
			next ? companions(next.spot, self) : companionsOnTheWay(self)
		);
		found.push({ self, id: `crowd-${found.length}`, size, ...(next && { spot: next.spot }) });
		if (next) lingering += size;
		else passing += size;
	}
	return found;
}

function companions({ kind, seats }: Spot, self: number): number {
	return kind === 'chat' ? seats.length : 1 + Math.floor(random(self, 'size') * seats.length);
}

/** Most people walk alone, some two by two, a few by three. */
function companionsOnTheWay(self: number): number {
	const chance = random(self, 'size');
	return chance < 0.7 ? 1 : chance < 0.94 ? 2 : 3;
}

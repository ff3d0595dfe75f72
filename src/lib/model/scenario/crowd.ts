/**
 * The anonymous pedestrians. The crowd consists of slots: when a party leaves the plan, the next party of the same slot
 * enters elsewhere, so the number of people stays about constant. Each party is a function of (seed, slot, turn), so an
 * additional slot changes no other.
 */
import type { Spot } from '../district/district.ts';
import type { Point } from '../maths/geometry.ts';
import { MAX_APPROACH_SECONDS, createParty, firstEntryTime, layOutTracks, type CrowdSlot } from './party.ts';
import { walkAround, type Obstacle } from './detour.ts';
import { hash, random } from '../maths/random.ts';
import { Track, type Walker } from './track.ts';
import type { Tram } from './tram.ts';
import type { WalkNetwork } from '../walks/walk-network.ts';

/** Share of the requested number of people that the slots provide. People in incidents come in addition. */
export const SLOT_SHARE = 0.94;
/** Number of people who pass through for each person who lingers. */
export const PASSERS_PER_LINGERER = 0.5;
/** Longest pause between two parties of a slot, in seconds. */
export const MAX_PAUSE_SECONDS = 4;

/** The crowd over time. Tracks are computed lazily, up to the latest time requested. */
export class Crowd {
	private readonly parties: readonly SlotParties[];

	constructor(
		network: WalkNetwork,
		people: number,
		duration: number,
		seed: number,
		tram?: Tram,
		obstacles: readonly Obstacle[] = []
	) {
		const all = slots(network.district.spots, Math.round(people * SLOT_SHARE), seed);
		this.parties = all.map((slot) => new SlotParties(network, slot, duration, tram, obstacles));
	}

	/** Returns the tracks of everybody who appears at or before a time in seconds. */
	tracks(time: number): Track[] {
		return this.parties.flatMap((parties) => parties.until(time));
	}

	/** Returns everybody in the crowd at a time in seconds, always in the same order. */
	at(time: number): Walker[] {
		return this.tracks(time).flatMap((track) => track.at(time) ?? []);
	}
}

/** The successive parties of one slot. */
class SlotParties {
	private readonly tracks: Track[] = [];
	private turn = 0;
	/** Time at which the next party enters the plan, in seconds. */
	private entry = -Infinity;

	constructor(
		private readonly network: WalkNetwork,
		private readonly slot: CrowdSlot,
		private readonly duration: number,
		private readonly tram: Tram | undefined,
		private readonly obstacles: readonly Obstacle[]
	) {
		if (slot.spot?.kind !== 'trader') return;
		const seat = slot.spot.seats[0] as Point;
		this.tracks.push(
			new Track(slot.id).walk([seat], [-1]).stay(duration + 1, 'standing', slot.spot.facing ?? 0)
		);
		this.entry = Infinity;
	}

	/** Returns the tracks of all parties that appear at or before a time in seconds. */
	until(time: number): readonly Track[] {
		while (this.entry - MAX_APPROACH_SECONDS <= time) {
			const party = createParty(this.network, this.slot, this.turn);
			if (this.turn++ === 0) this.entry = firstEntryTime(party, this.tram);
			const { tracks, exit } = layOutTracks(party, this.entry, this.duration, this.tram);
			for (const track of tracks) for (const obstacle of this.obstacles) walkAround(track, obstacle);
			this.tracks.push(...tracks);
			this.entry = exit + MAX_PAUSE_SECONDS * random(party.seed, 'gap');
		}
		return this.tracks;
	}
}

/** Returns slots for a number of people. A larger crowd has the slots of a smaller one first, then others. */
function slots(spots: readonly Spot[], people: number, seed: number): CrowdSlot[] {
	const order = spots
		.map((spot, i) => ({ spot, seed: hash(seed, 'spot', i) }))
		.sort((a, b) => a.seed - b.seed);
	const result: CrowdSlot[] = [];
	let [passing, lingering] = [0, 0];
	while (passing + lingering < people) {
		const next = passing < PASSERS_PER_LINGERER * lingering ? undefined : order.shift();
		const slotSeed = next?.seed ?? hash(seed, 'passing', result.length);
		const size = Math.min(
			people - passing - lingering,
			next ? lingeringPartySize(next.spot, slotSeed) : passingPartySize(slotSeed)
		);
		result.push({ seed: slotSeed, id: `crowd-${result.length}`, size, ...(next && { spot: next.spot }) });
		if (next) lingering += size;
		else passing += size;
	}
	return result;
}

function lingeringPartySize({ kind, seats }: Spot, seed: number): number {
	return kind === 'chat' ? seats.length : 1 + Math.floor(random(seed, 'size') * seats.length);
}

/** Returns the size of a party that passes through: 1 for most, 2 for some, 3 for a few. */
function passingPartySize(seed: number): number {
	const chance = random(seed, 'size');
	return chance < 0.7 ? 1 : chance < 0.94 ? 2 : 3;
}

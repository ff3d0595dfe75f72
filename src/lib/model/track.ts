/** Where somebody is at any time: corners of a way, each with its time, and what is done between two. */
import type { NamedPerson } from '#lib/narrative/scenario.ts';
import { degrees, distance, type Point } from './geometry.ts';

export type Pose = 'walking' | 'standing' | 'sitting' | 'fallen' | 'asleep';
/** What sets a drawing apart; `you` is the reader on her own walk. */
export type Mark = NamedPerson['mark'] | 'you';

export interface Figure {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly pose: Pose;
	readonly mark?: Mark;
	/** Degrees: 0 = east, 90 = south. */
	readonly facing: number;
}

/** Keys in ascending order of time; key i also says what is done until key i + 1. */
export class Track {
	readonly times: number[] = [];
	readonly xs: number[] = [];
	readonly ys: number[] = [];
	private readonly poses: Pose[] = [];
	/** Degrees; NaN means: where the way leads. */
	private readonly facings: number[] = [];
	/** While the mark is not carried. */
	private without: readonly [from: number, until: number] = [Infinity, Infinity];

	constructor(
		readonly id: string,
		readonly mark?: Mark
	) {}

	get start(): number {
		return this.times[0] ?? Infinity;
	}

	get end(): number {
		return this.times[this.times.length - 1] ?? -Infinity;
	}

	/** Walks straight from point to point, being at each at its time. */
	walk(points: readonly Point[], times: readonly number[]): this {
		points.forEach(([x, y], i) => this.key(times[i] as number, x, y, 'walking', NaN));
		return this;
	}

	/** Stays where it is until a time. */
	stay(until: number, pose: Pose, facing: number): this {
		const last = this.times.length - 1;
		this.poses[last] = pose;
		this.facings[last] = facing;
		this.key(until, this.xs[last] as number, this.ys[last] as number, 'walking', NaN);
		return this;
	}

	/** Changes the pose from one time to another. */
	pose(from: number, until: number, pose: Pose): this {
		this.cut(from);
		this.cut(until);
		for (let i = 0; i < this.times.length; i++) {
			if ((this.times[i] as number) >= from && (this.times[i] as number) < until) this.poses[i] = pose;
		}
		return this;
	}

	/** Forgets everything after a time. */
	endAt(time: number): this {
		const last = this.cut(time);
		for (const list of [this.times, this.xs, this.ys, this.poses, this.facings]) list.length = last + 1;
		return this;
	}

	/** Puts the mark down for a while. */
	leaveMark(from: number, until: number): this {
		this.without = [from, until];
		return this;
	}

	/** The figure at a time; undefined before it comes and after it has gone. */
	at(time: number): Figure | undefined {
		if (time < this.start || time > this.end) return undefined;
		const i = this.indexAt(time);
		const [x1, y1, x2, y2] = [this.xs[i], this.ys[i], this.xs[i + 1], this.ys[i + 1]] as [
			number,
			number,
			number,
			number
		];
		const [from, until] = [this.times[i] as number, this.times[i + 1] as number];
		const share = until > from ? (time - from) / (until - from) : 1;
		const facing = this.facings[i] as number;
		const marked = this.mark && !(time >= this.without[0] && time < this.without[1]);
		return {
			id: this.id,
			x: x1 + (x2 - x1) * share,
			y: y1 + (y2 - y1) * share,
			pose: this.poses[i] as Pose,
			...(marked && { mark: this.mark }),
			facing: Number.isNaN(facing) ? degrees(Math.atan2(y2 - y1, x2 - x1)) : facing
		};
	}

	private key(time: number, x: number, y: number, pose: Pose, facing: number): void {
		const last = this.times.length - 1;
		if (last >= 0 && (this.times[last] as number) >= time) return;
		this.times.push(time);
		this.xs.push(x);
		this.ys.push(y);
		this.poses.push(pose);
		this.facings.push(facing);
	}

	/** Sets a key at a time within the track, unless there is one; returns its index. */
	private cut(time: number): number {
		const now = this.at(time);
		if (!now) return time < this.start ? 0 : this.times.length - 1;
		const i = this.indexAt(time);
		if (this.times[i] === time) return i;
		this.times.splice(i + 1, 0, time);
		this.xs.splice(i + 1, 0, now.x);
		this.ys.splice(i + 1, 0, now.y);
		this.poses.splice(i + 1, 0, now.pose);
		this.facings.splice(i + 1, 0, this.facings[i] as number);
		return i + 1;
	}

	/** Index of the key that governs a time: binary search. */
	private indexAt(time: number): number {
		let low = 0;
		let high = this.times.length - 2;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.times[middle] as number) <= time) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** Times at which somebody passes each point, walking at a speed in metres a second from a start on. */
export function pace(points: readonly Point[], start: number, speed: number): number[] {
	let time = start;
	return points.map(([x, y], i) => {
		if (i > 0) time += distance(x, y, ...(points[i - 1] as Point)) / speed;
		return time;
	});
}

/** Length of a way in metres. */
export function lengthOf(points: readonly Point[]): number {
	return pace(points, 0, 1).at(-1) ?? 0;
}

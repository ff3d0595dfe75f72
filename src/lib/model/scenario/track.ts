/** Tracks: the position and pose of a person at any time, as keyframes. */
import type { NamedPerson } from '#lib/narrative/types/scenario.ts';
import { degrees, distance, distanceToSegment, type Point } from '../maths/geometry.ts';

/** What a person does at a moment. */
export type Pose = 'walking' | 'stumbling' | 'standing' | 'sitting' | 'fallen' | 'asleep';
/** Attribute by which readers recognise a drawn person; `you` marks the reader on her own walk. */
export type WalkerMark = NamedPerson['mark'] | 'you';

/** A person at one moment. Positions are in metres. */
export interface Walker {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly pose: Pose;
	readonly mark?: WalkerMark;
	/** Degrees: 0 = east, 90 = south. */
	readonly facing: number;
}

/** Longest piece in metres of a walk that is bent. */
const BEND_PIECE_METRES = 0.5;

/**
 * The movement of a person, as keyframes in ascending order of time, in seconds. Keyframe i sets the pose until
 * keyframe i + 1.
 */
export class Track {
	readonly times: number[] = [];
	readonly xs: number[] = [];
	readonly ys: number[] = [];
	private readonly poses: Pose[] = [];
	/** Degrees: 0 = east, 90 = south; NaN = the direction of movement. */
	private readonly facings: number[] = [];
	/** Interval in seconds during which the person does not have the mark. */
	private unmarked: readonly [from: number, until: number] = [Infinity, Infinity];

	constructor(
		readonly id: string,
		readonly mark?: WalkerMark
	) {}

	/** First time of the track in seconds; Infinity if it is empty. */
	get start(): number {
		return this.times[0] ?? Infinity;
	}

	/** Last time of the track in seconds; -Infinity if it is empty. */
	get end(): number {
		return this.times[this.times.length - 1] ?? -Infinity;
	}

	/** Appends a walk through points, which are passed at the given times in seconds. */
	walk(points: readonly Point[], times: readonly number[]): this {
		// Coordinates are read by index here and below: destructuring is slow before the engine optimizes, and hundreds of people
		// walk before the first picture.
		points.forEach((point, i) => this.addKey(times[i] as number, point[0], point[1], 'walking', NaN));
		return this;
	}

	/**
	 * Appends a stay at the last position until a time in seconds.
	 * @param facing degrees: 0 = east, 90 = south
	 */
	stay(until: number, pose: Pose, facing: number): this {
		const last = this.times.length - 1;
		this.poses[last] = pose;
		this.facings[last] = facing;
		this.addKey(until, this.xs[last] as number, this.ys[last] as number, 'walking', NaN);
		return this;
	}

	/** Changes the pose between two times in seconds. */
	pose(from: number, until: number, pose: Pose): this {
		this.insertKey(from);
		this.insertKey(until);
		for (let i = 0; i < this.times.length; i++) {
			if ((this.times[i] as number) >= from && (this.times[i] as number) < until) this.poses[i] = pose;
		}
		return this;
	}

	/**
	 * Moves the points of walks near a place, from a time in seconds. Walks are divided into short pieces there.
	 * @param reach distance from the place in metres, in x and y, within which points are moved
	 * @param move returns the new position of a point that is passed at a time
	 */
	bend(from: number, [x, y]: Point, reach: number, move: (point: Point, time: number) => Point): this {
		const isNear = ([px, py]: Point) => Math.abs(px - x) < reach && Math.abs(py - y) < reach;
		for (let i = 0; i < this.times.length; i++) {
			const end = this.times[i + 1] ?? Infinity;
			if (end < from) continue;
			const start = this.times[i] as number;
			const here = this.pointOf(i);
			const next = this.pointOf(Math.min(i + 1, this.times.length - 1));
			if (distanceToSegment(x, y, [here[0], here[1], next[0], next[1]]) > 2 * reach) continue;
			const pieces = distance(here[0], here[1], next[0], next[1]) / BEND_PIECE_METRES;
			if (pieces > 1) this.insertKey(start + (end - start) / pieces);
			if (isNear(here) && this.poses[i] === 'walking')
				[this.xs[i], this.ys[i]] = move(here, start) as [number, number];
		}
		return this;
	}

	private pointOf(i: number): Point {
		return [this.xs[i] as number, this.ys[i] as number];
	}

	/** Removes the part of the track after a time in seconds. */
	endAt(time: number): this {
		const last = this.insertKey(time);
		for (const list of [this.times, this.xs, this.ys, this.poses, this.facings]) list.length = last + 1;
		return this;
	}

	/** Removes the mark between two times in seconds. A second call replaces the first. */
	hideMark(from: number, until: number): this {
		this.unmarked = [from, until];
		return this;
	}

	/** Returns the person at a time in seconds; undefined before the start and after the end. */
	at(time: number): Walker | undefined {
		if (time < this.start || time > this.end) return undefined;
		const i = this.indexAt(time);
		const x1 = this.xs[i] as number;
		const y1 = this.ys[i] as number;
		const x2 = this.xs[i + 1] as number;
		const y2 = this.ys[i + 1] as number;
		const from = this.times[i] as number;
		const until = this.times[i + 1] as number;
		const share = until > from ? (time - from) / (until - from) : 1;
		const set = this.facings[i] as number;
		const { id, mark } = this;
		const x = x1 + (x2 - x1) * share;
		const y = y1 + (y2 - y1) * share;
		const pose = this.poses[i] as Pose;
		const facing = Number.isNaN(set) ? degrees(Math.atan2(y2 - y1, x2 - x1)) : set;
		if (!mark || (time >= this.unmarked[0] && time < this.unmarked[1])) return { id, x, y, pose, facing };
		return { id, x, y, pose, mark, facing };
	}

	private addKey(time: number, x: number, y: number, pose: Pose, facing: number): void {
		const last = this.times.length - 1;
		if (last >= 0 && (this.times[last] as number) >= time) return;
		this.times.push(time);
		this.xs.push(x);
		this.ys.push(y);
		this.poses.push(pose);
		this.facings.push(facing);
	}

	/**
	 * Inserts a keyframe at a time, unless there is one or the time is outside the track, and returns the index of the
	 * keyframe at that time or nearest to it.
	 */
	private insertKey(time: number): number {
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

	/** Returns the index of the last keyframe at or before a time, by binary search. */
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

/**
 * Returns the times in seconds at which a person passes the points of a path.
 * @param start time at the first point, in seconds
 * @param speed constant speed in metres per second
 */
export function passingTimes(points: readonly Point[], start: number, speed: number): number[] {
	let time = start;
	return points.map((point, i) => {
		const before = points[i - 1];
		if (before) time += distance(point[0], point[1], before[0], before[1]) / speed;
		return time;
	});
}

/** Returns the length of a path in metres. */
export function pathLength(points: readonly Point[]): number {
	return passingTimes(points, 0, 1).at(-1) ?? 0;
}

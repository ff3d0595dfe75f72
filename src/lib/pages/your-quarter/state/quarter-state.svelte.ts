/** What the page of a quarter shows, and what a visitor can do there. */
import { tick } from 'svelte';
import { distance, type Point } from '#lib/model/maths/geometry.ts';
import type { ListReport } from '#lib/quarter/area/list-report.ts';
import type { MapWindow } from '#lib/quarter/area/window.ts';
import { offset } from '#lib/quarter/area/camera-places.ts';
import { moveBy } from '#lib/quarter/area/projection.ts';
import { listedCameras, type KnownCamera } from '#lib/quarter/cameras/camera-tags.ts';
import type { Frame } from '#lib/quarter/saved/carry-cameras.ts';
import type { PlaceComparison } from '#lib/quarter/cameras/compare-places.ts';
import type { NumberRange } from '#lib/quarter/cameras/coverage-range.ts';
import { explainFault } from '#lib/quarter/explain.ts';
import { letterAmong, letterOf } from '#lib/quarter/plan/letters.ts';
import { MAX_BYTES, QuarterFault } from '#lib/quarter/read/source-map.ts';
import { MAX_LETTERS, MAX_OWN_CAMERAS, type OwnCamera } from '#lib/quarter/saved/own-camera.ts';
import {
	frameMark,
	readLink,
	sizeOfMark,
	writeLink,
	type QuarterLink
} from '#lib/quarter/saved/quarter-link.ts';
import { placesAround } from './places-around.ts';
import { ClassPlans } from './class-plans.svelte.ts';
import { PassersBy } from './passers-by.svelte.ts';
import type { QuarterPageData } from '../quarter-data.ts';
import type { MapOverview, ShownQuarter } from '../worker/tasks.ts';
import { describePlan, QuarterTexts } from './quarter-texts.ts';
import { StoppedError, WorkerClient } from '../worker/worker-client.ts';

/** Id of the heading above the plan. */
export const PLAN_HEADING = 'quarter-plan';
/** Metres that cameras are apart at least which are placed without a pointer. */
const APART_METRES = 4;

export class QuarterState extends QuarterTexts {
	readonly #client = new WorkerClient();
	/** The files of the open map, to read them again after a stop. */
	#files: readonly File[] = [];
	/** Lists of cameras that came before their map. */
	#waiting: readonly File[] = [];

	/** What the worker is doing; undefined if it is idle. */
	busy = $state.raw<'reading' | 'building' | 'comparing' | 'walking'>();
	/** Why the last file was not taken; empty if it was. */
	fault = $state.raw('');
	/** Why the last frame was not taken; empty if it was. */
	frameFault = $state.raw('');
	/** What happened to the last file, if it is neither shown nor refused; else empty. */
	notice = $state.raw('');
	/** What was read of the lists of cameras; undefined without one. */
	list = $state.raw<ListReport>();
	/** Text for screen readers. */
	announcement = $state.raw('');
	overview = $state.raw<MapOverview>();
	window = $state.raw<MapWindow>();
	shown = $state.raw<ShownQuarter>();
	/** The frame that is shown; undefined for a saved quarter, which does not say where it is. */
	measured = $state.raw<Frame>();
	/** The frame before it on the same map, to go back to. */
	before = $state.raw<MapWindow>();
	/** The visitor’s cameras outside the frame, in its metres: they return with a frame that holds them. */
	aside = $state.raw<readonly OwnCamera[]>([]);
	/** Cameras of a list that came with a link, in the frame of the link. */
	#linked: { readonly frame: Frame; readonly listed: readonly KnownCamera[] } | undefined;
	comparison = $state.raw<PlaceComparison>();
	/** What the visitor calls the quarter, for the sheet. */
	name = $state.raw('');
	/** Size of the printed sheet. */
	sheet = $state.raw<'a4' | 'a3'>('a4');
	/** What the link of the page carries, until a quarter with its frame is opened. */
	link = $state.raw<QuarterLink>();
	/** Whether the link was made for another frame than the one that is shown. */
	isOtherFrame = $derived(
		this.link !== undefined && this.shown !== undefined && this.link.frame !== frameMark(this.shown.quarter)
	);
	/** Walks and alerts. */
	readonly passersBy: PassersBy;
	/** Codes of plans. */
	readonly classPlans: ClassPlans;

	constructor(data: QuarterPageData) {
		super(data);
		this.passersBy = new PassersBy(this.#client, data);
		this.classPlans = new ClassPlans(this.#client);
	}

	/** Takes what the fragment of the address carries. */
	takeLink(fragment: string): void {
		this.link = readLink(fragment, this.passersBy.day);
	}

	/** Returns the fragment of a link with the visitor’s cameras, those of her list, her walk and her day. */
	writeLink(): string {
		const { shown, passersBy, overview, measured } = this;
		if (!shown) return '';
		const { day, walks } = passersBy;
		const { quarter, own } = shown;
		const [west = 0, south = 0] = overview && measured ? offset(measured.window.centre, overview.anchor) : [];
		return writeLink({
			frame: frameMark(quarter),
			...(overview && measured && { shift: [-west, south] }),
			own,
			listed: listedCameras(quarter.cameras),
			day,
			ends: walks?.ends
		});
	}

	/**
	 * Returns what the address of the page keeps for a reload: cameras of the visitor or of her list; empty without any.
	 * Cameras that wait for their frame stay in the address until she places others.
	 */
	get kept(): string | undefined {
		const { shown, link } = this;
		if (!shown || (link && shown.own.length === 0)) return undefined;
		const count = shown.own.length + listedCameras(shown.quarter.cameras).length;
		return count > 0 ? this.writeLink() : '';
	}

	/** Opens a file; what was shown before stays if it is not taken. */
	open(file: File, isAdded: boolean): Promise<void> {
		return this.#attempt('reading', async () => {
			// A packed file is never larger than what it holds, so that more need not be read.
			if (file.size > MAX_BYTES) throw new QuarterFault('large', { limit: String(MAX_BYTES / 1_000_000) });
			const bytes = new Uint8Array(await file.arrayBuffer());
			const opened = await this.#client.run('open', bytes, isAdded);
			if ('waiting' in opened) {
				this.#waiting = [...this.#waiting, file];
				this.notice = this.word('quarter.list-waiting', { count: this.number(opened.waiting) });
				return;
			}
			if ('shown' in opened) {
				this.#files = [];
				this.overview = undefined;
				this.list = undefined;
				this.#begin();
				await this.#show(opened.shown);
				return;
			}
			const { isLaidOver, overview } = opened;
			this.#files = [...(isLaidOver ? this.#files : []), file, ...this.#waiting];
			this.#waiting = [];
			this.overview = overview;
			const current = isLaidOver ? this.window : undefined;
			if (!current) this.#begin();
			this.busy = 'building';
			await this.#buildFirst([
				...(current ? [] : this.#linkedWindow(overview)),
				...(overview.aroundList && !(current && (await this.#holdsList(current)))
					? [overview.aroundList]
					: []),
				current ?? overview.first
			]);
		});
	}

	/** Returns the window of the link, if it says where it is on this map. */
	#linkedWindow({ anchor }: MapOverview): MapWindow[] {
		const { shift, frame = '' } = this.link ?? {};
		const size = sizeOfMark(frame);
		return shift && size ? [{ centre: moveBy(anchor, ...shift), ...size }] : [];
	}

	/** Returns whether a window holds all cameras of the lists that are near. */
	async #holdsList(window: MapWindow): Promise<boolean> {
		const list = await this.#client.run('reportLists', window);
		return list === undefined || list.outside.length === 0;
	}

	/** Forgets the frames and cameras of another map. */
	#begin(): void {
		[this.measured, this.before, this.#linked] = [undefined, undefined, undefined];
		this.aside = [];
	}

	/** Builds the first of some windows that can be built. */
	async #buildFirst([window, ...others]: readonly MapWindow[]): Promise<void> {
		if (!window) return;
		try {
			await this.#build(window);
			this.window = window;
		} catch (error) {
			if (!(error instanceof QuarterFault) || others.length === 0) {
				this.window = window;
				throw error;
			}
			await this.#buildFirst(others);
		}
	}

	/** Moves the frame to the cameras of the list. */
	goToList(): Promise<void> {
		const { window, list } = this;
		if (window && list?.place) this.window = { ...window, centre: list.place };
		return this.build();
	}

	/** Measures the chosen window. */
	build(): Promise<void> {
		const { window } = this;
		return this.#attempt(
			'building',
			async () => {
				if (window) await this.#build(window);
			},
			true
		);
	}

	/** Goes back to the frame before the one that is shown. */
	goBack(): Promise<void> {
		this.window = this.before ?? this.window;
		return this.build();
	}

	/** Builds a window, and shows it with the visitor’s cameras that are in it. */
	async #build(window: MapWindow): Promise<void> {
		const { measured, shown } = this;
		const kept = measured && {
			frame: measured,
			own: [...(shown?.own ?? []), ...this.aside],
			linked: this.#linked
		};
		const built = await this.#client.run('build', window, kept);
		this.list = await this.#client.run('reportLists', window);
		this.before = measured?.window;
		this.measured = { window, turn: built.quarter.turn ?? 0 };
		this.aside = built.aside;
		await this.#show(built);
	}

	/** Compares all cameras, the visitor’s too, with as many at other places. */
	compare(): Promise<void> {
		return this.#attempt('comparing', async () => {
			this.comparison = await this.#client.run('compare', this.shown?.own ?? []);
		});
	}

	/** Measures the walks through the quarter, for the first time. */
	measureWalks(): Promise<void> {
		return this.#attempt('walking', async () => {
			await this.passersBy.measure(this.shown?.own ?? []);
			this.announce(this.walkText());
		});
	}

	/** Moves the start (0) or the end (1) of the walk to a point in metres. */
	async moveEnd(index: number, to: Point): Promise<void> {
		const ends = this.busy ? undefined : this.passersBy.movedEnds(index, to);
		if (!ends) return;
		await this.passersBy.measure(this.shown?.own ?? [], ends);
		this.announce(this.walkText());
	}

	/** Returns how long the walk is, and how much of it is filmed. */
	walkText(): string {
		const walk = this.passersBy.walks?.walk;
		if (!walk) return this.word('quarter.walk-none');
		return this.word('quarter.walk-text', {
			length: this.metres({ least: walk.length, most: walk.length }),
			filmed: this.metres(walk.filmed)
		});
	}

	/** Stops what the worker is doing. */
	stop(): void {
		this.#client.stop();
	}

	/** Places a camera at a point in metres. */
	async place(at: Point): Promise<void> {
		const own = this.shown?.own ?? [];
		const last = Math.max(-1, ...[...own, ...this.aside].map(({ number }, index) => number ?? index));
		const number = last + 1 <= MAX_LETTERS && last + 1 !== own.length ? last + 1 : undefined;
		const letter = letterOf(number ?? own.length);
		if (own.length >= MAX_OWN_CAMERAS) {
			this.announce(this.word('quarter.own-full'));
			return;
		}
		const camera = await this.#mounted(at);
		if (camera)
			await this.#change([...own, { ...camera, ...(number !== undefined && { number }) }], () =>
				this.#describe('quarter.own-placed', own.length, letter)
			);
	}

	/** Places a camera in the middle of the plan, or beside those that are there. */
	async placeInMiddle(): Promise<void> {
		const { quarter, own = [] } = this.shown ?? {};
		if (!quarter) return;
		for (const at of placesAround(quarter, 8 * (own.length + 1))) {
			const mounted = await this.#mounted(at);
			if (!mounted || own.some((each) => distance(...each.at, ...mounted.at) < APART_METRES)) continue;
			await this.place(at);
			return;
		}
	}

	/** Moves a camera of the visitor to a point in metres. */
	async move(index: number, at: Point): Promise<void> {
		const camera = await this.#mounted(at);
		const before = this.shown?.own[index];
		if (camera && before) await this.#replace(index, { ...before, ...camera, heading: before.heading });
	}

	/** Turns a camera of the visitor. @param heading degrees, 0 = east */
	async turn(index: number, heading: number): Promise<void> {
		const before = this.shown?.own[index];
		if (before) await this.#replace(index, { ...before, heading: ((heading % 360) + 360) % 360 });
	}

	async remove(index: number): Promise<void> {
		const own = this.shown?.own ?? [];
		const letter = letterAmong(own, index);
		await this.#change(
			own
				.map((camera, other) => ({ ...camera, number: camera.number ?? other }))
				.filter((_, other) => other !== index),
			() => this.word('quarter.own-removed', { letter })
		);
	}

	/** Shows the cameras of a group’s plan in place of the visitor’s, which are kept. */
	showPlan(own: readonly OwnCamera[]): Promise<void> {
		this.classPlans.kept ??= this.shown?.own;
		return this.#change(own, () => this.word('quarter.class-shown', { count: this.number(own.length) }));
	}

	/** Shows the visitor’s cameras again in place of the plan of a group. */
	async showOwn(): Promise<void> {
		const { kept } = this.classPlans;
		if (!kept) return;
		await this.#change(kept, () => this.word('quarter.class-returned'));
		this.classPlans.kept = undefined;
	}

	/** Says what is known of a camera of the visitor. @param kind undefined for a known direction */
	async setKind(index: number, kind: OwnCamera['kind']): Promise<void> {
		const before = this.shown?.own[index];
		if (before) await this.#replace(index, { ...before, kind });
	}

	/** Returns the plan with its cameras as an SVG file. */
	async drawFile(): Promise<string> {
		const { shown } = this;
		if (!shown) return '';
		const { quarter, own } = shown;
		return await this.#client.run(
			'drawFile',
			{ quarter, own },
			describePlan(this, quarter, own.length, this.name)
		);
	}

	/** Returns the line that names who made the map. */
	get credit(): string {
		return this.creditOf(this.shown?.quarter);
	}

	/** Returns who made the map, and when. */
	get source(): string {
		return this.sourceOf(this.shown?.quarter);
	}

	announce(text: string): void {
		this.announcement = text;
	}

	/** Returns areas as shares of the public ground. */
	share({ least, most }: NumberRange): string {
		const ground = Math.max(1, this.shown?.known.ground ?? 1);
		return this.percent({ least: least / ground, most: most / ground });
	}

	async #show(opened: ShownQuarter): Promise<void> {
		const { link } = this;
		const isLinked = link?.frame === frameMark(opened.quarter);
		const own = isLinked ? link.own : opened.own;
		const listed = isLinked && listedCameras(opened.quarter.cameras).length === 0 ? link.listed : [];
		if (this.measured && listed.length > 0) this.#linked = { frame: this.measured, listed };
		const cameras = [...opened.quarter.cameras, ...listed];
		this.shown = isLinked
			? await this.#client.run('show', { quarter: { ...opened.quarter, cameras }, own })
			: opened;
		this.comparison = undefined;
		this.classPlans.clear();
		await this.passersBy.begin(own, isLinked ? link : undefined);
		if (isLinked) this.link = undefined;
		const { quarter } = this.shown;
		void tick().then(() => {
			this.announce(this.word('quarter.opened', { cameras: this.knownCameras(quarter) }));
			document.getElementById(PLAN_HEADING)?.scrollIntoView({ behavior: 'instant' });
		});
	}

	/** Runs a task that may be refused or stopped; others wait until it is done. */
	async #attempt(
		busy: NonNullable<typeof this.busy>,
		run: () => Promise<void>,
		isFrame = false
	): Promise<void> {
		if (this.busy) return;
		this.busy = busy;
		[this.fault, this.frameFault, this.notice] = ['', '', ''];
		try {
			await run();
		} catch (error) {
			if (error instanceof StoppedError) {
				this.announce(this.word('quarter.stopped'));
				await this.#restore();
			} else if (error instanceof QuarterFault)
				this[isFrame ? 'frameFault' : 'fault'] = explainFault(error, this.word);
			else {
				this.fault = this.word('quarter.failed');
				throw error;
			}
		} finally {
			this.busy = undefined;
		}
	}

	/** Gives a new worker what the one before had open. */
	async #restore(): Promise<void> {
		for (const [index, file] of [...this.#files, ...this.#waiting].entries())
			await this.#client.run('open', new Uint8Array(await file.arrayBuffer()), index > 0);
		const { shown } = this;
		if (shown) await this.#client.run('show', { quarter: shown.quarter, own: shown.own });
	}

	async #mounted(at: Point): Promise<OwnCamera | undefined> {
		return this.busy ? undefined : await this.#client.run('mount', at);
	}

	#replace(index: number, camera: OwnCamera): Promise<void> {
		const own = (this.shown?.own ?? []).map((each, other) => (other === index ? camera : each));
		return this.#change(own, () => this.#describe('quarter.own-moved', index, letterAmong(own, index)));
	}

	/** Number of the last change: an earlier one that is answered later is ignored. */
	#changes = 0;
	async #change(own: readonly OwnCamera[], describe: () => string): Promise<void> {
		if (this.busy) return;
		const change = ++this.#changes;
		const measurement = await this.#client.run('measure', own);
		if (change !== this.#changes || !this.shown) return;
		if (own.length !== this.shown.own.length) this.comparison = undefined;
		this.shown = { ...this.shown, own, ...measurement };
		this.announce(describe());
		await this.passersBy.refresh(own);
	}

	#describe(key: 'quarter.own-placed' | 'quarter.own-moved', index: number, letter: string): string {
		const { quarter, all } = this.shown ?? {};
		const gain = all?.gains[(quarter?.cameras.length ?? 0) + index];
		return this.word(key, { letter, area: gain ? this.area(gain.asLast) : '' });
	}
}

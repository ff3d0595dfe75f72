/** What happens to people who pass through the quarter: how much of their walks is filmed, and what would ring. */
import type { Point } from '#lib/model/maths/geometry.ts';
import type { DailyAlerts } from '#lib/quarter/passers-by/daily-alerts.ts';
import type { OwnCamera } from '#lib/quarter/saved/own-camera.ts';
import type { Day, QuarterLink } from '#lib/quarter/saved/quarter-link.ts';
import type { QuarterPageData } from '../quarter-data.ts';
import type { WalkReport } from '../worker/tasks.ts';
import type { WorkerClient } from '../worker/worker-client.ts';

export class PassersBy {
	readonly #client: WorkerClient;
	readonly #settings: QuarterPageData['settings'];
	/** The editions of the standard and the pixels per metre that they ask for to identify somebody. */
	readonly editions: QuarterPageData['editions'];

	/** The walks; undefined until they are asked for. */
	walks = $state.raw<WalkReport>();
	day = $state.raw<Day>() as Day;
	/** What would ring on such a day; undefined until a number of people is typed. */
	alerts = $state.raw<DailyAlerts>();

	constructor(client: WorkerClient, { settings, editions }: QuarterPageData) {
		this.#client = client;
		this.#settings = settings;
		this.editions = editions;
		this.day = {
			passersBy: undefined,
			threshold: settings['threshold'] ?? 0,
			operators: settings['operators'] ?? 0
		};
	}

	/** Measures the walks between the ways in, and the one between two points: at first two ways in far apart. */
	async measure(own: readonly OwnCamera[], ends: WalkReport['ends'] = this.walks?.ends): Promise<void> {
		const densities = this.editions.map(({ density }) => density);
		this.walks = await this.#client.run('walks', own, ends, densities);
	}

	/** Measures again what was asked for, after cameras changed. */
	async refresh(own: readonly OwnCamera[]): Promise<void> {
		if (this.walks) await this.measure(own);
		await this.ring(own.length);
	}

	/** Changes what the reader says of a day. */
	async say(change: Partial<Day>, ownCameras: number): Promise<void> {
		this.day = { ...this.day, ...change };
		await this.ring(ownCameras);
	}

	/** Computes what would ring. @param ownCameras number of the reader’s cameras */
	async ring(ownCameras: number): Promise<void> {
		const { passersBy, threshold, operators } = this.day;
		this.alerts =
			passersBy === undefined
				? undefined
				: await this.#client.run(
						'alerts',
						{ ...this.#settings, threshold, operators },
						passersBy,
						ownCameras
					);
	}

	/** Returns the ends of a walk of which one is moved. */
	movedEnds(index: number, to: Point): readonly [Point, Point] | undefined {
		const ends = this.walks?.ends;
		return ends && (index === 0 ? [to, ends[1]] : [ends[0], to]);
	}

	/** Begins with another quarter, and with what a link says of its walk and day. */
	async begin(own: readonly OwnCamera[], link: QuarterLink | undefined): Promise<void> {
		this.walks = undefined;
		if (link) this.day = link.day;
		await this.ring(own.length);
		if (link?.ends) await this.measure(own, link.ends);
	}
}

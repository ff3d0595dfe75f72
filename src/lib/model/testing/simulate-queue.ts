/** Simulation of the alert queue: the slow reference implementation of `queueOutcome`. */
import { random } from '../maths/random.ts';
import type { QueueLoad } from '../alerts/supervision.ts';

/** Number of alerts before counting starts, so that the empty queue at the start has no effect. */
const WARM_UP_ALERTS = 200;

/**
 * Simulates a number of alerts after a warm-up. Each waits for the first free operator or gives up; gaps between
 * alerts, service times and patience are exponential. Returns the share lost, and the mean number waiting by Little’s
 * law: the arrival rate times the mean wait of all alerts, including those that give up.
 * @param alerts number of alerts to count
 */
export function simulateQueue(
	seed: number,
	alerts: number,
	load: QueueLoad
): { lost: number; waiting: number } {
	const rate = load.perHour / 3600;
	const free = Array.from({ length: load.operators }, () => 0);
	let [now, lost, waited] = [0, 0, 0];
	for (let i = 0; i < WARM_UP_ALERTS + alerts; i++) {
		const draw = (key: number) => -Math.log(1 - random(seed, i, key));
		now += draw(0) / rate;
		const first = free.indexOf(Math.min(...free));
		const wait = Math.max(0, (free[first] as number) - now);
		const patience = draw(1) * load.patience;
		if (wait <= patience) free[first] = now + wait + draw(2) * load.handling;
		if (i < WARM_UP_ALERTS) continue;
		if (wait > patience) lost++;
		waited += Math.min(wait, patience);
	}
	return { lost: lost / alerts, waiting: (rate * waited) / alerts };
}

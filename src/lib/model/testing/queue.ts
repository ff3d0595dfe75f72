/** A queue of impatient alerts, played out by chance: the slow twin of `answering`. */
import { random } from '../random.ts';
import type { Load } from '../supervision.ts';

/** Alerts before counting begins: by then the empty start is forgotten. */
const WARM_UP = 200;

/**
 * Plays so many alerts, one after the other, after a warm-up. Each waits for the operator who is free first,
 * or gives up; gaps, handling and patience are exponential. Returns the share lost, and the mean number
 * waiting (by Little's law: the rate of arrivals times the mean wait, of those who gave up too).
 */
export function playQueue(seed: number, alerts: number, load: Load): { lost: number; waiting: number } {
	const rate = load.perHour / 3600;
	const free = Array.from({ length: load.operators }, () => 0);
	let [now, lost, waited] = [0, 0, 0];
	for (let i = 0; i < WARM_UP + alerts; i++) {
		const draw = (key: number) => -Math.log(1 - random(seed, i, key));
		now += draw(0) / rate;
		const first = free.indexOf(Math.min(...free));
		const wait = Math.max(0, (free[first] as number) - now);
		const patience = draw(1) * load.patience;
		if (wait <= patience) free[first] = now + wait + draw(2) * load.handling;
		if (i < WARM_UP) continue;
		if (wait > patience) lost++;
		waited += Math.min(wait, patience);
	}
	return { lost: lost / alerts, waiting: (rate * waited) / alerts };
}

/** For scenes that draw more than the plan: what their marks look like comes with the first of them. */
import '#lib/chart/charts.css';

export { scene } from './define.ts';

import type { Parameters } from '#lib/narrative/parameters.ts';
import { parameters as count } from './count/state.ts';
import { parameters as curve } from './curve/state.ts';
import { parameters as dataflow } from './dataflow/state.ts';
import { parameters as day } from './day/state.ts';
import { parameters as density } from './density/state.ts';
import { parameters as district } from './district/state.ts';
import { parameters as effect } from './effect/state.ts';
import { parameters as frames } from './frames/state.ts';
import { parameters as france } from './france/state.ts';
import { parameters as humps } from './humps/state.ts';
import { parameters as law } from './law/state.ts';
import { parameters as looks } from './looks/state.ts';
import { parameters as poster } from './poster/state.ts';
import { parameters as queue } from './queue/state.ts';
import { parameters as ratio } from './ratio/state.ts';
import { parameters as scores } from './scores/state.ts';
import { parameters as thousand } from './thousand/state.ts';
import { parameters as trial } from './trial/state.ts';
import { parameters as umbrellas } from './umbrellas/state.ts';
import { parameters as wall } from './wall/state.ts';

/** What a step may say about each scene. Read at build only. */
export const parameters: Readonly<Record<string, Parameters>> = {
	count,
	curve,
	dataflow,
	day,
	density,
	district,
	effect,
	frames,
	france,
	humps,
	law,
	looks,
	poster,
	queue,
	ratio,
	scores,
	thousand,
	trial,
	umbrellas,
	wall
};

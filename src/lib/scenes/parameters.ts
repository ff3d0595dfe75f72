import type { Parameters } from '#lib/narrative/parameters.ts';
import { parameters as count } from './count/state.ts';
import { parameters as density } from './density/state.ts';
import { parameters as district } from './district/state.ts';
import { parameters as effect } from './effect/state.ts';
import { parameters as looks } from './looks/state.ts';

/** What a step may say about each scene. Read at build only. */
export const parameters: Readonly<Record<string, Parameters>> = { count, density, district, effect, looks };

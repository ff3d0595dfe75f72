import type { Parameters } from '#lib/narrative/parameters.ts';
import { parameters as bans } from './bans/state.ts';
import { parameters as biometricOperations } from './biometric-operations/state.ts';
import { parameters as bystanders } from './bystanders/state.ts';
import { parameters as cameras } from './cameras/state.ts';
import { parameters as chain } from './chain/state.ts';
import { parameters as check } from './check/state.ts';
import { parameters as claimsReview } from './claims-review/state.ts';
import { parameters as cloud } from './cloud/state.ts';
import { parameters as confusionTree } from './confusion-tree/state.ts';
import { parameters as count } from './count/state.ts';
import { parameters as coverage } from './coverage/state.ts';
import { parameters as crowd } from './crowd/state.ts';
import { parameters as curve } from './curve/state.ts';
import { parameters as dataflow } from './dataflow/state.ts';
import { parameters as day } from './day/state.ts';
import { parameters as density } from './density/state.ts';
import { parameters as district } from './district/state.ts';
import { parameters as effect } from './effect/state.ts';
import { parameters as europe } from './europe/state.ts';
import { parameters as faceCases } from './face-cases/state.ts';
import { parameters as fourViews } from './four-views/state.ts';
import { parameters as frames } from './frames/state.ts';
import { parameters as france } from './france/state.ts';
import { parameters as incidents } from './incidents/state.ts';
import { parameters as law } from './law/state.ts';
import { parameters as poster } from './poster/state.ts';
import { parameters as questions } from './questions/state.ts';
import { parameters as queue } from './queue/state.ts';
import { parameters as ratio } from './ratio/state.ts';
import { parameters as risk } from './risk/state.ts';
import { parameters as safeguards } from './safeguards/state.ts';
import { parameters as scoreHistogram } from './score-histogram/state.ts';
import { parameters as scores } from './scores/state.ts';
import { parameters as settings } from './settings/state.ts';
import { parameters as trial } from './trial/state.ts';
import { parameters as umbrellas } from './umbrellas/state.ts';
import { parameters as vector } from './vector/state.ts';
import { parameters as wall } from './wall/state.ts';
import { parameters as yours } from './yours/state.ts';

/** Whether the change into a step takes a longer scroll, as set pieces do, whatever its scene. */
const turn = { type: 'choice', of: ['short', 'long'], default: 'short' } as const;

const own: Readonly<Record<string, Parameters>> = {
	bans,
	'biometric-operations': biometricOperations,
	bystanders,
	cameras,
	chain,
	check,
	'claims-review': claimsReview,
	cloud,
	'confusion-tree': confusionTree,
	count,
	coverage,
	crowd,
	curve,
	dataflow,
	day,
	density,
	district,
	effect,
	europe,
	'face-cases': faceCases,
	'four-views': fourViews,
	frames,
	france,
	incidents,
	law,
	poster,
	questions,
	queue,
	ratio,
	risk,
	safeguards,
	'score-histogram': scoreHistogram,
	scores,
	settings,
	trial,
	umbrellas,
	vector,
	wall,
	yours
};

/** What a step may say about each scene. Read at build only. */
export const parameters: Readonly<Record<string, Parameters>> = Object.fromEntries(
	Object.entries(own).map(([scene, known]) => [scene, { turn, ...known }])
);

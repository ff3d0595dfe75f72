import type { SceneNeeds } from '#lib/narrative/catalogue.ts';

const detector = ['threshold', 'use', 'base'];

/** What a story must hold for a scene to be drawn. Read at build only. */
export const needs: Readonly<Record<string, SceneNeeds>> = {
	count: { series: ['cameras-towns', 'cameras-nice', 'cameras-france'] },
	effect: { series: ['investigations'] },
	frames: { settings: ['boxes'] },
	scores: { settings: detector },
	thousand: { settings: [...detector, 'guess-alerts'] },
	humps: { settings: detector },
	poster: { settings: detector },
	trial: { records: { trial: { kinds: ['good', 'uneven', 'poor', 'unknown'], statuses: [] } } },
	france: {
		records: {
			towns: {
				kinds: ['video', 'faces', 'sound', 'platform', 'drone', 'other'],
				statuses: ['running', 'stopped', 'annulled', 'planned', 'unknown']
			}
		}
	},
	law: {
		records: {
			law: {
				kinds: ['law', 'ruling', 'authority', 'vote'],
				statuses: ['in-force', 'ended', 'struck', 'unsettled', 'ruling']
			}
		}
	},
	wall: { settings: ['streams', 'watchers', 'dwell', 'flair', 'monitors', 'guess-seen'] },
	umbrellas: { settings: ['monitors'] },
	queue: { settings: [...detector, 'streams', 'operators', 'handling', 'patience', 'peak'] },
	curve: { settings: [...detector, 'streams', 'operators', 'handling', 'patience', 'peak'] },
	day: {
		records: {
			day: { kinds: ['live', 'after', 'traffic'], statuses: ['between', 'day', 'year', 'two-years', 'of'] }
		}
	},
	ratio: { records: { ratio: { kinds: ['present', 'staff'], statuses: [] } } },
	dataflow: {
		records: { flows: { kinds: ['marseille', 'nice', 'dijon', 'angers'], statuses: ['seen', 'hoped'] } }
	}
};

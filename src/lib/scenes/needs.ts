import type { SceneNeeds } from '#lib/narrative/catalogue.ts';

const detector = ['threshold', 'use', 'base'];
const photograph = ['light', 'angle', 'age'];
const matcher = ['list', 'crowd', 'wanted', 'match'];

/** What a story must hold for a scene to be drawn. Read at build only. */
export const needs: Readonly<Record<string, SceneNeeds>> = {
	count: { series: ['cameras-towns', 'cameras-nice', 'cameras-france'] },
	effect: { series: ['investigations'] },
	frames: { settings: ['boxes'] },
	scores: { settings: detector },
	'confusion-tree': { settings: [...detector, 'guess-alerts'] },
	'score-histogram': { settings: detector },
	poster: { settings: detector },
	trial: { records: { trial: { kinds: ['good', 'uneven', 'unknown'], statuses: [] } } },
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
	settings: { settings: ['cameras', 'threshold', 'operators', 'list'] },
	chain: { series: ['investigations'] },
	dataflow: {
		records: { flows: { kinds: ['marseille', 'nice', 'dijon', 'angers'], statuses: ['seen', 'hoped'] } }
	},
	bystanders: { settings: ['cameras', 'threshold', 'list'] },
	safeguards: {
		records: {
			doors: { kinds: ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell'], statuses: [] }
		}
	},
	'claims-review': {
		records: { thennow: { kinds: ['held', 'corrected', 'nuanced', 'overtaken', 'open'], statuses: [] } }
	},
	questions: { records: { questions: { kinds: ['aim', 'people', 'software', 'rights'], statuses: [] } } },
	check: { settings: [...detector, 'cameras'] },
	vector: { settings: [...photograph, 'match'] },
	cloud: { settings: [...photograph, 'list', 'match'] },
	crowd: { settings: [...photograph, ...matcher, 'guess-false'] },
	risk: { settings: [...matcher, 'share', 'differential'] },
	europe: { records: { europe: { kinds: ['uses', 'expected', 'unlisted'], statuses: ['outside'] } } },
	'face-cases': {
		records: {
			files: { kinds: ['lycee', 'decision', 'cameras', 'sought', 'photos', 'searches'], statuses: [] }
		}
	},
	bans: {
		records: {
			bans: {
				kinds: ['no', 'after', 'back', 'rule'],
				statuses: ['said', 'unsettled', 'reversed', 'dropped', 'in-force', 'postponed']
			}
		}
	}
};

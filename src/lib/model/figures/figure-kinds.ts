/** What a figure measures, which decides how a sentence may write it. */
export type FigureKind = 'share' | 'time' | 'amount';

/** Figures that are parts of a whole, 0 … 1. */
const SHARE =
	/^(?:coverage\.(?:filmed|blind|identified|first-share|random|greedy)|walks\.(?:seen|unseen|identified)|tried\.(?:filmed|greedy|random|unseen)|analysis\.(?:precision(?:-\d+)?|expected-precision|false-share|tpr|fpr|auc)|looking\.(?:detect|seen|seen-long|seen-one)|answering\.lost|faces\.(?:share-b|errors-b|fpir|tpir|right-share)|chain\.(?:filmed|flagged|lost)-share|year\.metre-(?:less|more)|walk\.looked-chance)$/;

/** Figures that are times of day, in seconds after midnight. */
const TIMES = ['crowd.time', 'fall.filmed-until'];

/** Returns what a figure of the models measures. */
export function figureKind(name: string): FigureKind {
	if (SHARE.test(name)) return 'share';
	return TIMES.includes(name) ? 'time' : 'amount';
}

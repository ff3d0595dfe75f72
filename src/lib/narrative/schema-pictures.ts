import { z } from 'zod';
import { name, plain } from './schema-parts.ts';

/** A word of a picture: its wording in each language, and where a number in it comes from. */
const word = z
	.object(
		{
			source: z
				.union([z.literal('own'), z.array(name('a source')).min(1, 'one at least')], {
					error: 'a list of sources, like [gaz2020], or own'
				})
				.optional()
				.describe(
					'Where a number in it comes from: ids of sources, which a step with this picture cites; or own, where it tells nothing of the world.'
				)
		},
		'words under the code of each language'
	)
	.catchall(plain);

export const pictures = z
	.record(z.string(), z.record(z.string(), word))
	.default({})
	.describe('The words of the pictures that this chapter is the first to show, by scene and name.');

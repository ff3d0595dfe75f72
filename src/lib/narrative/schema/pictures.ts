import { z } from 'zod';
import { reference, nonEmptyText, matchingText, localizedText } from './parts.ts';

/** Schema of a word of a picture: its text in each language, simpler ones, and the sources of a number in it. */
const word = z
	.object(
		{
			source: z
				.union([z.literal('own'), z.array(reference('a source')).min(1, 'one at least')], {
					error: 'a list of sources, like [gaz2020], or own'
				})
				.optional()
				.describe(
					'Where a number in it comes from: ids of sources, which a step with this picture cites; or own, where it is not a claim about the world.'
				),
			simple: localizedText(
				'The word for ages 11 to 14, which slides in simple words show in its place; with the same blanks'
			).optional()
		},
		'words under the code of each language'
	)
	.catchall(nonEmptyText);

const draws = z
	.strictObject({
		scene: reference('a scene')
			.optional()
			.describe(
				'Which scene draws it, where the picture has a name of its own; a step then names the picture.'
			),
		records: z.string().optional().describe('Id of the list of records that it draws.'),
		series: z
			.array(z.string())
			.min(1, 'one at least')
			.optional()
			.describe('Ids of the series that it draws, in their order.'),
		signs: z
			.record(z.string(), z.string())
			.optional()
			.describe('A sign of the scene for each kind of its records.'),
		outline: matchingText(/\.(geo|topo)?json$/, 'the path of a GeoJSON or TopoJSON file')
			.optional()
			.describe('The land of a map: a GeoJSON or TopoJSON file, from the folder of the project.'),
		inset: z
			.string()
			.optional()
			.describe('The layer of that file, TopoJSON, that is shown larger beside the map.'),
		areas: matchingText(/\.(geo|topo)?json$/, 'the path of a GeoJSON or TopoJSON file')
			.optional()
			.describe(
				'The areas of a map: a GeoJSON or TopoJSON file, from the folder of the project. The `id`, `code` or `name` of an area is the id of its record, in small letters.'
			),
		image: matchingText(/\.(png|jpe?g)$/, 'the path of a PNG or JPEG file')
			.optional()
			.describe('The image that the marks lie on: a PNG or JPEG file, from the folder of the project.'),
		classes: z
			.array(z.number())
			.min(1, 'one at least')
			.max(3, 'three at most: more shades cannot be told apart')
			.optional()
			.describe('The bounds between the classes of the values, from the least; without them, round numbers.'),
		each: z.number().positive('more than 0').optional().describe('The number that one mark stands for.')
	})
	.describe('Which scene draws the picture, and what: for scenes that draw any data of the story.');

const picture = z.object({ draws: draws.optional() }).catchall(word);

/** Schema of `pictures` of a chapter. */
export const picturesSchema = z
	.record(z.string(), picture)
	.default({})
	.describe('The words of the pictures that this chapter is the first to show, by scene and name.');

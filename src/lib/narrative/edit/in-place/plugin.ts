import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { narrativePath } from '../../read/read-story.ts';
import { findTexts } from './find-texts.ts';
import type { EditRequest } from './protocol.ts';
import { readEntry } from './read-entry.ts';
import { refusalOf } from './refuse-request.ts';
import { saveTexts } from './save-texts.ts';
import { readStoryFile } from './story-file.ts';
import { readTexts } from './story-texts.ts';

const MODULE_ID = 'virtual:edit-in-place';
const RESOLVED_ID = `\0${MODULE_ID}`;
/** Path of the requests, after the base path. */
const ENDPOINT = '__edit-in-place';
const CLIENT = 'src/lib/dev/edit-in-place.ts';

const MAX_BODY_BYTES = 500_000;
const MAX_TEXT_LENGTH = 100_000;

const namedPath = z
	.array(z.union([z.string().max(200), z.int().min(0)]))
	.min(1)
	.max(64);
const text = z
	.string()
	.max(MAX_TEXT_LENGTH)
	.refine((value) => !/\p{Cs}/u.test(value));
/** Requests name no file: there is only one that they may be about. */
const requestSchema = z.discriminatedUnion('action', [
	z.strictObject({
		action: z.literal('find'),
		words: z.array(z.string().max(5000)).max(40),
		near: z.array(z.string().max(200)).max(40),
		lang: z.string().max(40),
		source: z.string().max(200).optional()
	}),
	z.strictObject({ action: z.literal('read'), path: namedPath }),
	z.strictObject({
		action: z.literal('save'),
		path: namedPath,
		revision: z.string().max(100),
		texts: z.array(z.strictObject({ path: namedPath, text })).max(100),
		fix: z.boolean()
	})
]);

/**
 * Vite plugin that lets pages of the development server edit the texts of the story file. The pages get a token and the
 * script of the box by `virtual:edit-in-place`, which is empty in a build.
 * @param catalogue names that the story may refer to
 */
export function editInPlacePlugin(catalogue: Catalogue): Plugin {
	const path = narrativePath();
	const token = randomBytes(24).toString('base64url');
	let tags = '';
	return {
		name: 'edit-in-place',
		resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
		load(id) {
			if (id !== RESOLVED_ID) return undefined;
			// A script that browsers could load would tell the token to any page that imports it.
			const isServer = this.environment.config.consumer === 'server';
			return `export const editTags = ${JSON.stringify(isServer ? tags : '')};`;
		},
		configureServer(server) {
			const { base, logger } = server.config;
			const endpoint = `${base}${ENDPOINT}`;
			tags =
				`<meta name="edit-in-place" content="${endpoint}" data-token="${token}">` +
				`<script type="module" src="${base}${CLIENT}"></script>`;
			const printUrls = server.printUrls.bind(server);
			server.printUrls = () => {
				printUrls();
				logger.info('  ➜  Edit:    Alt+click a text in a page, or press Alt+Enter on it');
			};
			server.middlewares.use((request, response, next) => {
				if (request.url?.split('?')[0] !== endpoint) return next();
				const refusal = refusalOf(request, token);
				if (refusal !== undefined) return answer(response, 403, { error: refusal });
				readBody(request)
					.then((body) => answer(response, 200, handle(body, path, catalogue)))
					.catch((error: unknown) => {
						const isOurs = error instanceof RangeError || error instanceof z.ZodError;
						if (!isOurs && !(error instanceof SyntaxError)) throw error;
						answer(response, 400, { error: error.message });
					})
					.catch((error: unknown) => answer(response, 500, { error: String(error) }));
			});
		}
	};
}

/** Returns the answer to a request. @throws RangeError, SyntaxError or ZodError if the request is wrong */
function handle(body: string, path: string, catalogue: Catalogue): object {
	const request: EditRequest = requestSchema.parse(JSON.parse(body));
	if (request.action === 'save') return saveTexts(path, request, catalogue);
	const file = readStoryFile(path);
	if (!file) throw new RangeError(`${path} cannot be read`);
	if (request.action === 'find') return findTexts(readTexts(file.text), request);
	return { entry: readEntry(file, request.path) };
}

async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.byteLength;
		if (size > MAX_BODY_BYTES) throw new RangeError('Too long');
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

function answer(response: ServerResponse, status: number, value: object): void {
	response.writeHead(status, {
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff'
	});
	response.end(JSON.stringify(value));
}

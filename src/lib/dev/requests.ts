import type {
	FindAnswer,
	FindRequest,
	ReadRequest,
	SaveAnswer,
	SaveRequest,
	TextEntry
} from '#lib/narrative/edit/in-place/protocol.ts';

/** The requests of the box. Each rejects with an Error whose message is that of the server. */
export interface EditRequests {
	find(request: Omit<FindRequest, 'action'>): Promise<FindAnswer>;
	/** Resolves to undefined if the file has no such text. */
	read(path: ReadRequest['path']): Promise<TextEntry | undefined>;
	save(request: Omit<SaveRequest, 'action'>): Promise<SaveAnswer>;
	/** Opens a place of the file in the editor that runs on this machine. */
	openInEditor(entry: TextEntry): void;
}

/**
 * Returns the requests to the development server.
 * @param endpoint their address
 * @param token the token of the server, which the page has
 */
export function connectTo(endpoint: string, token: string): EditRequests {
	async function send<Answer>(body: object): Promise<Answer> {
		const response = await fetch(endpoint, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-edit-token': token },
			body: JSON.stringify(body)
		});
		const answer = (await response.json()) as Answer & { readonly error?: string };
		if (!response.ok) throw new Error(answer.error ?? response.statusText);
		return answer;
	}
	return {
		find: (request) => send({ action: 'find', ...request }),
		read: async (path) => (await send<{ readonly entry?: TextEntry }>({ action: 'read', path })).entry,
		save: (request) => send({ action: 'save', ...request }),
		openInEditor: ({ fullPath, line, column }) =>
			void fetch(
				`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(`${fullPath}:${line}:${column}`)}`
			)
	};
}

import { render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindAnswer, SaveAnswer, TextEntry } from '#lib/narrative/edit/in-place/protocol.ts';
import { keptDraft } from './draft.ts';
import EditBox from './EditBox.svelte';
import { editWords } from './edit-words.ts';
import type { EditRequests } from './requests.ts';

const words = editWords('en');
const entry: TextEntry = {
	path: ['title'],
	revision: 'one',
	where: 'title',
	file: 'story.yaml',
	fullPath: '/story.yaml',
	line: 7,
	column: 3,
	fields: [
		{ path: ['title', 'fr'], name: 'Français', lang: 'fr', dir: 'ltr', text: 'Une île', line: 7 },
		{ path: ['title', 'en'], name: 'English', lang: 'en', dir: 'ltr', text: 'An island', line: 8 }
	],
	sources: [{ path: ['sources', 'paper'], id: 'paper', title: 'A paper', line: 90 }]
};
const place = (name: string) => ({ path: [name], line: 1, where: name, excerpt: `Text of ${name}` });
const withText = (revision: string, english: string): TextEntry => ({
	...entry,
	revision,
	fields: entry.fields.map((field) => (field.lang === 'en' ? { ...field, text: english } : field))
});

const find = vi.fn<EditRequests['find']>();
const read = vi.fn<EditRequests['read']>();
const save = vi.fn<EditRequests['save']>();
const openInEditor = vi.fn<EditRequests['openInEditor']>();
const [saved, closed] = [vi.fn(), vi.fn()];

beforeEach(() => {
	sessionStorage.clear();
	vi.resetAllMocks();
	read.mockResolvedValue(entry);
	find.mockResolvedValue({ found: true, places: [place('title')], chosen: 0 });
	// jsdom has no modal dialogs.
	HTMLDialogElement.prototype.showModal = function show() {
		this.open = true;
	};
});

async function open(answer?: FindAnswer) {
	if (answer) find.mockResolvedValue(answer);
	render(EditBox, {
		requests: { find, read, save, openInEditor },
		words,
		meant: { words: ['An island'], near: [], lang: 'en' },
		draft: keptDraft.get(),
		saved,
		closed
	});
	await waitFor(() => expect(screen.queryByText(words.searching)).toBeNull());
}
const field = (name = 'English') => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
async function write(text: string) {
	await userEvent.clear(field());
	await userEvent.type(field(), text);
}
async function saveTo(answer: SaveAnswer) {
	save.mockResolvedValue(answer);
	await press(words.save);
}

describe('the box', () => {
	it('shows the text in every language, its line and its sources, and has the focus in the language of the page', async () => {
		await open();
		expect(field('Français').value).toBe('Une île');
		expect(document.activeElement).toBe(field());
		expect(screen.getByText('story.yaml:7')).toBeTruthy();
		await press(words.editor);
		expect(openInEditor).toHaveBeenCalledWith(entry);
		read.mockResolvedValue({ ...entry, path: ['sources', 'paper'], where: 'sources.paper', sources: [] });
		await press('A paper');
		expect(read).toHaveBeenLastCalledWith(['sources', 'paper']);
	});

	it('asks which text is meant', async () => {
		await open({ found: true, places: [place('a'), place('b')] });
		expect(screen.queryByRole('textbox', { name: 'English' })).toBeNull();
		await userEvent.click(screen.getByText('Text of b'));
		expect(read).toHaveBeenCalledWith(['b']);
		expect(field().value).toBe('An island');
	});

	it('says that no text has the words, and searches for others', async () => {
		await open({ found: false, places: [] });
		expect(screen.getByText(words.nothing)).toBeTruthy();
		const search = screen.getByRole('searchbox', { name: words.search });
		await userEvent.clear(search);
		await userEvent.type(search, 'water{Enter}');
		expect(find.mock.lastCall?.[0].words).toEqual(['water']);
	});
});

describe('saving', () => {
	it('sends the texts with the revision that was read', async () => {
		await open();
		await write('The island');
		await saveTo({ state: 'saved', at: 'story.yaml:7', warnings: [] });
		expect(save).toHaveBeenCalledWith({
			path: ['title'],
			revision: 'one',
			texts: [
				{ path: ['title', 'fr'], text: 'Une île' },
				{ path: ['title', 'en'], text: 'The island' }
			],
			fix: false
		});
		expect(saved).toHaveBeenCalledWith(expect.objectContaining({ at: 'story.yaml:7' }));
		expect(keptDraft.get()).toBeUndefined();
	});

	it('shows the sentence of the checker and keeps what was typed', async () => {
		await open();
		await write('The "island"');
		await saveTo({ state: 'refused', mistakes: ['story.yaml:8:9 found x'], isFixable: true });
		expect(screen.getByRole('alert').textContent).toContain('story.yaml:8:9 found x');
		expect(field().value).toBe('The "island"');
		expect(saved).not.toHaveBeenCalled();
		await userEvent.type(field(), ' again{Control>}{Enter}{/Control}');
		expect(save.mock.lastCall?.[0].texts[1]?.text).toBe('The "island" again');
		await press(words.fix);
		expect(save.mock.lastCall?.[0].fix).toBe(true);
	});

	it('keeps what was typed if the server fails', async () => {
		await open();
		await write('Mine');
		save.mockRejectedValue(new Error('no server'));
		await press(words.save);
		expect(screen.getByText(`${words.failed} no server`)).toBeTruthy();
		expect(field().value).toBe('Mine');
	});
});

describe('a file that changed meanwhile', () => {
	it('shows both texts, and saves either into the new file', async () => {
		await open();
		await write('Mine');
		await saveTo({ state: 'changed', entry: withText('two', 'Theirs') });
		expect(screen.getByText(words.changed)).toBeTruthy();
		expect(field().value).toBe('Mine');
		expect(screen.getByText('Theirs')).toBeTruthy();
		await press(words.save);
		expect(save.mock.lastCall?.[0]).toMatchObject({
			revision: 'two',
			texts: [{ text: 'Une île' }, { text: 'Mine' }]
		});
		await press(words.takeFile);
		expect(field().value).toBe('Theirs');
	});

	it('keeps the text to be copied if the file no longer has it', async () => {
		await open();
		await write('Mine');
		await saveTo({ state: 'changed', entry: undefined });
		expect(screen.getByText(words.gone)).toBeTruthy();
		expect(field().value).toBe('Mine');
	});

	it('reloads the page, after which the box has what was typed', async () => {
		await open();
		await write('Mine');
		document.body.replaceChildren();
		read.mockResolvedValue(withText('two', 'Theirs'));
		await open();
		expect(field().value).toBe('Mine');
		expect(screen.getByText('Theirs')).toBeTruthy();
		expect(screen.getByText(words.changed)).toBeTruthy();
	});
});

describe('closing', () => {
	it('asks before it discards a text', async () => {
		await open();
		await write('Mine');
		await press(words.close);
		expect(closed).not.toHaveBeenCalled();
		await press(words.keep);
		expect(field().value).toBe('Mine');
		await press(words.close);
		await press(words.discard);
		expect(closed).toHaveBeenCalledOnce();
		expect(keptDraft.get()).toBeUndefined();
	});

	it('closes at once if nothing was written', async () => {
		await open();
		await press(words.close);
		expect(closed).toHaveBeenCalledOnce();
	});
});

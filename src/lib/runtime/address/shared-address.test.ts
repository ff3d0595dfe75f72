import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareOrCopy, shareAddress } from './shared-address.ts';

const ROOT = 'https://example.org/ville/fr/';

describe('the shared address', () => {
	it('is that of the step’s own page, without a query while nothing is chosen', () => {
		expect(shareAddress(ROOT, 'cameras-mast', '')).toBe(`${ROOT}step/cameras-mast/`);
		expect(shareAddress(ROOT, 'cameras-mast', '?route=essential')).toBe(`${ROOT}step/cameras-mast/`);
	});

	it('includes the reader’s choices, marked as shared', () => {
		const { searchParams, pathname } = new URL(
			shareAddress(ROOT, 'cameras-yours', '?route=essential&lens=40&cams=B37_135')
		);
		expect(pathname).toBe('/ville/fr/step/cameras-yours/');
		expect(Object.fromEntries(searchParams)).toEqual({ lens: '40', cams: 'B37_135', shared: '1' });
	});
});

describe('sharing it', () => {
	afterEach(() => vi.unstubAllGlobals());
	const aborted = () => Promise.reject(new DOMException('', 'AbortError'));
	const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'));

	it('opens the share sheet if there is one, otherwise copies', async () => {
		const share = vi.fn(() => Promise.resolve());
		const writeText = vi.fn(() => Promise.resolve());
		vi.stubGlobal('navigator', { share, clipboard: { writeText } });
		expect(await shareOrCopy(ROOT, 'Voir')).toBe('shared');
		expect(share).toHaveBeenCalledWith({ title: 'Voir', text: 'Voir', url: ROOT });
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		expect(await shareOrCopy(ROOT, 'Voir')).toBe('copied');
		expect(writeText.mock.calls).toEqual([[ROOT]]);
	});

	it('treats a closed sheet as success, and reports when nothing could be shared', async () => {
		vi.stubGlobal('navigator', { share: aborted });
		expect(await shareOrCopy(ROOT, 'Voir')).toBe('shared');
		vi.stubGlobal('navigator', { share: refused });
		expect(await shareOrCopy(ROOT, 'Voir')).toBe('kept');
		vi.stubGlobal('navigator', {});
		expect(await shareOrCopy(ROOT, 'Voir')).toBe('kept');
	});
});

/** Every script of the site in one, for a copy that is opened from a disk: each acts on its own kind of page alone. */
import { pageFile } from '#lib/runtime/disk.ts';
import './keep.ts';
import './method.ts';
import './notes.ts';
import './present.ts';
import './print.ts';
import './reading.ts';
import './routes.ts';

// The copy's own links name their files; those that scripts make lead to folders.
for (const kind of ['click', 'auxclick', 'contextmenu'])
	addEventListener(
		kind,
		({ target }) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += pageFile;
		},
		true
	);

/** All client scripts in one bundle, for the copy that opens from a disk. Each acts only on its own kind of page. */
import { INDEX_FILE } from '#lib/runtime/page/file-copy.ts';
import './keep.ts';
import './method.ts';
import './notes.ts';
import './plan.ts';
import './present.ts';
import './print.ts';
import './reading.ts';
import './routes.ts';

// Server-rendered links already name their files; links created by scripts lead to folders.
for (const kind of ['click', 'auxclick', 'contextmenu'])
	addEventListener(
		kind,
		({ target }) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += INDEX_FILE;
		},
		true
	);

/** Every script of the site in one, for a copy that is opened from a disk: each acts on its own kind of page alone. */
import './method.ts';
import './print.ts';
import './reading.ts';

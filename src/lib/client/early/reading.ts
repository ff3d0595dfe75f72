/** The inline script of the reading page. */
import './page.ts';
import { followRoute, openSections, showStills } from '#lib/pages/read/early.ts';

followRoute();
openSections();
showStills();

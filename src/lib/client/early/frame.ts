/** The inline script of a frame. */
import './page.ts';
import { applyOptions } from '#lib/pages/embed/early.ts';

applyOptions();

/** The inline script of the slides. */
import './page.ts';
import { turnEarly } from '#lib/pages/present/slides/early-keys.ts';

turnEarly();

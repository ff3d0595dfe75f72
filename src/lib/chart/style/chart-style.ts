/** The rules of `charts.css`, for pictures that are files of their own. */
import drawing from './drawing.css?raw';
import figures from './figures.css?raw';
import filmed from './filmed.css?raw';
import marks from './marks.css?raw';
import recognising from './recognising.css?raw';
import watching from './watching.css?raw';

/** CSS text of all styles of `charts.css`. */
export const chartStyle = [filmed, marks, drawing, watching, recognising, figures].join('\n');

import { story } from 'virtual:story';
import { it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { countSpokenWords, mainRouteSteps, measureReading, readingMinutes } from '#lib/edition/time/reading-time.ts';
it('x', () => {
	for (const { id } of story!.languages) {
		const e = createEdition(story!, id);
		const main = mainRouteSteps(e.steps);
		console.log(id, main.length, readingMinutes(story!, main, id), JSON.stringify(measureReading(story!, main, id)), countSpokenWords(e, main));
		console.log(main.map((st) => `${st.id} ${measureReading(story!, [st], id).words}`).join('\n'));
		const ess = story!.routes.filter(({ minutes }) => minutes === undefined)[0];
		const es = e.steps.filter((s) => ess!.steps.includes(s.id));
		console.log('essential', measureReading(story!, es, id).seconds);
	}
});

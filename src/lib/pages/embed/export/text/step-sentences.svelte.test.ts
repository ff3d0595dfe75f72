import { expect, it } from 'vitest';
import { sentencesIn } from './step-sentences.ts';

it('takes the sentences of a frame, each once, without marks of sources, introductions or lists of sources', () => {
	const page = new DOMParser().parseFromString(
		`<div class="sentence"><p class="number"><strong>56\u00a0%</strong><span>of the streets</span></p>
			<p class="lead">One camera<sup><a>2</a></sup> sees far. The last sees little.</p></div>
		<div class="panel text"><p class="previously">So far: a fall.</p>
			<p>One camera<sup><a>2</a></sup> sees far. The last sees little.</p><p>Why?</p>
			<p class="sources">2. A decree</p><p class="buttons"><button>Describe</button></p></div>
		<div class="panel description"><p>A plan.</p></div>`,
		'text/html'
	);
	expect(sentencesIn(page, 'en-GB')).toEqual([
		'56\u00a0% of the streets',
		'One camera sees far.',
		'The last sees little.',
		'Why?'
	]);
});

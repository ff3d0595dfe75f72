import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Player } from '../player.svelte.ts';
import { countPassed, railSentence, timeOf, whereSentence, writeClock, writeRailText } from './rail.ts';

/** Returns an attachment for an element with a rail: {@link followRail} for as long as the element exists. */
export const railAttachment =
	(player: Player, shownKeyframe?: () => number): Attachment<HTMLElement> =>
	(box) => {
		const rail = box.querySelector<HTMLDetailsElement>('.rail');
		return rail ? followRail(rail, player, shownKeyframe) : undefined;
	};

/**
 * Moves the rail with the playhead, and keeps its lamps and texts up to date. Between two pictures, the hand is between
 * their times; it moves by transforms alone, without layout.
 * @param element the rail, as the server rendered it
 * @param shownKeyframe returns the index of the keyframe that texts and lamps show; by default the one in focus
 * @returns a function that stops it
 */
export function followRail(
	element: HTMLDetailsElement,
	player: Player,
	shownKeyframe = () => player.playhead.keyframe
): () => void {
	const { data, playhead } = player;
	const { rail, locale, steps } = data;
	if (!rail) return () => undefined;
	const find = (selector: string) => element.querySelector<HTMLElement | SVGElement>(selector);
	const [hand, past] = [find('.hand'), find('.past')];
	const lamps = [...element.querySelectorAll<HTMLElement>('.lamp')];
	const items = element.querySelectorAll('.told li');

	/** Returns the time of a keyframe, in seconds after the start. */
	function timeAt(index: number): number {
		const keyframe = playhead.keyframes[index];
		const step = keyframe && steps[keyframe.step];
		return step ? timeOf(step, keyframe.state) : 0;
	}
	/** Returns the time of the hand. */
	function handTime(): number {
		const { from, to, progress } = playhead;
		return timeAt(from) + (timeAt(to) - timeAt(from)) * progress;
	}

	// The server draws the hand where it starts. From now on it moves from the start of the scale.
	hand?.querySelector('svg')?.setAttribute('x', '0');
	past?.querySelector('rect')?.setAttribute('width', '100%');

	const stopMoving = $effect.root(() => {
		const passed = $derived(countPassed(rail, handTime()));
		const clock = $derived(writeClock(rail, handTime()));
		const isFallen = $derived(handTime() >= rail.fall);
		$effect(() => {
			const share = handTime() / rail.duration;
			if (hand) hand.style.transform = `translateX(${share * 100}%)`;
			if (past) past.style.transform = `scaleX(${share})`;
		});
		$effect(() => {
			write(find('.passed b'), String(passed));
			const text = writeRailText(rail, rail.passed, untrack(handTime), locale);
			write(find('.passed .word'), text);
		});
		$effect(() => write(find('.now'), clock));
		$effect(() => void element.classList.toggle('fallen', isFallen));
		$effect(() => {
			const keyframe = shownKeyframe();
			const { step = 0 } = playhead.keyframes[keyframe] ?? {};
			element.classList.toggle('timeless', steps[step]?.timeless ?? false);
			write(find('.told p'), whereSentence(rail, timeAt(keyframe), locale));
			for (const [index, { from, asked, usual }] of rail.lamps.entries()) {
				const { key, text } = player.lampAnswers?.[index] ?? usual;
				const isAnswered = step >= from;
				lamps[index]?.setAttribute('data-answer', isAnswered ? key : '');
				write(lamps[index]?.querySelector('.answer'), text);
				write(items[index], isAnswered ? text : asked);
			}
		});
		// The sentences at the ends of chapters, which only settings change.
		$effect(() => {
			const { lampAnswers } = player;
			for (const element of lampAnswers ? document.querySelectorAll<HTMLElement>('[data-rail]') : []) {
				const index = Number(element.dataset['rail']);
				write(
					element,
					railSentence(rail, { index, time: timeAt(playhead.lastOf(index)) }, locale, lampAnswers)
				);
			}
		});
	});
	const stopClosing = closeLikeMenu(element);
	return () => {
		stopMoving();
		stopClosing();
	};
}

function write(element: Element | null | undefined, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}

/** Closes a collapsed section by Escape, a click outside it, or its own link. Returns a function that ends this. */
function closeLikeMenu(section: HTMLDetailsElement): () => void {
	const listeners = new AbortController();
	const { signal } = listeners;
	const onClick = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		if (!section.contains(target) || target.closest('a')) section.open = false;
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !section.open) return;
		section.open = false;
		section.querySelector('summary')?.focus();
	};
	document.addEventListener('click', onClick, { signal });
	section.addEventListener('keydown', onKey, { signal });
	return () => listeners.abort();
}

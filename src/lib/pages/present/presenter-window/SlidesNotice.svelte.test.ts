import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import SlidesNotice from './SlidesNotice.svelte';

beforeEach(() => {
	stubBrowser();
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A presenter window whose requests the slides window answers while `isOpen`. */
function show(isOpen: boolean) {
	const presenter = createTestPresenter([createTestStep('one'), createTestStep('two')], false);
	presenter.playhead.keyframe = 1;
	const announced: string[] = [];
	presenter.announce = (text) => announced.push(text);
	const { slidesMonitor } = presenter.shared;
	const slides = { isOpen, cover: false };
	const closed = new AbortController();
	slidesMonitor.start(() => slides.isOpen && slidesMonitor.handleAnswer(slides.cover), closed.signal);
	render(SlidesNotice, { presenter });
	const wait = async (seconds: number) => {
		await vi.advanceTimersByTimeAsync(1000 * seconds);
		flushSync();
	};
	return { presenter, slides, slidesMonitor, announced, closed, wait };
}
const LOST = 'The wall does not answer any more: keys wait until it is back.';
const notice = () => document.querySelector('p')?.firstChild?.textContent?.trim();
const link = () => screen.queryByRole('link', { name: 'Open the slides' });

it('says nothing while the slides answer, and knows whether they show their cover', async () => {
	const { slides, slidesMonitor, announced, wait } = show(true);
	slides.cover = true;
	await wait(30);
	expect([notice(), announced, slidesMonitor.isCoverShown]).toEqual([undefined, [], true]);
});

it('reports within seconds that the slides do not answer any more, and lets keys wait; then, for a moment, that they are back', async () => {
	const { presenter, slides, announced, wait } = show(true);
	presenter.isOnCover = false;
	await wait(5);
	slides.isOpen = false;
	await wait(5);
	expect(notice()).toBe(LOST);
	expect(screen.getByRole('link').textContent).toBe('Open it again · Step 2 of 2');
	presenter.advance(-1);
	expect(presenter.playhead.step).toBe(1);
	slides.isOpen = true;
	await wait(2);
	expect(notice()).toBe('The wall is back.');
	expect(link()).toBeNull();
	await wait(7);
	expect(notice()).toBeUndefined();
	expect(announced).toEqual([LOST, LOST, 'The wall is back.']);
});

it('says at once that the wall was closed; keys then move nothing until it is back, or given up', async () => {
	const { presenter, slides, slidesMonitor, announced, wait } = show(true);
	presenter.isOnCover = false;
	const close = async () => {
		slides.isOpen = false;
		slidesMonitor.handleLeaving();
		await wait(1);
	};
	await close();
	expect(notice()).toBe('The wall is closed: keys wait until it is back.');
	expect(screen.getByRole('link').textContent).toBe('Open it again · Step 2 of 2');
	presenter.advance(-1);
	expect([presenter.playhead.step, announced.length]).toEqual([1, 2]);
	await wait(20);
	expect(notice()).toMatch(/^The wall is closed/);
	slides.isOpen = true;
	await wait(1);
	expect(notice()).toBe('The wall is back.');
	await close();
	screen.getByRole('button', { name: 'Go on without it' }).click();
	await wait(1);
	presenter.advance(-1);
	expect(presenter.playhead.step).toBe(0);
	expect(notice()).toBe('The slides are not open.');
});

it('says nothing of a wall that is only reloaded', async () => {
	const { slidesMonitor, announced, wait } = show(true);
	slidesMonitor.handleLeaving();
	await wait(5);
	expect([notice(), announced]).toEqual([undefined, []]);
});

it('leads to the slides at its own step where none were ever open', async () => {
	const { closed, announced, wait } = show(false);
	await wait(2);
	expect(notice(), 'they may still be opening').toBeUndefined();
	await wait(3);
	expect(notice()).toBe('The slides are not open.');
	expect(link()?.getAttribute('href')).toMatch(/^\.\.\/.*#two$/);
	expect(announced).toEqual(['The slides are not open.']);
	closed.abort();
	expect(vi.getTimerCount()).toBe(0);
});

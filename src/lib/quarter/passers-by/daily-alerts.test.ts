import { describe, expect, it } from 'vitest';
import { alertThreshold, expectAlerts } from '#lib/model/alerts/detector.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { dailyAlerts } from './daily-alerts.ts';

const detector = detectorFromSettings({});
const desk = deskFromSettings({});
const day = { passersBy: 10_000, cameras: 12, detector, desk };

describe('the alerts of a day', () => {
	it('are those of the story for its own cameras and crowd', () => {
		const story = expectAlerts(alertThreshold(detector.threshold), detector);
		const { alerts, falseAlerts, scenes } = dailyAlerts(day);
		expect(scenes).toBe(1000);
		expect(alerts.value).toBeCloseTo(story.alerts, 9);
		expect(falseAlerts.value).toBeCloseTo(story.false, 9);
		expect([alerts.low, alerts.high]).toEqual([alerts.value / 2, alerts.value * 2]);
	});

	it('follow the printed formula', () => {
		const { alerts, scenes, events, fpr, tpr } = dailyAlerts({ ...day, passersBy: 3200, cameras: 5 });
		expect(scenes).toBeCloseTo(((1000 * 5) / 12) * (3200 / 10_000), 9);
		expect(alerts.value).toBeCloseTo(scenes * ((1 - events) * fpr + events * tpr), 9);
	});

	it('are none without cameras or people, and nobody answers them without operators', () => {
		expect(dailyAlerts({ ...day, cameras: 0 })).toMatchObject({ alerts: { value: 0 }, lost: 0 });
		expect(dailyAlerts({ ...day, passersBy: 0 })).toMatchObject({ alerts: { value: 0 }, lost: 0 });
		expect(dailyAlerts({ ...day, desk: { ...desk, operators: 0 } }).lost).toBe(1);
	});
});

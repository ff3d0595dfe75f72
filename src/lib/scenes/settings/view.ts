import type { Frame } from '../scene.ts';

export interface SettingsView {
	readonly frame: Frame;
}

export function view(): SettingsView {
	return { frame: { wide: [0, 0, 240, 160], tall: [0, 0, 150, 160], fit: 'contain' } };
}

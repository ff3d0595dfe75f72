import { expect, it } from 'vitest';
import { isSupportedNode } from './install.mjs';

it('accepts the versions of Node on which the dependencies run', () => {
	for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0']) {
		expect(isSupportedNode(version), version).toBe(true);
	}
	for (const version of ['18.20.0', '20.0.0', '20.18.3', '21.7.0', '22.11.0']) {
		expect(isSupportedNode(version), version).toBe(false);
	}
});

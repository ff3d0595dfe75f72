/** Malicious addresses of frames, for tests. */
import { random } from '#lib/model/maths/random.ts';
import { HOST_TEXTS } from '#lib/pages/embed/options/host-text.ts';

const ADDRESSES = 500;
/** Text that nothing but the host's own words may show. */
export const EVIL = 'zzevil';
const NAMES = [
	...[
		'theme',
		'accent',
		'face',
		'radius',
		'face',
		'radius',
		'controls',
		'guesses',
		'events',
		'step',
		'keyframe',
		'height'
	],
	...['childId', 'asked', 'lang', 'placement', 'cams', 'rounds', 'route', EVIL, '__proto__', 'constructor'],
	...['cameras', 'lens', 'walk-from', 'guess-filmed'],
	...HOST_TEXTS,
	...HOST_TEXTS
];
const VALUES = [
	...[
		'',
		'0',
		'1',
		'2',
		'9',
		'20',
		'-1',
		'0.5',
		'1e999',
		'NaN',
		'-Infinity',
		'9'.repeat(400),
		'0x10',
		'１２'
	],
	...['true', 'null', '[]', '{}', '__proto__', 'constructor', 'toString', '\u0000', 'x'.repeat(3000)],
	...[
		'light',
		'dark',
		'nuit awake',
		'fff',
		'#b8341b',
		'red;}',
		'url(//evil)',
		'serif',
		'serif;}',
		'var(--x)'
	],
	...['8', '24', '25', '8px', 'calc(1px)', 'expression(alert(1))', 'two', 'two#three', '../two'],
	...['B37_135', 'B37_135-F12.345_22.5', 'Z9_9', '0,0;~', `B1_1${EVIL}`],
	...[EVIL, `<img src=x onerror=alert(1)>${EVIL}`, `<script>${EVIL}</script>`, `"><svg onload=${EVIL}>`],
	...[
		`javascript:alert("${EVIL}")`,
		`\u202e${EVIL}`,
		`${EVIL}\u2066`,
		`{signature}${EVIL}`,
		`\u2068${EVIL}\u2069`
	],
	...['Z\u0301\u0301\u0301\u0301\u0301'.repeat(90), '😀'.repeat(300), 'a\nb'.repeat(200), '\u200b\u2067']
];
/** Returns the addresses, which are the same in each run. */
export function hostileAddresses(): string[] {
	let drawn = 0;
	const draw = (): number => random(20260, drawn++);
	const pickFrom = <Item>(list: readonly Item[]): Item => list[Math.floor(draw() * list.length)] as Item;
	return Array.from({ length: ADDRESSES }, () => {
		const pairs = Array.from({ length: 1 + Math.floor(draw() * 7) }, () =>
			[pickFrom(NAMES), pickFrom(VALUES)].map(encodeURIComponent).join('=')
		);
		return `?${pairs.join('&')}`;
	});
}

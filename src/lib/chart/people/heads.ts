/** Haircuts and clothes of heads without a name. They follow from the parameters, but are none that software measures. */
import type { Face } from '#lib/model/faces/face-parameters.ts';
import type { Layers } from './face-layers.ts';
import { BEARD, PORTRAITS, type Look } from './portraits.ts';

/** Neck and shoulders of heads without a name: a pullover, a dark jacket over a shirt, a dark pullover. */
const NECK = 'M-.17.3C-.165.44-.16.52-.21.6L-.3.72L.3.72L.21.6C.16.52.165.44.17.3Z';
const SHOULDERS = 'M-.22.6C-.38.66-.66.7-.8.8C-.88.87-.92 1-.92 1L.92 1C.92 1 .88.87.8.8C.66.7.38.66.22.6';
const PULLOVER: Partial<Layers> = { neck: NECK, body: `${SHOULDERS}C.16.7-.16.7-.22.6Z` };
const DARK_PULLOVER: Partial<Layers> = { neck: NECK, bodyInk: `${SHOULDERS}C.16.7-.16.7-.22.6Z` };
const JACKET: Partial<Layers> = {
	neck: NECK,
	body: `${SHOULDERS}L0 .84Z`,
	bodyInk:
		'M-.28.63C-.4.67-.66.7-.8.8C-.88.87-.92 1-.92 1L.92 1C.92 1 .88.87.8.8C.66.7.4.67.28.63C.24.76.12.9.04 1L-.04 1C-.12.9-.24.76-.28.63Z'
};

const WOMAN: Partial<Face> = { jaw: 0.2, brow: 0.25, eyeSize: 0.65, noseWidth: 0.3 };
const MAN: Partial<Face> = { jaw: 0.65, brow: 0.7, eyeSize: 0.4, noseWidth: 0.55 };
const without = ({ over: _over, overInk: _overInk, ...hair }: Partial<Layers> = {}): Partial<Layers> => hair;
const MOUSTACHE: Partial<Layers> = {
	solid:
		'M0 .215C-.14.205-.32.22-.42.255C-.48.28-.54.3-.6.3C-.46.335-.3.32-.2.312C-.1.304-.05.302 0 .306C.05.302.1.304.2.312C.3.32.46.335.6.3C.54.3.48.28.42.255C.32.22.14.205 0 .215Z'
};

/** Haircuts of heads without a name: women and men of several ages. */
const HEADS: readonly Look[] = [
	{ typical: WOMAN, lips: 0.7, hair: without(PORTRAITS.operator.hair), body: PULLOVER },
	{
		typical: MAN,
		hair: {
			solid:
				'M-1.02.02C-1.1-.18-1.08-.42-.82-.53C-.5-.63.3-.63.72-.55C1.06-.46 1.12-.18 1.02.02C.99-.06.96-.16.88-.24C.5-.27.1-.3-.3-.37C-.6-.34-.8-.3-.88-.22C-.95-.14-.99-.06-1.02.02Z',
			gleam: 'M-.4-.42C-.2-.54.3-.56.7-.46M-.34-.4C0-.46.5-.46.88-.34'
		},
		body: JACKET
	},
	{ typical: WOMAN, lips: 0.6, hair: PORTRAITS.stranger.hair ?? {}, body: DARK_PULLOVER },
	{ typical: MAN, age: 0.3, beard: BEARD, body: PULLOVER },
	{
		typical: WOMAN,
		age: 0.9,
		lids: 0.8,
		lips: 0.4,
		hair: {
			over: 'M-.4-.56C-.54-.7.54-.7.4-.56ZM-1.02.04C-1.16-.12-1.12-.38-.86-.5C-.62-.6-.3-.61 0-.61C.3-.61.62-.6.86-.5C1.12-.38 1.16-.12 1.02.04C.99-.06.95-.16.86-.22C.6-.31.2-.33-.1-.36C-.4-.33-.66-.3-.86-.22C-.95-.16-.99-.06-1.02.04Z',
			overLines:
				'M-.2-.6C-.4-.5-.7-.4-.94-.16M.2-.6C.4-.5.7-.4.94-.16M-.06-.6C-.1-.5-.24-.42-.4-.36M.06-.6C.1-.5.24-.42.4-.32'
		},
		body: JACKET
	},
	{
		typical: MAN,
		hair: {
			solid:
				'M-1.02.03C-1.14-.02-1.16-.14-1.1-.2C-1.2-.3-1.08-.44-.96-.44C-.98-.56-.74-.62-.62-.57C-.54-.68-.28-.68-.2-.61C-.08-.7.16-.7.24-.61C.36-.68.6-.66.66-.57C.82-.62 1.02-.54.98-.43C1.12-.42 1.2-.28 1.1-.2C1.16-.12 1.14-.02 1.02.03C1-.06.97-.16.9-.24C.8-.3.66-.3.56-.28C.44-.33.28-.33.18-.29C.06-.34-.1-.34-.2-.29C-.34-.34-.48-.32-.56-.28C-.7-.31-.82-.3-.9-.24C-.97-.16-1-.06-1.02.03Z'
		},
		body: PULLOVER
	},
	{
		typical: WOMAN,
		lips: 0.9,
		hair: {
			back: 'M-.7-.5C-1-.64-1.3-.52-1.24-.38C-1.48-.34-1.52-.14-1.38-.08C-1.54.02-1.48.2-1.32.22C-1.34.36-1.16.42-1.02.34L1.02.34C1.16.42 1.34.36 1.32.22C1.48.2 1.54.02 1.38-.08C1.52-.14 1.48-.34 1.24-.38C1.3-.52 1-.64.7-.5Z',
			solid:
				'M-1 .2C-1.16.16-1.2.04-1.12-.06C-1.3-.12-1.3-.34-1.12-.38C-1.12-.54-.84-.62-.68-.57C-.56-.7-.24-.72-.12-.64C.04-.73.32-.71.42-.62C.6-.68.92-.6.92-.48C1.14-.48 1.26-.28 1.12-.18C1.26-.06 1.18.14 1 .2C1.02.08.99-.06.93-.15C.84-.17.74-.2.66-.27C.5-.24.36-.26.26-.33C.12-.27-.08-.27-.2-.34C-.34-.26-.5-.24-.62-.29C-.72-.2-.84-.17-.93-.14C-.99-.06-1.02.08-1 .2Z',
			gleam:
				'M-.6-.48C-.46-.54-.3-.5-.28-.42M.1-.56C.26-.56.36-.48.34-.4M.66-.48C.8-.46.86-.38.82-.3M-.96-.36C-1.02-.28-.98-.2-.9-.18'
		},
		body: DARK_PULLOVER
	},
	{
		typical: MAN,
		age: 0.9,
		lids: 0.8,
		lips: 0.1,
		hair: {
			over: 'M-1-.3C-1.16-.24-1.2-.1-1.12.02C-1.08.06-1.02.06-.99.03C-.97-.08-.96-.2-1-.3ZM1-.3C1.16-.24 1.2-.1 1.12.02C1.08.06 1.02.06.99.03C.97-.08.96-.2 1-.3Z'
		},
		beard: MOUSTACHE,
		body: JACKET
	},
	{
		typical: WOMAN,
		age: 0.3,
		lips: 0.6,
		hair: {
			solid:
				'M-1.02.1C-1.14-.02-1.18-.3-.98-.45C-.7-.62-.2-.63.1-.61C.6-.6 1.06-.5 1.12-.24C1.14-.1 1.1.02 1.02.12C1 .02.98-.06.93-.13C.8-.12.4-.14.1-.28C-.1-.2-.5-.14-.84-.13C-.94-.08-.99 0-1.02.1Z',
			gleam: 'M.2-.52C-.3-.5-.7-.4-.86-.2M.26-.5C.6-.46.9-.36 1-.16M.2-.48C0-.42-.3-.3-.6-.2'
		},
		body: PULLOVER
	},
	{
		typical: MAN,
		hair: {
			solid:
				'M-1.02.05C-1.12-.08-1.12-.36-.9-.48C-.66-.6-.3-.63.1-.61C.5-.62.76-.58.94-.45C1.14-.3 1.12-.08 1.02.05C.99-.04.97-.12.9-.19C.8-.24.7-.21.6-.26C.5-.2.38-.22.26-.28C.16-.2.02-.21-.1-.27C-.24-.19-.4-.2-.52-.26C-.64-.19-.8-.2-.9-.17C-.96-.12-1-.04-1.02.05Z',
			gleam:
				'M-.1-.56C-.4-.5-.56-.4-.6-.28M.1-.56C-.06-.48-.14-.38-.14-.3M.3-.56C.24-.48.24-.38.28-.31M.5-.53C.6-.46.64-.38.64-.3'
		},
		body: DARK_PULLOVER
	},
	{
		typical: WOMAN,
		lids: 0.5,
		lips: 0.7,
		hair: {
			solid: PORTRAITS.pupil.hair?.solid ?? '',
			gleam: PORTRAITS.pupil.hair?.gleam ?? '',
			back: 'M1.02-.1C1.4 0 1.42.2 1.36.4C1.34.56 1.2.64 1.1.6C1.2.4 1.1.2 .9.1Z'
		},
		body: JACKET
	},
	{
		typical: MAN,
		hair: {
			solid:
				'M-1.01.02C-1.06-.14-1.06-.36-.8-.47C-.54-.56-.28-.565 0-.565C.28-.565.54-.56.8-.47C1.06-.36 1.06-.14 1.01.02C.99-.06.96-.14.92-.22C.86-.3.7-.31.6-.34C.2-.36-.2-.36-.6-.34C-.7-.31-.86-.3-.92-.22C-.96-.14-.99-.06-1.01.02Z'
		},
		body: PULLOVER
	}
];

/** Number of different heads of people without a name. */
export const HEAD_LOOKS = HEADS.length;

/** Number that spreads similar parameters over all haircuts. */
const SPREAD = 654;

/** Returns the look of a head without a name; always the same for the same parameters. */
export function headLook({ asymmetry, eyeGap }: Face): Look {
	const share = ((asymmetry + eyeGap) * SPREAD) % 1;
	return HEADS[Math.floor(share * HEADS.length)] ?? {};
}

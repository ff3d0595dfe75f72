/** Sizes of pictures in px: square and tall for social networks, wide for links. */
export const PICTURE_FORMATS = {
	square: { width: 1080, height: 1080 },
	tall: { width: 1080, height: 1920 },
	wide: { width: 1200, height: 630 }
} as const;
export type PictureFormat = keyof typeof PICTURE_FORMATS;

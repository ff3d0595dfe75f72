/** Reading of QR codes from a camera, in the page: by the browser if it can, or else by a decoder that is loaded then. */

/** Why no camera can be used: this address or browser has none to give, none is connected, or its use was refused. */
export type CameraFault = 'unavailable' | 'missing' | 'refused' | 'unknown';

/** Width in pixels of the pictures that are read. A code of version 1 fills a quarter of it at arm’s length. */
const READ_WIDTH = 640;

/** The part of the Barcode Detection API that is used; see https://wicg.github.io/shape-detection-api/. */
interface Detector {
	detect(source: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

/** Opens the camera of the device. @returns its stream, or why there is none */
export async function openCamera(): Promise<MediaStream | CameraFault> {
	// Browsers offer cameras only to pages of secure origins.
	const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
	if (!mediaDevices) return 'unavailable';
	try {
		return await mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1280 } } });
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
		return name === 'NotFoundError' ? 'missing' : 'unknown';
	}
}

/** Returns a function that reads the QR code in the current picture of a video; its result is empty if there is none. */
export async function createQrReader(): Promise<(video: HTMLVideoElement) => Promise<string>> {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const decode = await createDecoder();
	return async (video) => {
		const { videoWidth, videoHeight } = video;
		if (!context || videoWidth === 0) return '';
		canvas.width = READ_WIDTH;
		canvas.height = Math.round((READ_WIDTH * videoHeight) / videoWidth);
		context.drawImage(video, 0, 0, canvas.width, canvas.height);
		return decode(canvas, context);
	};
}

type Decode = (canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) => Promise<string>;

async function createDecoder(): Promise<Decode> {
	const { BarcodeDetector: Native } = globalThis as { readonly BarcodeDetector?: DetectorClass };
	if (Native && (await Native.getSupportedFormats()).includes('qr_code')) {
		const detector = new Native({ formats: ['qr_code'] });
		return async (canvas) => (await detector.detect(canvas))[0]?.rawValue ?? '';
	}
	const { readQr } = await import('./read-qr.ts');
	return (canvas, context) => {
		const { width, height } = canvas;
		return Promise.resolve(readQr(context.getImageData(0, 0, width, height)));
	};
}

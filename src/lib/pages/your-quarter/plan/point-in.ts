/** Returns the position of a pointer in the coordinates of an SVG element, or of one of its shapes. */
export function pointIn(
	svg: SVGGraphicsElement,
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>
): readonly [x: number, y: number] {
	const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
	return [x, y];
}

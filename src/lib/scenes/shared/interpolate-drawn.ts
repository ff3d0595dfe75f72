/** A state of a picture that builds up by its parameter `drawn`. */
interface DrawnState {
	readonly picture: string;
	readonly drawn: number;
}

/** Interpolates `drawn` between two states of one picture, for `interpolate` of a scene; undefined for two pictures. */
export const interpolateDrawn = <State extends DrawnState>(
	a: State,
	b: State,
	t: number
): State | undefined =>
	a.picture === b.picture ? { ...b, drawn: a.drawn + (b.drawn - a.drawn) * t } : undefined;

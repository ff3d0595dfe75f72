/** Fields that take digits; other characters of the top row have no meaning there. */
const DIGIT_FIELDS = 'input[type=number], input[inputmode=numeric], input[inputmode=decimal], [data-digits]';

/** The properties of a `KeyboardEvent` that are used. */
type TopRowPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Returns the digit of a key of the top row that types another character without Shift, as on a French keyboard; undefined
 * for any other key.
 */
export function topRowDigit(press: TopRowPress): string | undefined {
	const { key, code, shiftKey, ctrlKey, metaKey, altKey } = press;
	const isPlain = key.length === 1 && !/\d/.test(key) && !shiftKey && !ctrlKey && !metaKey && !altKey;
	return isPlain ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
}

/** Types text into a field in place of what it holds, as the keys of a board do that begin a field. Focuses it. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	field.focus();
	field.value = text;
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * Types the digit of a key of the top row into the field that has the focus, if it takes digits. On a French keyboard these
 * keys type `&é"'(-è_çà`, which a teacher who looks at the class does not notice.
 * @returns whether it did
 */
export function typeDigit(event: KeyboardEvent): boolean {
	const digit = topRowDigit(event);
	if (digit === undefined || !document.activeElement?.matches(DIGIT_FIELDS)) return false;
	event.preventDefault();
	// Nothing else replaces the selection of a number field, which scripts cannot read, and keeps the undo history.
	// oxlint-disable-next-line typescript/no-deprecated
	return document.execCommand('insertText', false, digit);
}

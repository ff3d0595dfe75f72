const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML and HTML, in elements and in attribute values. */
export const escapeXml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => NAMES[character] ?? character);

/** Returns the markup of an XML element that contains only text. The text is escaped. */
export const xmlElement = (name: string, text: string | number): string =>
	`<${name}>${escapeXml(String(text))}</${name}>`;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML and in HTML, between tags or in a value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** An element that holds text. */
export const element = (name: string, text: string | number): string =>
	`<${name}>${escapeXml(String(text))}</${name}>`;

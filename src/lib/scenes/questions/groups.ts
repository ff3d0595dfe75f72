/** What a question is about. */
export const GROUPS = ['aim', 'people', 'software', 'rights'] as const;
export type Group = (typeof GROUPS)[number];

/** Letters by which a class calls the missions of plans, since digits choose the views of their board. */

const FIRST_LETTER = 'A';

/** Returns the letter of a mission. @param mission its number, from 1 */
export const letterOfMission = (mission: number): string =>
	String.fromCodePoint(FIRST_LETTER.charCodeAt(0) + mission - 1);

/** Returns the number of the mission with a capital letter, or one beyond the missions for another character. */
export const missionOfLetter = (letter: string): number =>
	letter.charCodeAt(0) - FIRST_LETTER.charCodeAt(0) + 1;

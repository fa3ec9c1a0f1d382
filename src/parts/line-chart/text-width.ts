/** Width of a character in em, on the generous side. */
const character = 0.58;

/** px, guessed: text is placed without ever being measured. */
export const textWidth = (text: string, em: number): number => text.length * character * em;

/** `8c1f2a…9d40`: enough of a long id to know it again; where it stands, its whole is a click or a title away. */
export const shortId = (id: string): string => (id.length <= 14 ? id : `${id.slice(0, 6)}…${id.slice(-4)}`);

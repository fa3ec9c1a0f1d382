declare const money: unique symbol;

/**
 * An amount of money as an exact decimal in plain notation, such as `"12.5430"`.
 * A string, because a binary float cannot hold cents; branded, so that only the reader and src/money make one.
 * The digits are the server's own, so that a CSV carries exactly what was sent.
 */
export type Money = string & { readonly [money]: true };

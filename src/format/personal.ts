/**
 * Hides what customers should not have typed: e-mail addresses become `•••@•••`; phone and card numbers, runs of seven
 * digits or more in which blanks, dots, dashes and brackets do not count, become `•••`.
 * Linear in the length of the text. Mask before cutting: a number cut in two is no longer recognised.
 */
export const maskPersonal = (text: string): string =>
  text.replace(emailAddress, '•••@•••').replace(longNumber, '•••');

// Looking behind keeps a match from starting inside a run of characters, which would make long runs quadratic.
const emailAddress =
  /(?<![\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-])[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{M}\p{N}.-]+\.\p{L}[\p{L}\p{M}\p{N}-]*/gu;

// Cf: invisible characters that come along when a number is copied from elsewhere.
const longNumber = /\+?\p{Nd}(?:[\s.()[\]\p{Pd}\u2212\p{Cf}]*\p{Nd}){6,}/gu;

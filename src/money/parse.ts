import type { Money } from '../types/money.js';
import { isZero } from './compare.js';
import { moneyOf, parseDecimal, powerOfTen } from './decimal.js';

const maxWholeDigits = 15;
const maxScale = 20;
const most = 10 ** maxWholeDigits;
/** No amount within the limits is written with more characters, unless to do harm. */
const maxLength = 64;

const alreadyPlain = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/;

/**
 * Reads an amount of money, never negative, below 10^15, with at most 20 decimals; null for anything else.
 * A decimal string keeps its trailing zeros: `"12.5430"`. A JSON number is taken by the digits that it is written with.
 */
export const parseMoney = (value: unknown): Money | null => {
  if (typeof value === 'string') return parseText(value);
  return typeof value === 'number' ? (parseText(String(value)) ?? parseWithoutNoise(value)) : null;
};

/** As parseMoney, with amounts below zero. */
export const parseSignedMoney = (value: unknown): Money | null => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !text.startsWith('-')) return parseMoney(value);
  const amount = parseMoney(text.slice(1));
  return amount === null || isZero(amount) ? amount : (`-${amount}` as Money);
};

const parseText = (text: string): Money | null => {
  if (alreadyPlain.test(text)) return text as Money;
  // What is far too large is not worked out first.
  const decimal = text.length > maxLength || Number(text) > most ? null : parseDecimal(text);
  return decimal &&
    decimal.units >= 0n &&
    decimal.scale <= maxScale &&
    decimal.units < powerOfTen(maxWholeDigits + decimal.scale)
    ? moneyOf(decimal)
    : null;
};

/** An average computed in floats (0.000012345678901234567) has digits past the 20th place that mean nothing. */
const parseWithoutNoise = (value: number): Money | null => {
  const money = parseText(value.toFixed(maxScale));
  return money && !isZero(money) ? money : null;
};

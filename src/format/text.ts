const limit = 1024;

/** At most 1 024 UTF-16 code units, the last of them `…` where something was cut; no surrogate pair is split. */
export const cutText = (text: string): string => {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
};

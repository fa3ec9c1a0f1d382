/** Another question to an endpoint that takes no parameter is one to another server. */
export const withoutQuestion = (path: string) => ({
  attribute: 'base-url',
  value: (n: number) => `https://shop.example/${n}`,
  asks: (n: number) => `GET /${n}${path}`,
});

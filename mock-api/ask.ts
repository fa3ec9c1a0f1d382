import { type RequestHandler, getResponse } from 'msw';

/** What the handlers answer; 404 where the contract has no such path. A network error is a response of type "error". */
export const ask = async (handlers: RequestHandler[], request: Request): Promise<Response> =>
  (await getResponse(handlers, request)) ??
  Response.json({ error: `No such endpoint: ${new URL(request.url).pathname}` }, { status: 404 });

export interface FaultServers {
  /** The mock API, on a port of its own. */
  readonly api: string;
  /** Where the pages of scripts/test/hosts.ts are served, under the strictest policy. */
  readonly pages: string;
}

/** @throws {Error} when they did not start: they need what `npm run build` makes. */
export const faultServers = async (): Promise<FaultServers> => {
  const servers = (await (await fetch('/fault-servers')).json()) as Partial<FaultServers>;
  if (!servers.api || !servers.pages)
    throw new Error('The fault servers did not start: npm run build first.');
  return { api: servers.api, pages: servers.pages };
};

/** Which page an address is. Each is loaded when it is first opened. */
import type { ComponentType } from 'preact';

export interface ViewProps {
  /** The id that the address names, for pages of one thing. */
  readonly id: string;
}
type Load = () => Promise<ComponentType<ViewProps>>;

export const VIEWS = ['matrix', 'network', 'compare', 'timeline', 'read'] as const;
export type ViewName = (typeof VIEWS)[number];

const LOAD_VIEW: Readonly<Record<ViewName, Load>> = {
  matrix: async () => (await import('../views/matrix/Matrix.js')).Matrix,
  network: async () => (await import('../views/network/Network.js')).Network,
  compare: async () => (await import('../views/compare/Compare.js')).Compare,
  timeline: async () => (await import('../views/timeline/Timeline.js')).Timeline,
  read: async () => (await import('../views/read/Read.js')).Read,
};

const ENTITY = /^\/(?:place|body|regulation|project|person|office|meeting)\/./;
const REPORT = /^\/document\/./;

export interface Route {
  readonly name: string;
  readonly load: Load;
  readonly id: string;
}

export function routeOf(path: string): Route | undefined {
  if (path === '/') return { name: 'start', id: '', load: async () => (await import('../views/start/Start.js')).Start };
  const view = VIEWS.find((name) => path === `/${name}`);
  if (view) return { name: view, id: '', load: LOAD_VIEW[view] };
  const id = path.slice(1);
  if (ENTITY.test(path))
    return { name: 'entity', id, load: async () => (await import('../views/entity/Entity.js')).Entity };
  if (REPORT.test(path))
    return { name: 'report', id, load: async () => (await import('../views/report/Report.js')).Report };
  return undefined;
}

import { type Route, routesFor } from "#web/route.ts";
import type { Action } from "./permissions.ts";
import type { Services } from "./services.ts";

/** The constructors of this worker's routes (see `#web/route.ts`). */
export const { page, form, api, document } = routesFor<Services, Action>();
export type CommunityRoute = Route<Services, Action>;

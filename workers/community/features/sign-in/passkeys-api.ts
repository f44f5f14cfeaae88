import { passkeysApi } from "#account/passkeys-api.ts";
import type { CommunityRoute } from "../../routes.ts";
import { kit } from "./kit.tsx";

/** Apart from the pages, and there from the start, since each ceremony loads a large library by itself. */
export const passkeyRoutes: readonly CommunityRoute[] = passkeysApi(kit);

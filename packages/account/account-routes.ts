import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { outboxRoutes } from "./outbox-routes.tsx";
import { passkeysRoutes } from "./passkeys-routes.tsx";
import { previewApi } from "./preview-api.ts";
import { sessionsRoutes } from "./sessions-routes.tsx";
import { signInRoutes } from "./sign-in-routes.tsx";
import { tokensRoutes } from "./tokens-routes.tsx";

/**
 * Signing in and out, sessions, personal tokens, the local outbox and the preview of texts with their API, and the pages
 * of passkeys, the same on every site. `passkeysApi` is apart, because of what it weighs.
 * A worker adds its own page at /me, which links to them with <KeysToTheSite>.
 */
export const accountRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => [
	...signInRoutes(kit),
	...sessionsRoutes(kit),
	...passkeysRoutes(kit),
	...tokensRoutes(kit),
	...outboxRoutes(kit),
	...previewApi(kit),
];

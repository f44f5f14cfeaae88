import type { Problem } from "#core/problem.ts";
import type { CommunityRoute } from "./routes.ts";
import type { Services } from "./services.ts";

/**
 * What can still be done at a chapter that has closed: come in to read, look after one's own door, take one's words back,
 * leave, and what an operator needs. Everything else that writes is refused, here and nowhere else.
 */
const stillPossible: readonly RegExp[] = [
	/^(\/api)?\/(sign-in|sign-out|dev)(\/|$)/,
	/^(\/api)?\/me\/(sessions|passkeys|tokens|leave|everything|mail|moderation)(\/|$)/,
	/^\/mail\/stop\//,
	/^\/me\/consent\/end$/,
	/\/take-back$/,
	/^(\/api)?\/(steward\/)?(failed|failed-work|key|site-keys|archive|links)(\/|$)/,
	/^(\/api)?\/(steward\/)?(moderation|reports)(\/|$)/,
	/^\/api\/people\/:id\/(suspension|restoration)$/,
];

const takesAway = ({ method, path }: CommunityRoute): boolean => method === "DELETE" && path === "/api/me/consent";

export const isStillPossible = (route: Pick<CommunityRoute, "method" | "path">): boolean =>
	stillPossible.some((one) => one.test(route.path)) || takesAway(route as CommunityRoute);

/** A kind word for whoever would write at a chapter that has come to its end. */
export const refusedWhenClosed = async (services: Services, route: CommunityRoute): Promise<Problem | undefined> => {
	const { closing } = await services.card.load();
	if (closing?.state !== "closed" || isStillPossible(route)) return undefined;
	return {
		code: "conflict",
		message: "This chapter has come to its end. Everything stays here to be read; nothing new is written.",
		reason: "chapter-closed",
	};
};

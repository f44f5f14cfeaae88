import type { Problem } from "#core/problem.ts";
import type { Viewer } from "#web/viewer.ts";
import { isWriting } from "./permissions.ts";
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
	/\/(take-back|delete)$/,
	/^(\/api)?\/(steward\/)?(failed|failed-work|key|site-keys|archive|links)(\/|$)/,
	/^(\/api)?\/(steward\/)?(moderation|reports)(\/|$)/,
	/^\/api\/people\/:id\/(suspension|restoration)$/,
];

/** What is one's own, and can be taken away for good by the API too. */
const ownWords =
	/^\/api\/(me\/consent$|me\/prompts\/|value\/stories\/|studies\/|reflections\/|messages\/|answers\/|thanks\/|progress\/)/;

type Asked = Pick<CommunityRoute, "method" | "path">;

export const isStillPossible = ({ method, path }: Asked): boolean =>
	stillPossible.some((one) => one.test(path)) || (method === "DELETE" && ownWords.test(path));

const isForm = ({ area, path, may }: CommunityRoute): boolean =>
	area === "page" && (isWriting(may) || path === "/join");

/** A kind word for whoever would write at a chapter that has come to its end, or opens a form to do so. */
export const refusedWhenClosed = async (services: Services, route: CommunityRoute): Promise<Problem | undefined> => {
	const { closing } = await services.card.load();
	if (closing?.state !== "closed" || isStillPossible(route)) return undefined;
	if (route.method === "GET" && !isForm(route)) return undefined;
	return {
		code: "conflict",
		message: "This chapter has come to its end. Everything stays here to be read; nothing new is written.",
		reason: "chapter-closed",
	};
};

/** As whom somebody looks at a page: of a chapter that has closed nobody is shown a door to writing. */
export const asItIsNow = ({ card }: Services, viewer: Viewer): Viewer =>
	viewer.kind === "person" && card.now().closing?.state === "closed" ? { ...viewer, rests: true } : viewer;

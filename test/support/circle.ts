import { idOf } from "./answers.ts";
import type { chapterSite } from "./chapter-site.ts";

/** A chapter in which Rosa and Ezra have a working group, and an outsider, a guest and a steward are not in it. */
export const circleIn = async (site: ReturnType<typeof chapterSite>, names = { rosa: "Rosa", ezra: "Ezra" }) => {
	await site.claim();
	const rosa = await site.signIn("member", names.rosa);
	const ezra = await site.signIn("member", names.ezra);
	const outsider = await site.signIn("member", "Outsider");
	const guest = await site.signIn("guest", "Guest");
	const steward = await site.signIn("steward", "Steward");
	const group = await idOf(site.call("POST", "/api/groups", { name: "Schools", purpose: "To listen." }, rosa));
	await site.call("POST", `/api/groups/${group}/members`, { person: ezra.id }, rosa);
	return { rosa, ezra, outsider, guest, steward, group };
};

import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { hashOf } from "#identity/secret.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, document, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { calendarText, invitationText } from "./calendar.ts";
import { CalendarPage } from "./calendar-views.tsx";
import { feedAnswer, feedMade } from "./contract.ts";
import { endCalendar, makeCalendar } from "./feed-actions.ts";
import { readCalendar, readFeed, readFeedOwner, type Which } from "./feed-store.ts";
import { noMeeting } from "./rules.ts";
import { readMeeting } from "./store.ts";

const noCalendar = problem("not-found", "There is no calendar at this address. It may have been renewed or ended.");

/** A calendar is asked for every hour by each device, and seldom new. */
const answer = async (text: string, asked: string | undefined, headers: Record<string, string>): Promise<Response> => {
	// The moment of asking isn't part of what the calendar says.
	const etag = `"${(await hashOf(text)).slice(0, 32)}"`;
	const all = { etag, "cache-control": "private, no-cache", ...headers };
	return asked?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag)
		? new Response(null, { status: 304, headers: all })
		: new Response(text, { headers: { ...all, "content-type": "text/calendar; charset=utf-8" } });
};

type Asking = { readonly secret: string; readonly which: Which; readonly asked: string | undefined };

const calendar = async (services: Services, { secret, which, asked }: Asking): Promise<Result<Response>> => {
	const { db, clock, config, card } = services;
	const owner = await readFeedOwner(db, await hashOf(secret));
	if (!owner) return noCalendar;
	const now = clock();
	const [{ name }, found] = await Promise.all([card.load(), readCalendar(db, owner, which, now)]);
	return ok(await answer(calendarText({ origin: config.origin, name, now, ...found }), asked, {}));
};

const feeds: CommunityRoute[] = (["mine", "chapter"] as const).map((which) =>
	document(
		{
			path: `/calendar/:secret/${which}.ics`,
			area: "feed",
			may: "site.visit",
			summary:
				which === "mine"
					? "A person’s calendar, by its secret address"
					: "The chapter’s calendar, by a member’s secret address",
		},
		({ services, params, c }) =>
			calendar(services, { secret: params.secret, which, asked: c.req.header("if-none-match") }),
	),
);

export const calendarRoutes: CommunityRoute[] = [
	...feeds,
	document(
		{
			path: "/meetings/:id/invitation.ics",
			area: "document",
			may: "meeting.read",
			summary: "A meeting as a file for one’s calendar",
		},
		async ({ services, viewer, params, c }) => {
			const { db, clock, config, card } = services;
			const [found, { name }] = await Promise.all([readMeeting(db, personOf(viewer).id, params.id), card.load()]);
			if (!found) return noMeeting;
			const text = invitationText({ origin: config.origin, name, now: clock() }, found);
			return ok(
				await answer(text, c.req.header("if-none-match"), {
					"content-disposition": `attachment; filename="${found.id}.ics"`,
				}),
			);
		},
	),
	page({ path: "/me/calendar", may: "self.manage", summary: "One’s calendar" }, async (input) => {
		const since = await readFeed(input.services.db, personOf(input.viewer).id);
		return ok(
			<Frame at={input} title="Your calendar" current="/meetings">
				<CalendarPage since={since} />
			</Frame>,
		);
	}),
	form(
		{ path: "/me/calendar", may: "self.manage", summary: "Make or renew one’s calendar addresses" },
		async (input) => {
			const made = await makeCalendar(input.services, personOf(input.viewer));
			return ok(
				<Frame at={input} title="Your calendar" current="/meetings">
					<CalendarPage since={input.services.clock()} made={made} />
				</Frame>,
			);
		},
	),
	form({ path: "/me/calendar/end", may: "self.manage", summary: "End one’s calendar addresses" }, async (input) => {
		await endCalendar(input.services, personOf(input.viewer));
		return ok({ redirect: "/me/calendar" });
	}),
	api(
		{
			method: "GET",
			path: "/api/me/calendar",
			may: "self.read",
			summary: "Since when one’s calendar addresses are as they are; null without any",
			answer: feedAnswer,
		},
		async ({ services, viewer }) => ok({ since: await readFeed(services.db, personOf(viewer).id) }),
	),
	api(
		{
			method: "POST",
			path: "/api/me/calendar",
			may: "self.manage",
			summary: "Make or renew one’s calendar addresses",
			answer: feedMade,
			status: 201,
		},
		async ({ services, viewer }) => ok(await makeCalendar(services, personOf(viewer))),
	),
	api(
		{ method: "DELETE", path: "/api/me/calendar", may: "self.manage", summary: "End one’s calendar addresses" },
		async ({ services, viewer }) => {
			await endCalendar(services, personOf(viewer));
			return ok(undefined);
		},
	),
];

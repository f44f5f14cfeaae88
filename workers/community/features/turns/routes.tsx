import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayLead, noMeeting } from "../meetings/rules.ts";
import { declineTurn, offerTurn, takeTurn } from "./actions.ts";
import { turnApi } from "./api.ts";
import { answerForm, mineAsked, offerForm, suggestionsOf } from "./contract.ts";
import { MyTurnsPage } from "./my-views.tsx";
import { isAhead, shownTo } from "./rules.ts";
import { readMyTurns, readTurns, turnCursor } from "./store.ts";
import { TurnsPage } from "./views.tsx";

type Place = Parameters<typeof readMyTurns>[3];

const turnsPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const now = services.clock();
	const found = await readTurns(services.db, who.id, id, now);
	if (!found) return noMeeting;
	const leads = permits(viewer, "meeting.join") && mayLead(who, found.meeting);
	const offers = leads && isAhead(found.meeting, now);
	return ok(
		<Frame at={at} title="Whose turn is it?" current="/meetings">
			<TurnsPage
				{...typedIn}
				meeting={found.meeting}
				turns={shownTo(found.turns, leads)}
				suggestions={suggestionsOf(found, offers)}
				people={found.people}
				whole={found.whole}
				offers={offers}
			/>
		</Frame>,
	);
};

const myPage = async (at: At, place: Place, url: string, typedIn: Typed & { of?: string } = {}) => {
	const { services, viewer } = at;
	const rows = await readMyTurns(services.db, personOf(viewer).id, services.clock(), place);
	const { items, next } = listPage(rows, place.limit, turnCursor);
	return ok(
		<Frame at={at} title="Your turns" current="/me">
			<MyTurnsPage
				{...typedIn}
				turns={items}
				next={nextHref(url, next)}
				first={place.after ? "/me/turns" : undefined}
				answers={permits(viewer, "meeting.join")}
			/>
		</Frame>,
	);
};

export const turnRoutes: CommunityRoute[] = [
	page({ path: "/meetings/:id/turns", may: "meeting.read", summary: "Whose turn it may be in a meeting" }, (input) =>
		turnsPage(input, input.params.id),
	),
	form(
		{
			path: "/meetings/:id/turns",
			may: "meeting.join",
			summary: "Offer somebody a turn in a meeting",
			body: offerForm,
			again: (input, values, errors) => turnsPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await offerTurn(services, personOf(viewer), params.id, body), `/meetings/${params.id}/turns`),
	),
	page({ path: "/me/turns", may: "self.read", summary: "Turns that were offered to one", query: mineAsked }, (input) =>
		myPage(input, input.query, input.c.req.url),
	),
	form(
		{
			path: "/me/turns/:id",
			may: "meeting.join",
			summary: "Take a turn, or decline it",
			body: answerForm,
			again: (input, values, errors) => myPage(input, firstPage, "/me/turns", { of: input.params.id, values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const who = personOf(viewer);
			const done =
				body.answer === "take"
					? await takeTurn(services, who, params.id, body.title)
					: await declineTurn(services, who, params.id);
			return backTo(done, "/me/turns");
		},
	),
	...turnApi,
];

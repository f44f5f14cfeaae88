import { clientOf, deviceIn } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import { sessionLife } from "#identity/sessions.ts";
import { writeSession } from "#web/cookies.ts";
import type { Typed } from "#web/form-values.ts";
import { redirect } from "#web/route.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { ClaimedChapter } from "../setup/views.tsx";
import { archiveApi } from "./api.ts";
import { readArrival } from "./arrival-store.ts";
import { ArrivalPage, arrivalTitle } from "./arrival-view.tsx";
import { noArrival } from "./arriving.ts";
import { arrivalPath, takeInForm } from "./contract.ts";
import { mostBytes } from "./rules.ts";
import { bringArchive } from "./take-in-actions.ts";
import { ArchivePage, EverythingPage, TakeInPage } from "./views.tsx";

/** A multipart body has a little around its file. */
const aroundFile = 16 * 1024;

/** In seconds: a step takes about one. */
const lookedAgainAfter = 3;

const arriving = (at: At, typed: Typed = {}) => {
	const { claimed } = at.services.card.now();
	const title = claimed ? "This chapter has begun" : "A chapter comes here";
	return ok(
		<Frame at={at} title={title}>
			{claimed ? <ClaimedChapter /> : <TakeInPage hasCode={at.services.config.setupCode !== null} {...typed} />}
		</Frame>,
	);
};

export const archiveRoutes: CommunityRoute[] = [
	page({ path: "/steward/archive", may: "chapter.pack", summary: "Take the whole chapter along" }, (input) =>
		ok(
			<Frame at={input} title="Take the chapter along" current="/steward">
				<ArchivePage />
			</Frame>,
		),
	),
	page({ path: "/me/everything", may: "self.keep", summary: "Take along what is one’s own" }, (input) =>
		ok(
			<Frame at={input} title="Take along what is yours" current="/me">
				<EverythingPage />
			</Frame>,
		),
	),
	page({ path: "/setup/archive", may: "site.visit", summary: "Bring a chapter to an empty site" }, (input) =>
		arriving(input),
	),
	form(
		{
			path: "/setup/archive",
			may: "site.visit",
			summary: "Take a packed chapter in",
			body: takeInForm,
			bodyLimit: mostBytes + aroundFile,
			again: (input, values, errors) => arriving(input, { values, errors }),
		},
		async ({ services, body, c }) => {
			const done = await bringArchive(services, {
				code: body.code,
				email: body.email,
				bytes: new Uint8Array(await body.archive.arrayBuffer()),
				withoutSealed: body["without-sealed"] !== undefined,
				client: clientOf(c),
				device: deviceIn(c),
			});
			if (!done.ok) return done;
			if (done.value.session) writeSession(c, services.config.origin, done.value.session.secret, sessionLife);
			return ok(redirect(`/setup/archive/${done.value.id}`));
		},
	),
	page(
		{
			path: "/setup/archive/:id",
			may: "site.visit",
			summary: "How far an archive has come that is being taken in",
			params: arrivalPath,
		},
		async (input) => {
			const arrival = await readArrival(input.services.db, input.params.id);
			if (!arrival) return noArrival;
			const { state, plan } = arrival;
			if (state === "taken-in" && plan?.intact !== false) return ok(redirect("/"));
			if (state !== "refused" && state !== "taken-in") input.c.header("refresh", String(lookedAgainAfter));
			return ok(
				<Frame at={input} title={arrivalTitle(arrival)}>
					<ArrivalPage arrival={arrival} />
				</Frame>,
			);
		},
	),
	...archiveApi,
];

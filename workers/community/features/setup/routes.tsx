import * as z from "zod";
import { clientOf, deviceIn } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import { emailAddress } from "#identity/email-address.ts";
import { sessionLife } from "#identity/sessions.ts";
import { writeSession } from "#web/cookies.ts";
import { requiredText } from "#web/form-fields.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { claim } from "./actions.ts";
import { ClaimedChapter, FreshChapter } from "./views.tsx";

const body = z.object({
	code: requiredText(200, "Please enter the setup code."),
	chapter: requiredText(120, "Please give your chapter a name."),
	name: requiredText(120, "Please tell us your name."),
	email: emailAddress,
});

/** A fresh site is claimed by its first steward. It needs no API: it happens once, in a browser. */
export const setupRoutes: CommunityRoute[] = [
	page({ path: "/setup", may: "site.visit", summary: "Begin a chapter" }, (input) => {
		const { claimed } = input.services.card.now();
		return ok(
			<Frame at={input} title={claimed ? "This chapter has begun" : "A new chapter begins here"}>
				{claimed ? <ClaimedChapter /> : <FreshChapter hasCode={input.services.config.setupCode !== null} />}
			</Frame>,
		);
	}),
	form(
		{
			path: "/setup",
			may: "site.visit",
			summary: "Become the first steward",
			body,
			again: (input, values, errors) =>
				ok(
					<Frame at={input} title="A new chapter begins here">
						<FreshChapter hasCode={input.services.config.setupCode !== null} values={values} errors={errors} />
					</Frame>,
				),
		},
		async ({ services, body: wish, c }) => {
			const done = await claim(services, { ...wish, client: clientOf(c), device: deviceIn(c) });
			if (!done.ok) return done;
			writeSession(c, services.config.origin, done.value.secret, sessionLife);
			return ok(redirect("/path"));
		},
	),
];

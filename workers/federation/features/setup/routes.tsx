import * as z from "zod";
import { clientOf, deviceIn } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import { emailAddress } from "#identity/email-address.ts";
import { sessionLife } from "#identity/sessions.ts";
import { writeSession } from "#web/cookies.ts";
import { requiredText } from "#web/form-fields.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { form, page } from "../../routes.ts";
import { claim } from "./actions.ts";
import { ClaimedNetwork, FreshNetwork } from "./views.tsx";

const title = "Begin a network";

const setupForm = z.object({
	code: requiredText(200, "Please enter the setup code."),
	network: requiredText(120, "Please give the network a name."),
	name: requiredText(120, "Please tell us your name."),
	email: emailAddress,
});

export const setupRoutes = [
	page({ path: "/setup", may: "site.visit", summary: "Claim a fresh site" }, (input) => {
		const { claimed } = input.services.card.now();
		return ok(
			<Frame at={input} title={claimed ? "This network has begun" : title}>
				{claimed ? <ClaimedNetwork /> : <FreshNetwork hasCode={input.services.config.setupCode !== null} />}
			</Frame>,
		);
	}),
	form(
		{
			path: "/setup",
			may: "site.visit",
			summary: "Claim a fresh site with its setup code",
			body: setupForm,
			again: (input, values, errors) =>
				ok(
					<Frame at={input} title={title}>
						<FreshNetwork hasCode={input.services.config.setupCode !== null} values={values} errors={errors} />
					</Frame>,
				),
		},
		async ({ services, body, c }) => {
			const opened = await claim(services, { ...body, client: clientOf(c), device: deviceIn(c) });
			if (!opened.ok) return opened;
			writeSession(c, services.config.origin, opened.value.secret, sessionLife);
			return ok(redirect("/network"));
		},
	),
];

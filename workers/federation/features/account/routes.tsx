import * as z from "zod";
import { KeysToTheSite } from "#account/corner.tsx";
import { ok } from "#core/result.ts";
import { PostButton, Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { requiredText } from "#web/form-fields.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, form, page } from "../../routes.ts";
import { rename } from "../coordinators/actions.ts";

const nameBody = z.object({ name: requiredText(120, "Please tell us your name.") });

const CornerPage = ({ name, values, errors }: { name: string } & Typed) => (
	<>
		<PageHead title={name} kicker="Your corner" />
		<Section title="You, to others">
			<Form action="/me" values={values} errors={errors}>
				<Field name="name" label="Your name" value={name} autocomplete="name" most={120} />
				<Submit look="quiet">Change it</Submit>
			</Form>
		</Section>
		<Section title="Your keys to this site">
			<KeysToTheSite />
		</Section>
		<PostButton action="/sign-out">Sign out</PostButton>
		<NextStep href="/" label="See what the network is learning" />
	</>
);

/** One's own corner. What signing in needs lies beside it, in `#account`. */
export const accountRoutes = [
	page({ path: "/me", may: "self.manage", summary: "One's own corner" }, (input) =>
		ok(
			<Frame at={input} title="Your corner" current="/me">
				<CornerPage name={personOf(input.viewer).name} />
			</Frame>,
		),
	),
	form(
		{
			path: "/me",
			may: "self.manage",
			summary: "Change one's name",
			body: nameBody,
			again: (input, values, errors) =>
				ok(
					<Frame at={input} title="Your corner" current="/me">
						<CornerPage name={personOf(input.viewer).name} values={values} errors={errors} />
					</Frame>,
				),
		},
		async ({ services, viewer, body }) => backTo(await rename(services, personOf(viewer).id, body.name), "/me"),
	),
	api(
		{
			method: "GET",
			path: "/api/me",
			may: "self.manage",
			summary: "Oneself",
			answer: z.object({ id: z.string(), name: z.string(), role: z.string() }).meta({ id: "Me" }),
		},
		({ viewer }) => ok(personOf(viewer)),
	),
	api(
		{ method: "PATCH", path: "/api/me", may: "self.manage", summary: "Change one's name", body: nameBody },
		({ services, viewer, body }) => rename(services, personOf(viewer).id, body.name),
	),
];

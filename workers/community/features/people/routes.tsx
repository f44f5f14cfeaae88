import { ok } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { suspensionOf } from "../moderation/reading-actions.ts";
import { SuspensionNotice } from "../moderation/suspend-views.tsx";
import { ElsewhereSection } from "../people-elsewhere/views.tsx";
import { directory, giveRole, personWith, setState } from "./actions.ts";
import { seesAddress } from "./address.ts";
import { peopleApi } from "./api.ts";
import { directoryQuery, roleBody } from "./contract.ts";
import { NoteLeaving } from "./leaving-views.tsx";
import { DirectoryPage, ManagePerson, PersonPage } from "./views.tsx";

type At = { readonly services: Services; readonly viewer: Viewer };

const shownPerson = async (at: At, id: string, values?: FormValues, errors?: FormErrors) => {
	const found = await personWith(at.services, id, personOf(at.viewer).id);
	if (!found.ok) return found;
	const person = found.value;
	const own = personOf(at.viewer).id === person.id;
	const manages = permits(at.viewer, "people.manage");
	const suspension = manages && person.state === "suspended" ? await suspensionOf(at.services, person.id) : undefined;
	const manage = manages ? <ManagePerson person={person} values={values} errors={errors} /> : null;
	return ok(
		<Frame at={at} title={person.name} current="/people">
			<PersonPage
				person={person}
				own={own}
				writes={permits(at.viewer, "help.write")}
				withEmail={seesAddress(at.viewer, person.id)}
				suspended={suspension ? <SuspensionNotice decision={suspension} /> : null}
				manage={manage}
			/>
		</Frame>,
	);
};

const shownLeaving = async (at: At, id: string, values?: FormValues, errors?: FormErrors) => {
	const found = await personWith(at.services, id, personOf(at.viewer).id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title={`${found.value.name} has left`} current="/people">
			<NoteLeaving person={found.value} values={values} errors={errors} />
		</Frame>,
	);
};

export const peopleRoutes: CommunityRoute[] = [
	page({ path: "/people", may: "people.read", summary: "Who is here", query: directoryQuery }, async (input) => {
		const { q, lang, skill, after, limit } = input.query;
		const found = await directory(input.services, {
			viewerId: personOf(input.viewer).id,
			words: q,
			language: lang,
			skill,
			after,
			limit,
		});
		return ok(
			<Frame at={input} title="People" current="/people">
				<DirectoryPage
					people={found.items}
					languages={found.languages}
					filter={{ q, lang, skill }}
					next={nextHref(input.c.req.url, found.next)}
					first={after ? "/people" : undefined}
					sections={[<ElsewhereSection words={q ?? skill} />]}
				/>
			</Frame>,
		);
	}),
	page({ path: "/people/:id", may: "people.read", summary: "A person" }, (input) =>
		shownPerson(input, input.params.id),
	),
	form(
		{
			path: "/people/:id/role",
			may: "people.manage",
			summary: "Give somebody a role",
			body: roleBody,
			again: (input, values, errors) => shownPerson(input, input.params.id, values, errors),
		},
		async ({ services, params, body }) =>
			backTo(await giveRole(services, params.id, body.role), `/people/${params.id}`),
	),
	page({ path: "/people/:id/leave", may: "people.manage", summary: "Before it is noted that somebody left" }, (input) =>
		shownLeaving(input, input.params.id),
	),
	form(
		{
			path: "/people/:id/leave",
			may: "people.manage",
			summary: "Note that somebody left",
			again: (input, values, errors) => shownLeaving(input, input.params.id, values, errors),
		},
		async ({ services, viewer, params }) =>
			backTo(await setState(services, params.id, "left", personOf(viewer)), `/people/${params.id}`),
	),
	...peopleApi,
];

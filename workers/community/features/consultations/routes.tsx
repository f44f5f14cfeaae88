import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { choicesFor } from "../cycle/actions.ts";
import { openedWith } from "../cycle/contract.ts";
import { ask } from "./actions.ts";
import { answerRoutes } from "./answer-routes.ts";
import { consultationApi } from "./api.ts";
import { filterQuery, newForm } from "./contract.ts";
import { NewConsultationForm } from "./form-views.tsx";
import { ConsultationList } from "./list-views.tsx";
import { onePage } from "./one-page.tsx";
import { dayOf } from "./rules.ts";
import { consultationCursor, readConsultations } from "./store.ts";

const current = "/consultations";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	return ok(
		<Frame at={at} title="Ask the community" current={current}>
			<NewConsultationForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("consultation", services)}
				choices={choices}
				group={group ?? choices.source?.container ?? undefined}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

const beginning: CommunityRoute[] = [
	page(
		{ path: "/consultations", may: "voice.read", summary: "Consultations of the community", query: filterQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			const filter = { state: query.state ?? "open", group: query.group } as const;
			const rows = await readConsultations(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, consultationCursor);
			return ok(
				<Frame at={input} title="Consultations" current={current}>
					<ConsultationList
						consultations={items}
						filter={filter}
						writes={permits(viewer, "voice.write")}
						today={dayOf(services.clock())}
						next={nextHref(c.req.url, next)}
						deeper={query.after !== undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/consultations/new", may: "voice.write", summary: "Ask the community", query: openedWith }, (input) =>
		newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/consultations/new",
			may: "voice.write",
			summary: "Ask the community",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await ask(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/consultations/${made.value.id}`)) : made;
		},
	),
	page({ path: "/consultations/:id", may: "voice.read", summary: "A consultation" }, (input) =>
		onePage(input, input.params.id),
	),
];

export const consultationRoutes: CommunityRoute[] = [...beginning, ...answerRoutes, ...consultationApi];

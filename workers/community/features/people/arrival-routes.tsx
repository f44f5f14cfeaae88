import * as z from "zod";
import { ok } from "#core/result.ts";
import { optionalText } from "#web/form-fields.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { personWith } from "./actions.ts";
import { answerArrival } from "./arrival-actions.ts";
import { longestArrival, textsOf } from "./arrival-rules.ts";
import { ArrivalForm } from "./arrival-views.tsx";

const texts = z.object({
	"community-if-successful": optionalText(longestArrival),
	"for-each-other": optionalText(longestArrival),
});
const arrivalBody = texts.meta({ id: "Arrival" });
const arrivalAnswer = z
	.object({ "community-if-successful": z.string(), "for-each-other": z.string() })
	.meta({ id: "ArrivalAnswers" });

const arrivalPage = async (at: At, values?: FormValues, errors?: FormErrors) => {
	const found = await personWith(at.services, personOf(at.viewer).id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Two questions to begin with" current="/me">
			<ArrivalForm answers={found.value.arrival} values={values} errors={errors} />
		</Frame>,
	);
};

export const arrivalRoutes: CommunityRoute[] = [
	page({ path: "/me/arrival", may: "self.manage", summary: "The two questions for who comes" }, (input) =>
		arrivalPage(input),
	),
	form(
		{
			path: "/me/arrival",
			may: "self.manage",
			summary: "Answer the two questions for who comes",
			body: texts,
			again: (input, values, errors) => arrivalPage(input, values, errors),
		},
		async ({ services, viewer, body }) => {
			const who = personOf(viewer);
			return backTo(await answerArrival(services, who, body), `/people/${who.id}`);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/arrival",
			may: "self.read",
			summary: "What one answered to the two questions; others read it with the person",
			answer: arrivalAnswer,
		},
		async ({ services, viewer }) => {
			const found = await personWith(services, personOf(viewer).id);
			return found.ok ? ok(textsOf(found.value.arrival)) : found;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/me/arrival",
			may: "self.manage",
			summary: "Answer the two questions; what is left empty goes",
			body: arrivalBody,
		},
		({ services, viewer, body }) => answerArrival(services, personOf(viewer), body),
	),
];

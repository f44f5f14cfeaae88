import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Html } from "#web/html.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { namesFor, publishSummary, saveSummary, takeBackSummary, warningsOf } from "./actions.ts";
import { editForm, publishForm } from "./contract.ts";
import { type SummaryAudience, summaryAudiences } from "./draft-rules.ts";
import { outgoingRecord } from "./outgoing.ts";
import { EditPage, TakeBackPage } from "./page-views.tsx";
import { PublishPage } from "./publish-views.tsx";
import { recipients } from "./rules.ts";
import { holdersOf, readOutgoing, readSummary } from "./store.ts";

type At = { readonly services: Services; readonly viewer: Viewer; readonly params: { readonly id: string } };
type Tried = { readonly values: FormValues; readonly errors: FormErrors };

const current = "/summaries";
const missing = problem("not-found", "There is no summary at this address.");

const publishPage = async (at: At, asked: SummaryAudience | undefined, tried?: Tried): Promise<Result<Html>> => {
	const { summary: row, neighbours, nameables, people } = await readOutgoing(at.services.site, at.params.id);
	if (!row) return missing;
	const audience = asked ?? row.audience;
	const shown = {
		row,
		audience,
		record: outgoingRecord(row, audience),
		recipients: recipients(neighbours, audience),
		warnings: warningsOf(row, audience, nameables),
		names: namesFor(row, audience, people),
		...tried,
	};
	return ok(
		<Frame at={at} title="What would be sent" current={current}>
			<PublishPage {...shown} />
		</Frame>,
	);
};

/** The form again: with what was typed, and with what somebody else saved where that is why. */
const editAgain = async (at: At, { values, errors }: Tried): Promise<Result<Html>> => {
	const row = await readSummary(at.services.db, at.params.id);
	if (!row) return missing;
	const overtaken = String(row.version) !== values.base;
	return ok(
		<Frame at={at} title="Finish the summary" current={current}>
			<EditPage row={row} values={values} errors={errors} theirs={overtaken ? row : undefined} />
		</Frame>,
	);
};

const asked = z.preprocess((value) => (value === "" ? undefined : value), z.enum(summaryAudiences).optional());

/** What stewards do with one summary: edit, see what would leave, publish, take back. */
export const stewardRoutes: CommunityRoute[] = [
	page({ path: "/summaries/:id/edit", may: "summary.write", summary: "The words of a summary" }, async (input) => {
		const row = await readSummary(input.services.db, input.params.id);
		if (!row) return missing;
		return ok(
			<Frame at={input} title="Finish the summary" current={current}>
				<EditPage row={row} />
			</Frame>,
		);
	}),
	form(
		{
			path: "/summaries/:id/edit",
			may: "summary.write",
			summary: "Saves the words of a summary, or shows them as they would be read",
			body: editForm,
			bodyLimit: 256 * 1024,
			again: (input, values, errors) => editAgain(input, { values, errors }),
		},
		async (input) => {
			const { base, intent, ...words } = input.body;
			const { services, params, viewer } = input;
			if (intent === "save") {
				return backTo(await saveSummary(services, personOf(viewer), params.id, base, words), `/summaries/${params.id}`);
			}
			const row = await readSummary(services.db, params.id);
			if (!row) return missing;
			return ok(
				<Frame at={input} title="Finish the summary" current={current}>
					<EditPage row={{ ...row, ...words, version: base }} preview />
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/summaries/:id/publish",
			may: "summary.write",
			summary: "What would be sent, and to whom",
			query: z.object({ audience: asked }),
		},
		(input) => publishPage(input, input.query.audience),
	),
	form(
		{
			path: "/summaries/:id/publish",
			may: "summary.write",
			summary: "Publishes a summary",
			body: publishForm,
			again: (input, values, errors) =>
				publishPage(
					input,
					summaryAudiences.find((audience) => audience === values.audience),
					{ values, errors },
				),
		},
		async ({ services, params, viewer, body }) =>
			backTo(
				await publishSummary(services, personOf(viewer), params.id, body.base, body.audience),
				`/summaries/${params.id}`,
			),
	),
	page(
		{ path: "/summaries/:id/take-back", may: "summary.write", summary: "What taking a summary back does" },
		async (input) => {
			const { services, params } = input;
			const found = await holdersOf(services.site, params.id);
			if (!found) return missing;
			return ok(
				<Frame at={input} title="Take it back?" current={current}>
					<TakeBackPage row={found.summary} holders={found.holders} />
				</Frame>,
			);
		},
	),
	form(
		{ path: "/summaries/:id/take-back", may: "summary.write", summary: "Takes a summary back, or sets a draft aside" },
		async ({ services, params, viewer }) => {
			const taken = await takeBackSummary(services, personOf(viewer), params.id);
			if (!taken.ok) return taken;
			return ok(redirect(taken.value.left ? `/destinations/${params.id}` : `/summaries/${params.id}`));
		},
	),
];

import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { mayLead } from "../meetings/rules.ts";
import { readAssistPage } from "./page-store.ts";
import type { Tried } from "./phase-views.tsx";
import { noAssist, partOf } from "./rules.ts";
import { AssistPage } from "./views.tsx";

/** The page of a peer assist; `tried` is the one of its forms that was sent and came back. */
export const onePage = async (at: At, id: string, tried?: Tried) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const now = services.clock();
	const found = await readAssistPage(services.db, who.id, id, now);
	if (!found) return noAssist;
	const { assist, agenda } = found;
	const writes = permits(viewer, "help.write");
	const again = tried?.form === "entry" || tried?.form === "answer" ? typed(tried.values, "id") : "";
	return ok(
		<Frame at={at} title={assist.title} current="/assists">
			<AssistPage
				{...found}
				{...{ writes, tried, now }}
				viewerId={who.id}
				part={partOf(assist, who)}
				mayList={writes && agenda !== undefined && agenda.listed === 0 && mayLead(who, agenda)}
				entryId={again || newId("entry", services)}
			/>
		</Frame>,
	);
};

type Params = { readonly params: { readonly id: string } };
/** The page once more, with what was typed into one of its forms. */
export const tryAgain = (of: Tried["form"]) => (input: At & Params, values: FormValues, errors: FormErrors) =>
	onePage(input, input.params.id, {
		form: of === "entry" && typed(values, "kind") === "answer" ? "answer" : of,
		values,
		errors,
	});

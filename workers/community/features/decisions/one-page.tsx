import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormErrors, type FormValues, typed } from "#web/form-values.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { readDecisionPage } from "./page-store.ts";
import type { Tried } from "./phase-views.tsx";
import { dayOf, noDecision, partOf } from "./rules.ts";
import { DecisionPage } from "./views.tsx";

/** The page of a decision; `tried` is the one of its forms that was sent and came back. */
export const onePage = async (at: At, id: string, tried?: Tried) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readDecisionPage(services.db, who.id, id);
	if (!found) return noDecision;
	const now = services.clock();
	const again = tried && ["entry", "answer", "keep"].includes(tried.form) ? typed(tried.values, "id") : "";
	return ok(
		<Frame at={at} title={found.decision.title} current="/decisions">
			<DecisionPage
				{...found}
				{...{ tried, now, today: dayOf(now), viewerId: who.id }}
				writes={permits(viewer, "voice.write")}
				part={partOf(found.decision, who)}
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

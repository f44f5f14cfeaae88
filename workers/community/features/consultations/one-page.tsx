import { ok } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { readConsultationPage } from "./page-store.ts";
import { noConsultation, partOf } from "./rules.ts";
import type { Tried } from "./state-views.tsx";
import { ConsultationPage } from "./views.tsx";

/** The page of a consultation; `tried` is the one of its forms that was sent and came back. */
export const onePage = async (at: At, id: string, tried?: Tried) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readConsultationPage(services.db, who.id, id);
	if (!found) return noConsultation;
	return ok(
		<Frame at={at} title={found.consultation.title} current="/consultations">
			<ConsultationPage
				{...found}
				{...{ tried, now: services.clock(), viewerId: who.id }}
				writes={permits(viewer, "voice.write")}
				part={partOf(found.consultation, who)}
			/>
		</Frame>,
	);
};

type Params = { readonly params: { readonly id: string } };
/** The page once more, with what was typed into one of its forms. */
export const tryAgain = (form: Tried["form"]) => (input: At & Params, values: FormValues, errors: FormErrors) =>
	onePage(input, input.params.id, { form, values, errors });

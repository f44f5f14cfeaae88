import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { typed } from "#web/form-values.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { readQuestionPage } from "./page-store.ts";
import { asksAgain, noQuestion } from "./rules.ts";
import { type Failed, QuestionPage } from "./views.tsx";

/** A question's page, with a form that came back where one did. */
export const onePage = async (at: At, id: string, failed?: Failed) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readQuestionPage(services.db, who.id, id);
	if (!found) return noQuestion;
	const { question, answers } = found;
	const madeBy = answers
		.filter(({ id }) => id === question.helpedBy)
		.flatMap(({ cameOf }) => cameOf.map(({ byId }) => byId));
	return ok(
		<Frame at={at} title={found.question.title} current="/questions">
			<QuestionPage
				{...found}
				me={who.id}
				writes={permits(viewer, "help.write")}
				mayTalk={permits(viewer, "talk.write")}
				asksAgain={asksAgain(question, madeBy, services.clock())}
				answerId={(failed?.form === "answer" && typed(failed.values, "id")) || newId("answer", services)}
				failed={failed}
			/>
		</Frame>,
	);
};

import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden } from "#web/components/field.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import { titleOf } from "./decision-views.tsx";
import { ReasonField, WordField } from "./reason-fields.tsx";
import type { Subject } from "./subject-store.ts";

/** What goes with a removed thing, where it is more than its words and versions. */
const goesWith: Readonly<Record<string, string>> = {
	record: "It goes from this chapter alone, and doesn’t come back here.",
	group:
		"It is closed, its planned meetings are called off, and what it says of itself goes. Who is in it reads on what they wrote there.",
	meeting:
		"It goes with its agenda, room, answers and minutes; whoever meant to come is told that it is off. Its series ends.",
	minutes: "What was noted goes from the room, too, and nobody writes in these notes any more. The meeting stays.",
	profile:
		"All that they say of themselves goes, and what they agreed to ends. They stay a member, and can write it anew.",
};

const elsewhere = (kind: string, copies: number): string => {
	if (kind === "record") return "It stays where it came from, which is told that it was removed here.";
	if (copies === 0) return "No other site was handed it, so there are no copies to ask back.";
	return copies === 1
		? "One other site was handed it, and is asked to remove its copy."
		: `${copies} other sites were handed it, and each is asked to remove its copy.`;
};

type Props = Typed & {
	subject: Subject;
	/** How many other sites were handed it. */
	copies: number;
	/** Whether somebody reported it, and waits to hear. */
	reported: boolean;
};

/** The second look before something goes for good. */
export const RemovePage = ({ subject, copies, reported, values, errors }: Props) => {
	const { id, kind, authorId } = subject;
	const back = `/moderation/about?id=${encodeURIComponent(id)}`;
	return (
		<>
			<PageHead
				title={kind === "profile" ? "Empty this profile?" : "Remove it for good?"}
				lead={titleOf(subject)}
				trail={[{ href: back, label: "What was said about it" }]}
			/>
			<DangerForm
				action="/moderation/remove"
				deed={kind === "profile" ? "Empty it" : "Remove it for good"}
				back={back}
				consequences={[
					goesWith[kind] ?? "It goes with its versions and what hangs on it: what was said about it goes, too.",
					elsewhere(kind, copies),
					subject.hiddenBy || kind === "record" || kind === "group" || kind === "profile"
						? "Nobody can bring it back."
						: "Nobody can bring it back. Hidden, it could be shown again.",
				]}
				values={values}
				errors={errors}
			>
				<Hidden name="about" value={id} />
				<ReasonField hint={authorId === null ? "The log keeps this." : "Its author reads this, and can answer."} />
				{reported ? <WordField /> : null}
			</DangerForm>
		</>
	);
};

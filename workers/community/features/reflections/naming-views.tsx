import { Actions, PostButton } from "#web/components/button.tsx";
import { Notice } from "#web/components/notice.tsx";
import { PeopleNamed } from "../practices/naming-views.tsx";
import type { PersonNamed } from "../practices/store.ts";

const AskedOfYou = ({ at, answer }: { at: string; answer: PersonNamed["answer"] }) => (
	<Notice
		title={
			answer === "asked"
				? "You can be recognised in this."
				: answer === "yes"
					? "You agreed that this is read outside the chapter."
					: "You said that you don’t want to be named outside."
		}
	>
		<p>
			{answer === "asked"
				? "Its writer would like to share it beyond this chapter. Without your yes it stays here. No reason is needed, and you can change your mind later."
				: "You can change your mind at any time. A no takes it back from everyone outside."}
		</p>
		<Actions>
			{answer === "yes" ? null : (
				<PostButton action={`${at}/naming`} look="main" fields={{ answer: "yes" }}>
					Yes, it may be read outside
				</PostButton>
			)}
			{answer === "no" ? null : (
				<PostButton action={`${at}/naming`} fields={{ answer: "no" }}>
					{answer === "yes" ? "I changed my mind: no" : "No"}
				</PostButton>
			)}
		</Actions>
	</Notice>
);

/** `at`: the address of what they are named in. */
type Props = { at: string; named: readonly PersonNamed[]; viewerId: string };

/** Who can be recognised in something that was meant to go further, and what the reader says to it if they are one. */
export const NamedHere = ({ at, named, viewerId }: Props) => {
	const mine = named.find(({ personId }) => personId === viewerId);
	return (
		<>
			{mine ? <AskedOfYou at={at} answer={mine.answer} /> : null}
			<PeopleNamed title="Who can be recognised in it" people={named} />
		</>
	);
};

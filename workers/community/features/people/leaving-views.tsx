import { DangerForm } from "#web/components/danger-form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import { formerMember, leavingMeans } from "./rules.ts";
import type { PersonRow } from "./store.ts";

/** Before a steward notes that somebody has left: what that does, the same as if they left by themselves. */
export const NoteLeaving = ({ person, ...sent }: { person: PersonRow } & Typed) => (
	<>
		<PageHead
			title={`Has ${person.name} left?`}
			lead="This does what leaving by themselves would do, and can’t be undone. To keep somebody out for a while, suspend them instead."
			trail={[
				{ href: "/people", label: "People" },
				{ href: `/people/${person.id}`, label: person.name },
			]}
		/>
		{person.state === "left" && person.email === null ? (
			<>
				<EmptyState title="This was noted before" />
				<NextStep href="/people" label="See who is here" />
			</>
		) : (
			<DangerForm
				action={`/people/${person.id}/leave`}
				deed="Note that they have left"
				back={`/people/${person.id}`}
				consequences={[
					...leavingMeans("they"),
					`Their name goes: under what stays is “${formerMember}”. Only they could let it stand, by leaving themselves.`,
				]}
				{...sent}
			/>
		)}
	</>
);

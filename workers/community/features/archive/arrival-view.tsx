import { Actions, LinkButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { ArrivalTold } from "./arrival-store.ts";

/** What an arrival's page is called. */
export const arrivalTitle = ({ state, plan }: ArrivalTold): string => {
	const chapter = plan?.about.chapter ?? "The chapter";
	if (state === "refused") return "This archive was refused";
	return state === "taken-in" ? `${chapter} lives here now` : `${chapter} is on its way`;
};

/** What nobody can know who hasn't the secret that an archive was made with. */
const Unsealed = ({ plan }: ArrivalTold) =>
	plan?.intact === false ? (
		<Notice kind="warn" title="Nobody can tell whether this archive was altered since it was made.">
			<p>
				Only a site that has the secret with which it was made could. Damage is found all the same; but trust it as far
				as you trust who gave it to you.
			</p>
		</Notice>
	) : null;

const Refused = ({ word }: { readonly word: string }) => (
	<>
		<PageHead title="This archive was refused" lead="Nothing of it was kept: the site is as it was before." />
		<Notice kind="warn" title="What isn’t right with it">
			{word.split("\n").map((sentence) => (
				<p dir="auto">{sentence}</p>
			))}
		</Notice>
		<NextStep href="/setup/archive" label="Bring an archive again" />
	</>
);

/** What is being done just now, in words. */
const stage = ({ plan }: ArrivalTold): string => {
	if (!plan) return "Its list of files is read first.";
	if (plan.next < plan.of) return `${plan.next} of ${plan.of} pieces are read and found right.`;
	return "Everything is found right. Now it becomes this site’s, all at once.";
};

/** How far an archive has come, for whoever brought it. */
export const ArrivalPage = ({ arrival }: { readonly arrival: ArrivalTold }) => {
	const { id, state, word, plan } = arrival;
	if (state === "refused") return <Refused word={word} />;
	if (state === "taken-in")
		return (
			<>
				<PageHead title={arrivalTitle(arrival)} lead="Every piece of the archive was found right and taken in." />
				<Unsealed {...arrival} />
				<NextStep href="/" label="Look around" />
			</>
		);
	return (
		<>
			<PageHead
				title={arrivalTitle(arrival)}
				lead="It is read piece by piece. Only when every piece is right does it live here, whole or not at all."
			/>
			{plan ? <progress max={plan.of} value={plan.next} aria-label="How far the archive was read" /> : null}
			<p role="status">{stage(arrival)}</p>
			<Unsealed {...arrival} />
			<p>
				A large chapter takes some minutes. You may close this page: it goes on without you, and you find it on the
				site’s first page when it is done.
			</p>
			<Actions>
				<LinkButton href={`/setup/archive/${id}`}>Look again</LinkButton>
			</Actions>
		</>
	);
};

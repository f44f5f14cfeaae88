import { CalendarDay } from "#web/components/calendar-day.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import { shortForm } from "#web/excerpt.ts";
import { stateWords } from "./rules.ts";
import type { CommitmentRead } from "./store.ts";

/** Who said it, when, and what became of it. */
export const factsOf = (one: CommitmentRead, mine: boolean) => [
	mine ? null : <PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
	stateWords[one.state],
	one.closedAt === null ? (
		<>
			said on <Time at={one.createdAt} />
		</>
	) : (
		<Time at={one.closedAt} />
	),
	one.state === "open" && one.due ? (
		<>
			by <CalendarDay day={one.due} />
		</>
	) : null,
];

/** All that was said, where its heading is but the beginning of it. */
export const Whole = ({ of: { text, language } }: { of: CommitmentRead }) =>
	shortForm(text) === text ? null : <Prose text={text} language={language} />;

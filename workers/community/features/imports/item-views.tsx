import { Prose } from "#web/components/prose.tsx";
import { Definitions, Details } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { minutesWords, rhythmWords } from "../meetings/rules.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { momentOf } from "../meetings/wall-clock.ts";
import { fieldWords as practiceFields } from "../practices/rules.ts";
import { partWords } from "../studies/rules.ts";
import type { Fated } from "./fate-rules.ts";
import type { Planned } from "./plan-rules.ts";

/** As much of a text as tells whether it was read right. */
const shown = 280;

const labels: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(practiceFields).map(([field, { label }]) => [field, label])),
	...Object.fromEntries(Object.entries(partWords).map(([field, { label }]) => [field, label])),
	question: "The question",
};

const Parts = ({ texts }: { texts: Readonly<Record<string, string>> }) => (
	<Details summary="By its headings">
		<Definitions
			items={Object.entries(texts).map(
				([field, text]) => [labels[field] ?? field, text === "" ? "" : plainExcerpt(text, shown)] as const,
			)}
		/>
	</Details>
);

const becomesWords = {
	practice: "A practice, as your draft",
	reflection: "A reflection",
	study: "A study",
	message: "",
	invitation: "",
	meeting: "",
} as const;

/** One thing as it will be. */
export const ItemWords = ({ planned, author }: { planned: Planned; author: Fated["author"] }) => {
	switch (planned.becomes) {
		case "invitation":
			return <span>{planned.data.email}</span>;
		case "practice":
		case "study":
			return (
				<>
					{becomesWords[planned.becomes]}
					<Parts texts={planned.data.texts} />
				</>
			);
		case "reflection":
			return (
				<>
					{becomesWords.reflection}
					<Details summary="Its words">
						<Prose text={planned.data.text.slice(0, 1_500)} />
					</Details>
				</>
			);
		case "meeting": {
			const { startsLocal, timeZone, minutes, every, place } = planned.data;
			return (
				<>
					<MeetingTime of={{ startsAt: momentOf(startsLocal, timeZone), timeZone }} />, {minutesWords(minutes)}
					{place ? <>, {place}</> : null}
					{every ? <span class="quiet"> {rhythmWords[every]}.</span> : null}
				</>
			);
		}
		case "message":
			return (
				<>
					{author ? <strong>{author.name}, who is here</strong> : planned.data.author || "Nobody named"}
					{planned.data.at ? (
						<>
							, <Time at={planned.data.at} />
						</>
					) : null}
					: <span class="quiet">{plainExcerpt(planned.data.text, shown)}</span>
				</>
			);
	}
};

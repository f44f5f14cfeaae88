import { CalendarDay } from "#web/components/calendar-day.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Closing } from "./store.ts";

const trail = [
	{ href: "/steward", label: "Stewards’ corner" },
	{ href: "/steward/closing", label: "Closing" },
];

const Day = ({ plan }: { plan: Closing }) => (plan.closesOn ? <CalendarDay day={plan.closesOn} /> : <>no day yet</>);

export const AnnouncePage = ({ plan, errors }: { plan: Closing } & Pick<Typed, "errors">) => (
	<>
		<PageHead title="Announce that this chapter closes?" trail={trail} />
		<DangerForm
			action="/steward/closing/announce"
			errors={errors}
			consequences={[
				<>
					Every member gets a letter with your words and the last day: <Day plan={plan} />.
				</>,
				"Every chapter and network that you are linked with reads it too.",
				"Until that day you can take it back, and everybody is told so.",
			]}
			deed="Announce it to everybody"
			back="/steward/closing"
		/>
	</>
);

export const TakeBackPage = ({ plan }: { plan: Closing }) => (
	<>
		<PageHead title={plan.state === "announced" ? "Take the announcement back?" : "Drop the plan?"} trail={trail} />
		<DangerForm
			action="/steward/closing/take-back"
			consequences={
				plan.state === "announced"
					? [
							"Every member gets a letter that the chapter goes on, and other sites read it too.",
							"The plan stays, and can be announced again.",
						]
					: ["The plan goes, with what was decided and what was said about it."]
			}
			deed={plan.state === "announced" ? "The chapter goes on" : "Drop the plan"}
			back="/steward/closing"
		/>
	</>
);

export const CloseDayPage = ({ plan, errors }: { plan: Closing } & Pick<Typed, "errors">) => (
	<>
		<PageHead title="Close this chapter now?" trail={trail} />
		<DangerForm
			action="/steward/closing/close"
			errors={errors}
			consequences={[
				<>
					Its last day is <Day plan={plan} />. On the day after it closes by itself; on that day you may do it by hand.
				</>,
				"Nothing new can be written here from then on. Everybody reads on.",
				"Groups and meetings to come end. What is to be taken back is taken back from every site.",
				"This can’t be undone.",
			]}
			deed="Close the chapter for good"
			back="/steward/closing"
		/>
	</>
);

import type { Child } from "hono/jsx";
import { Time } from "./time.tsx";

export type StatusValue = "pending" | "confirmed" | "refused" | "overdue" | "paused" | "ended";

const words: Readonly<Record<StatusValue, string>> = {
	pending: "Waiting",
	confirmed: "Confirmed",
	refused: "Refused",
	overdue: "Overdue",
	paused: "Paused",
	ended: "Ended",
};

const marks: Readonly<Record<StatusValue, string>> = {
	pending: "○",
	confirmed: "●",
	refused: "✕",
	overdue: "!",
	paused: "‖",
	ended: "–",
};

/** Where something stands that depends on somebody else: the word, since when, and what it means. */
export const StatusLine = (props: { value: StatusValue; at?: number; children?: Child }) => (
	<span class={`status ${props.value}`}>
		<span class="mark" aria-hidden="true">
			{marks[props.value]}
		</span>{" "}
		<strong>{words[props.value]}</strong>
		{props.at === undefined ? null : (
			<>
				{" "}
				<Time at={props.at} style="relative" />
			</>
		)}
		{props.children ? <span class="quiet"> {props.children}</span> : null}
	</span>
);
